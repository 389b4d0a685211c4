import type { OAuthPage } from 'sallyport/vendors';
import { matchesText, renderIfSet, type Scope } from '../checks/index.js';
import { AuthorizationError } from './AuthorizationError.js';

/** Longer ones are nothing that a vendor sends. */
const LONGEST = 4_096;

/**
 * What a return brings, once it is known to be ours: a code, or the parameters that the page is to bring. Throws
 * `AuthorizationError` where it is a refusal or does not fit. A parameter that comes twice counts as tampered with
 * (RFC 6749 3.1).
 */
export function readReturn(
  page: OAuthPage,
  params: URLSearchParams,
  scope: Scope,
): { readonly code: string | null; readonly brought: Readonly<Record<string, string>> } {
  refuseOdd(params);
  const refusal = page.refusals?.find(({ when }) =>
    matchesText(when, params.get(when.parameter) ?? undefined, scope.patterns),
  );
  const error = params.get('error');
  if (error !== null || refusal) throw refused(error, refusal);
  if (page.response === 'code') {
    const code = params.get('code');
    if (!code) throw new AuthorizationError('response_invalid');
    return { code, brought: fromParameters(page, params, scope) };
  }
  for (const [name, template] of Object.entries(page.expects ?? {})) {
    const wanted = renderIfSet(template, scope);
    const given = params.get(name);
    // Microsoft writes a tenant in either case.
    if (given === null || wanted === undefined || given.toLowerCase() !== wanted.toLowerCase()) {
      throw new AuthorizationError(
        template.includes('{oauth.') && given !== null ? 'wrong_tenant' : 'response_invalid',
      );
    }
  }
  return { code: null, brought: fromParameters(page, params, scope) };
}

function refuseOdd(params: URLSearchParams): void {
  const names = [...params.keys()];
  if (new Set(names).size !== names.length) throw new AuthorizationError('response_invalid');
  for (const [name, value] of params) {
    if (name.length > LONGEST || value.length > LONGEST) throw new AuthorizationError('response_invalid');
  }
}

function refused(error: string | null, refusal: NonNullable<OAuthPage['refusals']>[number] | undefined) {
  if (refusal) return new AuthorizationError(refusal.result, refusal.note ?? null);
  if (error === 'access_denied') return new AuthorizationError('declined');
  if (error === 'temporarily_unavailable') return new AuthorizationError('vendor_unavailable');
  if (error === 'unauthorized_client' || error === 'invalid_scope' || error === 'invalid_client') {
    return new AuthorizationError('app_not_configured');
  }
  return new AuthorizationError('vendor_refused');
}

function fromParameters(page: OAuthPage, params: URLSearchParams, scope: Scope): Record<string, string> {
  const brought: Record<string, string> = {};
  for (const variable of page.brings) {
    if (!('parameter' in variable)) continue;
    brought[variable.set] = fitting(params.get(variable.parameter), variable.pattern, scope);
  }
  return brought;
}

/** The value, if it is there and fits as a whole. */
export function fitting(value: unknown, pattern: string | undefined, scope: Scope): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST * 4) {
    throw new AuthorizationError('response_invalid');
  }
  if (pattern !== undefined && scope.patterns.firstMatch(pattern, value)?.[0] !== value) {
    throw new AuthorizationError('response_invalid');
  }
  return value;
}
