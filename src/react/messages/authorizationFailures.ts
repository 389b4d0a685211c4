import type { AuthorizationFailureCode } from '../../contract/index.js';
import type { FailureCode } from '../../vendors/index.js';
import type { Names, Words } from './en.js';
import { failures } from './failures.js';
import { problems } from './problems.js';

type Sentences = (names: Names) => Words;

const again = 'Nothing was connected. Continue once more to try again.';

const rejected: Sentences = ({ vendor, app }) => ({
  title: `${vendor} does not accept the connection`,
  body: `It let you in, but not us. Continue once more; if it stays like this, tell ${app}.`,
});

/**
 * Why an authorization at the vendor failed, and what to do. A note of ours takes the body's place. What the check of it
 * found has the words of `failures`, but for those that are about what was pasted.
 */
export const authorizationFailures: Readonly<
  Record<Exclude<AuthorizationFailureCode, FailureCode>, Sentences> & Partial<Record<FailureCode, Sentences>>
> = {
  declined: () => ({ title: 'You did not allow it', body: again }),
  expired: () => ({ title: 'This took a little long', body: again }),
  cancelled: () => ({ title: 'Cancelled', body: again }),
  interrupted: () => ({ title: 'It stopped half-way', body: again }),
  browser_mismatch: () => ({
    title: 'It went on in another browser',
    body: 'For safety it has to end where it began. Continue once more, and stay in this browser.',
  }),
  wrong_tenant: ({ vendor }) => ({
    title: 'Two different accounts were used',
    body: `Continue once more, and use one ${vendor} account to sign in and to allow access.`,
  }),
  vendor_refused: ({ vendor }) => ({
    title: `${vendor} ended it with an error`,
    body: `Try again in a few minutes. If it stays like this, ask your ${vendor} administrator.`,
  }),
  not_confirmed: ({ app }) => ({
    title: 'It was not confirmed in time',
    body: `So the connection was undone. Continue once more, and stay signed in to ${app}.`,
  }),
  response_invalid: failures.vendor_unexpected,
  invite_over: () => problems.invite_revoked,

  credentials_rejected: rejected,
  credentials_expired: rejected,
};
