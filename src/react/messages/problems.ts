import type { ProblemCode, TransportCode } from '../../contract/index.js';
import type { Words } from './en.js';

const ours: Words = {
  title: 'Something went wrong on our side',
  body: 'It is not your doing. Try again; if it stays like this, tell the people who run this product.',
};
const elsewhere: Words = {
  title: 'This window is no longer in charge',
  body: 'The set-up goes on in another window. Close this one, or start again here.',
};
const offline: Words = {
  title: 'The server could not be reached',
  body: 'Check your network, then try again. A blocker or a firewall may be in the way, too.',
};
const tooFast: Words = {
  title: 'That was too much at once',
  body: 'Wait a moment, then try again.',
};
const overdue: Words = {
  title: 'This took a little long',
  body: 'For safety the set-up is open for a limited time only. Start again to go on.',
};

const notHere: Words = {
  title: 'This tool cannot be connected here',
  body: 'Choose another one or another way, or ask the people who run this product to allow it and set it up.',
};

/** Why we could not go on, and what to do. Codes that only a host's own server meets share our apology. */
export const problems: Record<ProblemCode | TransportCode, Words> = {
  invalid_json: ours,
  unauthorized: ours,
  scope_missing: ours,
  not_found: ours,
  method_not_allowed: ours,
  idempotency_in_progress: ours,
  idempotency_key_reused: ours,
  payload_too_large: ours,
  unsupported_media_type: ours,
  internal: ours,
  unexpected_response: ours,
  check_partial: ours,
  completion_code_invalid: ours,
  // Said around the frame, where there is no modal yet.
  embed_blocked: ours,
  embed_outdated: ours,
  // Of the start page's own requests; the modal never sees them.
  browser_mismatch: ours,
  authorization_over: ours,

  session_invalid: overdue,
  session_expired: overdue,
  invite_expired: overdue,
  session_superseded: elsewhere,
  invite_revoked: {
    title: 'This invitation was withdrawn',
    body: 'Go back to where you came from and start again.',
  },
  invite_completed: {
    title: 'This is done already',
    body: 'A connection was made with this invitation. To add another, start again.',
  },
  invite_invalid: {
    title: 'This invitation is not known',
    body: 'Go back to where you came from and start again.',
  },
  vendor_not_allowed: notHere,
  vendor_not_set_up: notHere,
  origin_not_allowed: {
    title: 'This page may not connect tools',
    body: 'The people who run this product have to allow its address first.',
  },
  check_refused: {
    title: 'These keys were refused',
    body: 'Correct them and check again.',
  },
  check_expired: {
    title: 'The check is too old to save',
    body: 'Check once more, then save within ten minutes.',
  },
  invalid_fields: {
    title: 'Something is not right yet',
    body: 'Look at what is marked below.',
  },
  rate_limit_exceeded: tooFast,
  too_many_checks: {
    title: 'Too many tries',
    body: 'To protect the account we have stopped for now. Wait a little, and make sure of the keys first.',
  },
  unavailable: {
    title: 'We are not available right now',
    body: 'Try again in a few minutes.',
  },
  network: offline,
  timeout: { ...offline, title: 'The server took too long to answer' },
};
