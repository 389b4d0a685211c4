import type { CheckOutcome, Owner } from '../../contract/index.js';
import type { Category } from '../../vendors/index.js';
import { authorizationFailures } from './authorizationFailures.js';
import { failures } from './failures.js';
import { fieldErrors, fieldHint } from './fieldErrors.js';
import { problems } from './problems.js';

/** The names that sentences are about: the vendor's, the product's that shows the modal, and what lets it in. */
export type Names = { readonly vendor: string; readonly app: string; readonly keys: string };

/** What happened, and what to do next. */
export type Words = { readonly title: string; readonly body: string };

const categories: Record<Category, string> = {
  VMS: 'Vulnerabilities',
  EDR: 'Endpoints',
  AppSec: 'AppSec',
  CSPM: 'Cloud',
  IDP: 'Identity',
  SCM: 'Code',
  ITSM: 'Ticketing',
  TPRM: 'Ratings',
};

const owners: Record<Owner, (names: Names) => string> = {
  you: () => 'You can fix this',
  your_admin: ({ vendor }) => `For your ${vendor} administrator`,
  the_app: ({ app }) => `For ${app} to fix`,
  the_vendor: ({ vendor }) => `On ${vendor}’s side`,
};

const outcomes: Record<Exclude<CheckOutcome, 'refused' | 'unavailable'>, (names: Names) => Words> = {
  works: ({ vendor, app }) => ({
    title: `${vendor} is connected`,
    body: `We tried it, and it works. From here on ${app} reads by itself.`,
  }),
  partial: ({ vendor, app }) => ({
    title: `${vendor} is connected, with gaps`,
    body: `What is missing starts to work as soon as the permission is granted. Until then ${app} reads the rest.`,
  }),
  unverified: ({ vendor }) => ({
    title: 'Saved, not verified',
    body: `${vendor} offers no way to try it ahead, so the first real use will show whether it works.`,
  }),
};

/** Every word that the modal says, in English. */
export const en = {
  authorizationFailures,
  categories,
  failures,
  fieldErrors,
  fieldHint,
  outcomes,
  owners,
  problems,

  /** Where the operator has set no name for the product. */
  app: 'this product',
  keys: { typed: 'keys', allowed: 'permission' },
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  loading: 'Loading',
  optional: 'Optional',
  resuming: { title: 'One moment', body: 'We are picking up where you left off.' },
  retry: 'Try again',
  wait: (secs: number) => `Try again in ${secs} s`,
  request: (id: string) => `If you ask for help, quote ${id}.`,

  picker: {
    title: 'Connect a tool',
    lead: ({ app }: Pick<Names, 'app'>) => `Choose what ${app} should read from.`,
    search: 'Search tools',
    category: 'Category',
    all: 'All',
    recent: 'Used before',
    found: (count: number) => (count === 1 ? '1 tool' : `${count} tools`),
    none: (query: string) => `Nothing found for “${query}”`,
    noneBody: 'Try the name of its maker, or a word for what it does, such as “endpoint” or “identity”.',
    clear: 'Show all tools',
  },

  method: {
    title: ({ vendor }: Names) => `Connect ${vendor}`,
    lead: 'There is more than one way. Choose the one that fits you.',
  },

  form: {
    title: ({ vendor }: Names) => `Connect ${vendor}`,
    updateTitle: ({ vendor }: Names) => `Update the keys for ${vendor}`,
    updateLead: (identifier: string | null) =>
      identifier === null
        ? 'The new keys replace the old ones once they work.'
        : `For “${identifier}”. The new keys replace the old ones once they work.`,
    lead: 'Paste the keys here. We try them before anything is saved.',
    unverified: 'Paste the keys here.',
    submit: 'Check and connect',
    updateSubmit: 'Check and update',
    save: 'Review and save',
    use: (value: string) => `Use ${value}`,
    choose: 'Choose…',
    chooseOptional: 'Not set',
    other: 'Another…',
    reveal: (label: string) => `Show ${label}`,
    hide: (label: string) => `Hide ${label}`,
    promise: 'Encrypted on the server, and never shown again.',
  },

  /** Where the vendor itself asks the person. */
  authorize: {
    updateTitle: ({ vendor }: Names) => `Reconnect ${vendor}`,
    lead: ({ app }: Names) => `You sign in on their own page, and allow what ${app} may read.`,
    submit: ({ vendor }: Names) => `Continue to ${vendor}`,
    promise: ({ vendor, app }: Names) => `${app} never sees your ${vendor} password.`,
  },

  authorizing: {
    starting: ({ vendor }: Names) => ({ title: `Opening ${vendor}`, body: 'This takes a moment.' }),
    open: ({ vendor }: Names) => ({
      title: `Continue in the ${vendor} window`,
      body: 'Sign in there and allow access. This page goes on by itself as soon as you have.',
    }),
    /** Looks closed, or was opened before this page was. */
    away: ({ vendor }: Names) => ({
      title: `Finish at ${vendor}`,
      body: 'Go on in the window where you were. If it is gone, begin again here.',
    }),
    blocked: ({ vendor }: Names) => ({
      title: 'Your browser blocked the window',
      body: `So continue to ${vendor} in this tab. You come back here afterwards.`,
    }),
    verified: ({ vendor, app }: Names) => ({
      title: 'One last step',
      body: `${vendor} works. ${app} still has to confirm that it was you. The page that you came back to sees to it.`,
    }),
    lasting: ({ vendor }: Names) => `You can close this. What you allow at ${vendor} still counts.`,
    again: 'Open the window again',
    here: 'Continue in this tab',
  },

  guide: {
    title: 'Where to find this',
    walk: 'What happens next',
    /** Written by those who show the modal. */
    own: ({ app }: Names) => `Guide from ${app}`,
    docs: 'Full documentation',
  },

  checking: {
    title: ({ vendor }: Names) => `Checking with ${vendor}`,
    lead: 'This takes a few seconds. We read a little, and change nothing.',
    saving: 'Saving the connection',
    signIn: 'Sign in',
    states: {
      waiting: 'waiting',
      running: 'checking',
      works: 'works',
      missing: 'missing',
      unknown: 'could not be checked',
    },
  },

  review: {
    title: 'Almost there',
    lead: ({ vendor }: Names) => `${vendor} accepts the keys, but not everything works with them yet.`,
    unverifiedTitle: 'Save without a check?',
    unverifiedLead: ({ vendor }: Names) =>
      `${vendor} offers no way to try these keys ahead. They will be saved, not verified.`,
    works: 'Works',
    missing: 'Missing',
    unknown: 'Could not be checked',
    permission: 'Grant this permission',
    again: 'Check again',
    edit: 'Change the keys',
    anyway: 'Connect anyway',
    save: 'Save unverified',
  },

  expired: {
    here: 'Continue here',
    again: 'Start again',
  },
};

export type Messages = typeof en;
