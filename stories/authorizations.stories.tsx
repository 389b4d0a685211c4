import type { AUTHORIZATION_FAILURES, AuthorizationState } from '../src/contract/index.js';
import { ownerOfAuthorizationFailure } from '../src/contract/index.js';
import {
  fixtures,
  sampleAuthorizations,
  sampleChecks,
  sampleFailedAuthorization,
  sampleProblem,
  sampleSession,
  sampleVendor,
} from '../src/testing/index.js';
import type { AuthMethodKind } from '../src/vendors/index.js';
import { type StateMeta, type StateStory, show, shown } from './show.js';

const meta: StateMeta = { title: 'Authorizations', ...shown };
export default meta;

const { authorizing } = fixtures;

/** The form of a vendor's own way of asking. */
function formOf(vendorId: string, kind: AuthMethodKind) {
  const vendor = sampleVendor(vendorId);
  const method = vendor.methods.find((each) => each.kind === kind) ?? authorizing.method;
  return { ...fixtures.entering_credentials, vendor, method };
}

const snyk = formOf('SNYK', 'oauth2_authorization_code');

export const Form = show(snyk);
export const FormWithoutFields = show(formOf('MS_ENTRA', 'oauth2_admin_consent'));
export const FormOfAnUpdate = show({
  ...snyk,
  session: {
    ...sampleSession,
    mode: 'update',
    connection: { id: '3c90c3cc-0d44-4b50-8888-8dd25736052a', identifier: null },
  },
});
export const Starting = show({ ...authorizing, authorization: null });
export const WindowLost = show({ ...authorizing, window: 'lost' });
export const WindowBlocked = show({ ...authorizing, window: 'blocked' });
export const BegunElsewhere = show({
  ...authorizing,
  authorization: sampleAuthorizations.authorizing,
  window: 'elsewhere',
});
export const ServerOutOfReach = show({ ...authorizing, problem: sampleProblem('network') });
export const ComingBack = show({ ...fixtures.loading, authorizationId: sampleAuthorizations.created.id });
export const ComingBackToAVendor = show({
  ...fixtures.loading_vendor,
  vendorId: 'SNYK',
  authorization: sampleAuthorizations.returned,
});

function during(state: Exclude<AuthorizationState, 'active' | 'failed'>): StateStory {
  const { start_url } = sampleAuthorizations.created;
  return show({ ...authorizing, authorization: { ...sampleAuthorizations[state], start_url } });
}

function after(check: keyof typeof sampleChecks): StateStory {
  const { session, vendor, method } = authorizing;
  const { connection } = fixtures.connected;
  return show({ session, vendor, method, step: 'connected', check: sampleChecks[check], connection });
}

export const Created = during('created');
export const Away = during('authorizing');
export const Returned = during('returned');
export const Verified = during('verified');
export const Connected = after('works');
export const ConnectedWithGaps = after('partial');

function failed(code: keyof typeof AUTHORIZATION_FAILURES): StateStory {
  const owner = ownerOfAuthorizationFailure(code);
  return show({ ...snyk, authorization: sampleFailedAuthorization(code, { owner }) });
}

export const Declined = failed('declined');
export const Expired = failed('expired');
export const Cancelled = failed('cancelled');
export const BrowserMismatch = failed('browser_mismatch');
export const WrongTenant = failed('wrong_tenant');
export const ResponseInvalid = failed('response_invalid');
export const VendorRefused = failed('vendor_refused');
export const Interrupted = failed('interrupted');
export const InviteOver = failed('invite_over');
export const NotConfirmed = failed('not_confirmed');

/** What the check of it found: with its note, and with what it found out. */
export const RefusedByTheCheck = show({
  ...snyk,
  authorization: sampleFailedAuthorization('wrong_region', {
    owner: 'you',
    result: {
      ...sampleChecks.refused,
      code: 'wrong_region',
      suggest: { path: 'base_url', value: 'https://app.eu.snyk.io' },
    },
  }),
});

// A new state or code without a story does not compile.
void ({
  created: Created,
  authorizing: Away,
  returned: Returned,
  verified: Verified,
  active: Connected,
  failed: Declined,
} satisfies Record<AuthorizationState, StateStory>);
void ({
  declined: Declined,
  expired: Expired,
  cancelled: Cancelled,
  browser_mismatch: BrowserMismatch,
  wrong_tenant: WrongTenant,
  response_invalid: ResponseInvalid,
  vendor_refused: VendorRefused,
  interrupted: Interrupted,
  invite_over: InviteOver,
  not_confirmed: NotConfirmed,
} satisfies Record<keyof typeof AUTHORIZATION_FAILURES, StateStory>);
