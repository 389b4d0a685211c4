import type { FailureCode } from 'sallyport/vendors';

/**
 * Why a vendor could not be asked. The message says what happened in words of ours and, where it helps, a system
 * error's name (`ECONNREFUSED`). It never holds a host, path, query, header or body, since any of them may carry what a
 * customer typed; there is no `cause` for the same reason.
 */
export class EgressError extends Error {
  override readonly name = 'EgressError';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The name of a system or TLS error, or undefined where it has none that is safe to repeat. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/u.test(code) ? code : undefined;
}

export function unreachable(what: string, error: unknown): EgressError {
  return new EgressError('vendor_unreachable', withCode(what, error));
}

export function insecure(what: string, error: unknown): EgressError {
  return new EgressError('tls_error', withCode(what, error));
}

/** What a failure of the HTTP exchange means: no HTTP is `vendor_unexpected`, the rest are broken connections. */
export function explained(error: unknown): EgressError {
  if (error instanceof EgressError) return error;
  const code = systemCode(error) ?? '';
  // Not every parser error has a code.
  const garbled = error instanceof Error && error.name === 'HTTPParserError';
  if (garbled || /^UND_ERR_(?:HEADERS_OVERFLOW|RES_|INVALID)/u.test(code)) {
    return new EgressError('vendor_unexpected', withCode('The answer was no valid HTTP', error));
  }
  if (/^ERR_(?:SSL|TLS)_/u.test(code)) return insecure('TLS failed', error);
  return unreachable('The connection broke', error);
}

function withCode(what: string, error: unknown): string {
  const code = systemCode(error);
  return code === undefined ? `${what}.` : `${what} (${code}).`;
}
