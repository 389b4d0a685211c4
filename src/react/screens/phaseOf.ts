import type { Authorizing } from '../../flow/index.js';

/** How far an authorization is, for a person: each phase has words of its own. */
export type Phase = 'starting' | 'open' | 'away' | 'blocked' | 'returned' | 'verified';

export function phaseOf({ authorization, window }: Authorizing): Phase {
  if (!authorization) return 'starting';
  const { state } = authorization;
  if (state === 'returned' || state === 'verified') return state;
  return window === 'open' || window === 'blocked' ? window : 'away';
}
