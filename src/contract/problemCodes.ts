import type { Owner } from './failures.js';

// No zod in this file: the modal needs the codes, and not what validates them.

/**
 * Every error that the API answers, as an RFC 9457 problem document with a closed `code`. Integrators switch on the
 * code; the sentence is for people. A code is never renamed and never changes its status.
 */
export const PROBLEMS = {
  invalid_json: { status: 400, owner: 'the_app', title: 'The body is not valid JSON.' },
  unauthorized: { status: 401, owner: 'the_app', title: 'The API key is missing or unknown.' },
  session_invalid: { status: 401, owner: 'you', title: 'This session is unknown.' },
  session_expired: { status: 401, owner: 'you', title: 'This session has expired.' },
  session_superseded: { status: 401, owner: 'you', title: 'This invite was continued in another window.' },
  invite_invalid: { status: 401, owner: 'the_app', title: 'This invite token is unknown.' },
  scope_missing: { status: 403, owner: 'the_app', title: 'The API key lacks the scope for this request.' },
  vendor_not_allowed: { status: 403, owner: 'the_app', title: 'This invite does not allow that vendor.' },
  origin_not_allowed: { status: 403, owner: 'the_app', title: 'This origin may not use the invite.' },
  browser_mismatch: { status: 403, owner: 'you', title: 'This was opened in another browser already.' },
  not_found: { status: 404, owner: 'the_app', title: 'There is nothing at this address.' },
  method_not_allowed: { status: 405, owner: 'the_app', title: 'This address does not take that method.' },
  idempotency_in_progress: {
    status: 409,
    owner: 'the_app',
    title: 'The first request with this Idempotency-Key is still running.',
  },
  vendor_not_set_up: {
    status: 409,
    owner: 'the_app',
    title: 'The operator has not set up this way of connecting.',
  },
  completion_code_invalid: {
    status: 409,
    owner: 'the_app',
    title: 'This completion code is wrong, was used, or has expired.',
  },
  check_refused: { status: 409, owner: 'you', title: 'This check refused the credentials.' },
  check_partial: {
    status: 409,
    owner: 'you',
    title: 'A required permission is missing; say that you want to save it all the same.',
  },
  invite_expired: { status: 410, owner: 'the_app', title: 'This invite has expired.' },
  invite_revoked: { status: 410, owner: 'the_app', title: 'This invite was revoked.' },
  invite_completed: { status: 410, owner: 'the_app', title: 'This invite was used already.' },
  authorization_over: { status: 410, owner: 'you', title: 'This authorization is over.' },
  check_expired: { status: 410, owner: 'you', title: 'This check has expired or was used; check again.' },
  payload_too_large: { status: 413, owner: 'the_app', title: 'The body is too large.' },
  unsupported_media_type: { status: 415, owner: 'the_app', title: 'The body must be application/json.' },
  invalid_fields: { status: 422, owner: 'the_app', title: 'Some fields are not right.' },
  idempotency_key_reused: {
    status: 422,
    owner: 'the_app',
    title: 'This Idempotency-Key came with another body before.',
  },
  rate_limit_exceeded: { status: 429, owner: 'you', title: 'Too many requests.' },
  too_many_checks: { status: 429, owner: 'you', title: 'Too many failed checks with this invite.' },
  internal: { status: 500, owner: 'the_app', title: 'Something went wrong on our side.' },
  unavailable: { status: 503, owner: 'the_app', title: 'The service is not available right now.' },
} as const satisfies Record<string, { status: number; owner: Owner; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/**
 * What can go wrong before the server has a say. The last two are of the frame alone: the page around it would not let it
 * in, or speaks another version of the protocol.
 */
export type TransportCode =
  | 'network'
  | 'timeout'
  | 'unexpected_response'
  | 'embed_blocked'
  | 'embed_outdated';
