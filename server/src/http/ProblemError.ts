import { type FieldProblem, PROBLEMS, type Problem, type ProblemCode } from 'sallyport/contract';

export type ProblemDetails = { readonly fields?: readonly FieldProblem[]; readonly retryAfterSecs?: number };

/** What a route throws to answer a problem. `detail` says what happened here and what to do; never a value. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  readonly code: ProblemCode;
  readonly detail: string;
  readonly more: ProblemDetails;

  constructor(code: ProblemCode, detail: string = PROBLEMS[code].title, more: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.more = more;
  }

  /** RFC 9457. */
  toProblem(requestId: string, referenceUrl: string): Problem {
    const { status, owner, title } = PROBLEMS[this.code];
    const { fields, retryAfterSecs } = this.more;
    return {
      type: `${referenceUrl}#${this.code}`,
      title,
      status,
      code: this.code,
      detail: this.detail,
      owner,
      request_id: requestId,
      ...(fields ? { fields: [...fields] } : {}),
      ...(retryAfterSecs === undefined ? {} : { retry_after_secs: retryAfterSecs }),
    };
  }
}

/** 422 for one field. */
export function invalidField(path: string, code: string, message: string): ProblemError {
  return new ProblemError('invalid_fields', message, { fields: [{ path, code, message }] });
}
