import type { ConnectProblem, FieldProblem, Problem, TransportCode, WithProblem } from '../contract/index.js';

/** What every `ConnectClient` call rejects with. Its message holds the code and the request id, never a value. */
export class ConnectError extends Error implements WithProblem {
  override readonly name = 'ConnectError';
  readonly problem: ConnectProblem;

  constructor(problem: ConnectProblem) {
    super(problem.request_id === null ? problem.code : `${problem.code} (request ${problem.request_id})`);
    this.problem = problem;
  }

  /** The server's problem document. */
  static fromProblem(problem: Problem): ConnectError {
    return new ConnectError({
      code: problem.code,
      owner: problem.owner,
      request_id: problem.request_id,
      retry_after_secs: problem.retry_after_secs ?? null,
      fields: problem.fields ?? ([] as FieldProblem[]),
    });
  }

  /** The way to the server failed: nothing is known about what it did. */
  static fromTransport(code: TransportCode): ConnectError {
    return new ConnectError({
      code,
      owner: code === 'unexpected_response' ? 'the_app' : 'you',
      request_id: null,
      retry_after_secs: null,
      fields: [],
    });
  }
}
