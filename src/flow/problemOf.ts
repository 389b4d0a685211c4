import type { ConnectProblem, WithProblem } from '../contract/index.js';

/** Whatever a client rejects with that is not a problem is a fault in the product, not in what was typed. */
export function problemOf(error: unknown): ConnectProblem {
  const problem = (error as Partial<WithProblem> | null | undefined)?.problem;
  if (typeof problem?.code === 'string') return problem;
  return { code: 'internal', owner: 'the_app', request_id: null, retry_after_secs: null, fields: [] };
}
