import type { FailureCode } from '../vendors/index.js';
import { FAILURES, type Owner } from './failures.js';

// No zod in this file: the modal needs the codes, and not what validates them.

/**
 * How an authorization can end without a connection, beside what the check of it may find (`FailureCode`). A closed
 * list: the modal words each, the error URL carries the code and nothing else, and the vendor's own text goes nowhere.
 */
export const AUTHORIZATION_FAILURES = {
  declined: { owner: 'you', description: 'The request was declined at the vendor.' },
  expired: { owner: 'you', description: 'The authorization was not finished in time.' },
  cancelled: { owner: 'you', description: 'The authorization was cancelled.' },
  browser_mismatch: { owner: 'you', description: 'It was finished in another browser than it began in.' },
  wrong_tenant: {
    owner: 'you',
    description: 'Consent was given for another tenant than the one signed in to.',
  },
  response_invalid: {
    owner: 'the_vendor',
    description: 'The vendor came back with an answer that does not fit.',
  },
  vendor_refused: { owner: 'the_vendor', description: 'The vendor ended the authorization with an error.' },
  interrupted: { owner: 'you', description: 'The authorization stopped half-way.' },
  invite_over: { owner: 'the_app', description: 'The invite or the connection is no longer there.' },
  not_confirmed: { owner: 'the_app', description: 'The product did not confirm the connection in time.' },
} as const satisfies Record<string, { owner: Owner; description: string }>;

export type AuthorizationFailureCode = keyof typeof AUTHORIZATION_FAILURES | FailureCode;

/** Who must act on a failed authorization. */
export function ownerOfAuthorizationFailure(code: AuthorizationFailureCode): Owner {
  return code in AUTHORIZATION_FAILURES
    ? AUTHORIZATION_FAILURES[code as keyof typeof AUTHORIZATION_FAILURES].owner
    : FAILURES[code as FailureCode].owner;
}

/**
 * - `created`: its address was given out, nobody has opened it.
 * - `authorizing`: somebody went to the vendor from our page.
 * - `returned`: the vendor sent the browser back; the answer is being looked at. No way back from here.
 * - `verified`: it works; saved, and waiting for the host's backend to confirm it.
 * - `active`: connected.
 * - `failed`: over, `code` says why.
 */
export const AUTHORIZATION_STATES = [
  'created',
  'authorizing',
  'returned',
  'verified',
  'active',
  'failed',
] as const;
export type AuthorizationState = (typeof AUTHORIZATION_STATES)[number];
