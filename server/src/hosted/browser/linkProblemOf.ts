import type { LinkProblem } from '../words/index.js';

const OF_CODE: Readonly<Record<string, LinkProblem>> = {
  invite_invalid: 'unknown',
  invite_expired: 'expired',
  invite_revoked: 'revoked',
  invite_completed: 'completed',
  vendor_not_set_up: 'notSetUp',
};
const OF_STATUS: Readonly<Record<number, LinkProblem>> = {
  0: 'offline',
  401: 'unknown',
  404: 'unknown',
  410: 'expired',
  422: 'unknown',
  429: 'busy',
};

/** Which words a refusal gets. A code that came later than this page is told by its status. */
export function linkProblemOf(status: number, code: unknown): LinkProblem {
  return knownProblem(code) ?? OF_STATUS[status] ?? 'ours';
}

/** The same where there is a code alone. Null: nothing stands in the way of trying again. */
export function knownProblem(code: unknown): LinkProblem | null {
  return typeof code === 'string' && Object.hasOwn(OF_CODE, code) ? (OF_CODE[code] ?? null) : null;
}
