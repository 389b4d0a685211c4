import type { InviteRecord } from '../storage/index.js';
import { ProblemError } from './ProblemError.js';

const REFUSALS = { revoked: 'invite_revoked', completed: 'invite_completed' } as const;

/** The invite, if it can still be used. Throws a `ProblemError` that says why not. */
export function liveInvite(invite: InviteRecord | null): InviteRecord {
  if (!invite) throw new ProblemError('invite_invalid');
  const { state } = invite;
  if (state === 'revoked' || state === 'completed') throw new ProblemError(REFUSALS[state]);
  if (invite.expired) throw new ProblemError('invite_expired');
  return invite;
}
