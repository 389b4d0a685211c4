import type { ProblemCode, TransportCode } from '../../contract/index.js';
import type { TitleAndBody, Titled } from './TitleAndBody.js';

/** Which words a problem has. Codes that only a host's own server meets share our apology. */
const GROUPS: Record<ProblemCode | TransportCode, Titled<'problem'>> = {
  invalid_json: 'ours',
  unauthorized: 'ours',
  scope_missing: 'ours',
  not_found: 'ours',
  method_not_allowed: 'ours',
  idempotency_in_progress: 'ours',
  idempotency_key_reused: 'ours',
  payload_too_large: 'ours',
  unsupported_media_type: 'ours',
  internal: 'ours',
  unexpected_response: 'ours',
  check_partial: 'ours',
  completion_code_invalid: 'ours',
  // Said around the frame, where there is no modal yet.
  embed_blocked: 'ours',
  embed_outdated: 'ours',
  // Of the start page's own requests; the modal never sees them.
  browser_mismatch: 'ours',
  authorization_over: 'ours',

  session_invalid: 'overdue',
  session_expired: 'overdue',
  invite_expired: 'overdue',
  session_superseded: 'superseded',
  invite_revoked: 'invite_revoked',
  invite_completed: 'invite_completed',
  invite_invalid: 'invite_invalid',
  vendor_not_allowed: 'not_here',
  vendor_not_set_up: 'not_here',
  origin_not_allowed: 'origin_not_allowed',
  check_refused: 'check_refused',
  check_expired: 'check_expired',
  invalid_fields: 'invalid_fields',
  rate_limit_exceeded: 'too_fast',
  too_many_checks: 'too_many_checks',
  unavailable: 'unavailable',
  network: 'network',
  timeout: 'timeout',
};

/** Why we could not go on, and what to do: the keys of its title and its body. */
export function problemWords(code: ProblemCode | TransportCode): TitleAndBody {
  // A newer server may know a code that we do not.
  const group = GROUPS[code] ?? 'ours';
  return {
    title: `problem.${group}.title`,
    body: group === 'timeout' ? 'problem.network.body' : `problem.${group}.body`,
  };
}
