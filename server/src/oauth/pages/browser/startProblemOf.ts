import type { StartProblem } from '../words/index.js';

/** Codes that a server may answer, of problems and of authorizations alike. */
const OF_CODE: Readonly<Record<string, StartProblem>> = {
  authorization_over: 'over',
  browser_mismatch: 'mismatch',
  expired: 'expired',
  invite_expired: 'expired',
  session_expired: 'expired',
  invite_over: 'withdrawn',
  invite_revoked: 'withdrawn',
  invite_completed: 'withdrawn',
  vendor_not_set_up: 'notSetUp',
  app_not_configured: 'notSetUp',
};
const OF_STATUS: Readonly<Record<number, StartProblem>> = {
  0: 'offline',
  404: 'unknown',
  409: 'over',
  410: 'expired',
  422: 'unknown',
  429: 'busy',
};

/** Which words a refusal gets. A code that came later than this page is told by its status. */
export function startProblemOf(status: number, code: unknown): StartProblem {
  const known = typeof code === 'string' && Object.hasOwn(OF_CODE, code) ? OF_CODE[code] : undefined;
  return known ?? OF_STATUS[status] ?? 'ours';
}
