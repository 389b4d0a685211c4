import type { AuthorizationFailureCode, Owner } from 'sallyport/contract';
import type { Texts, Words } from '../../../pages/Texts.js';

const start = {
  noScript: {
    title: 'This page needs JavaScript',
    body: 'Turn it on, then go back to where you came from and open this window again.',
  },
  loading: 'One moment',
  title: {
    create: '{App} wants to connect {vendor} to {organization}',
    update: '{App} wants to reconnect {vendor} to {organization}',
  },
  steps: {
    title: 'What happens next',
    signIn: 'You sign in at {vendor}, on their own page. {App} never sees your password.',
    decide: '{vendor} shows you what {app} asks for. You allow it, or you don’t.',
    check: 'You come back here, and we try it. Nothing is connected before it works.',
  },
  caution: {
    title: 'If you did not start this, close this window.',
    body: 'Whoever did could read your {vendor} data through {app}. Not sure? Ask your {vendor} administrator first.',
  },
  go: 'Continue to {vendor}',
  going: 'Taking you to {vendor}',
  cancel: 'Cancel',
  cancelled: {
    title: 'Cancelled',
    body: 'Nothing was connected.',
  },
} as const;

/** Why our first page cannot go on. */
const startProblems = {
  lost: {
    title: 'Open this window again',
    body: 'For safety, this page forgets what it was for when it is reloaded or left. Close it, go back to where you came from, and open it again.',
  },
  unknown: {
    title: 'This link does not work',
    body: 'It is not complete, or it was used already. Close this window, go back to where you came from, and start again.',
  },
  expired: {
    title: 'This took a little long',
    body: 'For safety, the window is good for a short time only. Close it, go back to where you came from, and start again.',
  },
  over: {
    title: 'This is over already',
    body: 'It was finished or cancelled in the meantime. Nothing more is to be done in this window; the one where you started shows how it stands.',
  },
  mismatch: {
    title: 'This began in another browser',
    body: 'Go on in the browser where you started. If you want to use this one, start again here from the beginning.',
  },
  withdrawn: {
    title: 'This invitation is no longer open',
    body: '{App} withdrew it, or it was used already. Go back to where you came from and start again.',
  },
  notSetUp: {
    title: '{App} is not set up for this yet',
    body: 'Something is missing on their side. Tell their support, or choose another way to connect.',
  },
  busy: {
    title: 'That was too much at once',
    body: 'Wait a moment, then try again.',
  },
  offline: {
    title: 'The server could not be reached',
    body: 'Check your network, then try again. Nothing was connected.',
  },
  ours: {
    title: 'Something went wrong on our side',
    body: 'It is not your doing. Try again; if it stays like this, tell the people who run this product.',
  },
} as const satisfies Record<string, Words>;

const result = {
  connected: {
    title: '{vendor} is connected to {organization}',
    body: 'We tried it, and it works. From here on {app} reads by itself.',
  },
  connected_with_gaps: {
    title: '{vendor} is connected, with gaps',
    body: 'What is missing starts to work as soon as the permission is granted. Until then {app} reads for {organization} what it can.',
  },
  missing: 'Missing',
  waiting: {
    title: 'One last step for {app}',
    body: '{vendor} works. {App} still has to confirm that it was you who connected it; this page shows when that is done.',
  },
  working: {
    title: 'Checking with {vendor}',
    body: 'This takes a few seconds. We try the connection before anything is kept.',
  },
  nothing: {
    title: 'Nothing to see in this browser',
    body: 'A result is shown only in the browser that went through it. Go back to the window where you started.',
  },
  back: 'Back to {place}',
} as const;

/** What stood in the way of a page that has no authorization to speak of. */
const neutral = {
  incomplete: {
    title: 'Nothing to do here',
    body: 'This link has already been used or is not complete. Go back to the window where you started.',
  },
  other_browser: {
    title: 'This began in another browser',
    body: 'For safety it has to end where it began, so nothing was connected. Go back to where you started and begin again, all of it in one browser.',
  },
  over: {
    title: 'This took too long or was cancelled',
    body: 'So nothing was connected. Go back to the window where you started and begin again.',
  },
  not_found: {
    title: 'There is nothing at this address',
    body: 'Go back to the window where you started.',
  },
  too_many: {
    title: 'That was too much at once',
    body: 'Wait a minute, then reload this page.',
  },
  unavailable: {
    title: 'Something went wrong on our side',
    body: 'It is not your doing. Wait a moment, then reload this page. If it stays like this, tell the people who run this product.',
  },
} as const satisfies Record<string, Words>;

const owner = {
  you: 'You can fix this',
  your_admin: 'For your {vendor} administrator',
  the_app: 'For {app} to fix',
  the_vendor: 'On {vendor}’s side',
} as const satisfies Record<Owner, string>;

/** Why an authorization ended without a connection, and what to do. A note of ours, being more specific, takes the body's place. */
const failure = {
  declined: {
    title: 'You did not allow it',
    body: '{vendor} told us that the request was declined, so nothing was connected. If that was a mistake, start again.',
  },
  expired: {
    title: 'This took a little long',
    body: 'For safety it has to be finished within a few minutes. Nothing was connected. Start again to go on.',
  },
  cancelled: {
    title: 'Cancelled',
    body: 'Nothing was connected. Start again whenever you like.',
  },
  browser_mismatch: {
    title: 'This began in another browser',
    body: 'For safety it has to end where it began, so nothing was connected. Start again, all of it in one browser.',
  },
  wrong_tenant: {
    title: 'Two different accounts were used',
    body: 'You signed in to one {vendor} account and gave consent in another, so nothing was connected. Start again and use the same one for both.',
  },
  response_invalid: {
    title: 'An answer of {vendor} did not fit',
    body: 'To be safe we stopped, and nothing was connected. Start again; if it stays like this, tell {app}.',
  },
  vendor_refused: {
    title: '{vendor} ended it with an error',
    body: 'Nothing was connected. Try again in a few minutes; if it stays like this, ask your {vendor} administrator.',
  },
  interrupted: {
    title: 'It stopped half-way',
    body: 'We could not finish what {vendor} sent us, so nothing was connected. Start again.',
  },
  invite_over: {
    title: 'This invitation is no longer open',
    body: '{App} withdrew it, or what it was for is gone. Nothing was connected. Go back to {app} and start again.',
  },
  not_confirmed: {
    title: '{App} did not confirm it in time',
    body: 'So the connection was undone. Start again; if it stays like this, tell {app}’s support.',
  },

  credentials_rejected: {
    title: '{vendor} does not accept the connection',
    body: 'It let you in, but not us. Start again; if it stays like this, tell {app}.',
  },
  credentials_expired: {
    title: 'The permission has run out already',
    body: 'Start again, and allow it at {vendor} once more.',
  },
  permission_missing: {
    title: 'A permission is missing',
    body: 'Ask your {vendor} administrator to grant it, or to go through this in your place. Then start again.',
  },
  wrong_region: {
    title: 'The account lives in another region',
    body: 'Start again and choose the region that the address of your {vendor} console names.',
  },
  tenant_not_found: {
    title: '{vendor} knows no such account',
    body: 'Sign in with the account of your organization, not a personal one. Then start again.',
  },
  not_enabled: {
    title: 'The product is turned off',
    body: '{vendor} lets us in, but the product is not on for this account. Ask your administrator to turn it on, then start again.',
  },
  address_not_allowed: {
    title: '{vendor} blocks our address',
    body: 'Ask your {vendor} administrator to allow the addresses that {app} calls from. Then start again.',
  },
  host_not_allowed: {
    title: 'This address is not {vendor}’s',
    body: 'So nothing was sent there. Look for a typing mistake, then start again.',
  },
  rate_limited: {
    title: '{vendor} asks us to slow down',
    body: 'That is not your doing. Wait a moment, then start again.',
  },
  vendor_unavailable: {
    title: '{vendor} has a problem right now',
    body: 'That is not your doing. Start again in a few minutes.',
  },
  vendor_timeout: {
    title: '{vendor} took too long to answer',
    body: 'That is not your doing. Start again.',
  },
  vendor_unreachable: {
    title: '{vendor} could not be reached',
    body: 'That is not your doing. Start again in a few minutes.',
  },
  vendor_unexpected: {
    title: '{vendor} gave an answer that proves nothing',
    body: 'So nothing was connected. Start again; if it stays like this, tell {app}.',
  },
  tls_error: {
    title: 'The way to {vendor} is not safe',
    body: 'Its certificate could not be verified, so we sent nothing. Try again later.',
  },
  app_not_configured: {
    title: '{App} is not set up for this yet',
    body: 'Something is missing on their side. Tell their support, or choose another way to connect.',
  },
} as const satisfies Record<AuthorizationFailureCode, Words>;

/** Every word of the pages around an authorization. See `pages/words/en.ts` for what stands in braces. */
export const en = { start, startProblems, result, neutral, owner, failure } as const;

export type AuthorizationWords = Texts<typeof en>;
export type StartProblem = keyof typeof startProblems;
export type NeutralKind = keyof typeof neutral;
