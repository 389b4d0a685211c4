import { type CheckResult, type ConnectionState, FAILURES, type Health } from 'sallyport/contract';

/** Before the first check. */
export const pendingHealth: Health = {
  name: null,
  status: 'pending',
  description: 'Waiting for its first check.',
  resolution_owner: null,
  details: [],
  checked_at: null,
};

/** What a check came to, as the connection's health. */
export function healthOf(result: CheckResult, checkedAt: Date): Health {
  const base = { details: result.capabilities, checked_at: checkedAt.toISOString() };
  switch (result.outcome) {
    case 'works':
      return { ...base, name: 'HEALTHY', status: 'pass', description: 'Works.', resolution_owner: null };
    case 'unverified':
      return {
        ...base,
        name: null,
        status: 'unverified',
        description:
          result.note ?? 'Saved, not verified: the vendor publishes no way to check these credentials.',
        resolution_owner: null,
        checked_at: null,
      };
    case 'partial':
    case 'refused':
    case 'unavailable': {
      const code = result.code ?? 'vendor_unexpected';
      return {
        ...base,
        name: FAILURES[code].health,
        status: result.outcome === 'partial' ? 'degraded' : 'fail',
        description: result.note ?? FAILURES[code].description,
        resolution_owner: result.owner ?? FAILURES[code].owner,
      };
    }
  }
}

/**
 * The state after a check. A connection becomes active when its credentials were seen to work (or can't be checked by
 * anyone); a failed check changes no state, health tells of it. A paused connection stays paused.
 */
export function stateAfter(state: ConnectionState, outcome: CheckResult['outcome']): ConnectionState {
  const good = outcome === 'works' || outcome === 'partial' || outcome === 'unverified';
  return state === 'PENDING' && good ? 'ACTIVE' : state;
}
