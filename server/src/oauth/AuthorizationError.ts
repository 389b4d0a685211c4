import type { AuthorizationFailureCode, CheckResult } from 'sallyport/contract';

/** Why a walk ends without a connection. Never carries a word of the vendor's. */
export class AuthorizationError extends Error {
  override readonly name = 'AuthorizationError';
  readonly code: AuthorizationFailureCode;
  /** Our words for this very case, or null where the code's own must do. */
  readonly note: string | null;
  /** Where it was the check that found it. */
  readonly result: CheckResult | null;

  constructor(code: AuthorizationFailureCode, note: string | null = null, result: CheckResult | null = null) {
    super(code);
    this.code = code;
    this.note = note;
    this.result = result;
  }
}
