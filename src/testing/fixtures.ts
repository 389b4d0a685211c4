import type {
  Authorization,
  AuthorizationFailureCode,
  AuthorizationState,
  CheckOutcome,
  CheckResponse,
  CheckResult,
  ConnectProblem,
  ConnectSession,
  SavedConnection,
  SessionVendor,
} from '../contract/index.js';
import { type ConnectState, initialState, type SavableCheck, type Step } from '../flow/index.js';
import { findVendor, toVendorForm, toVendorSummary, VENDORS } from '../vendors/index.js';

/** A vendor's form as a session would get it; the values that a server makes are made up. */
export function sampleVendor(id: string): SessionVendor {
  const vendor = findVendor(id);
  if (!vendor) throw new Error(`No vendor has the id ${id}. The catalogue is in src/vendors.`);
  const generated = vendor.methods
    .flatMap((method) => method.fields)
    .filter((field) => field.generated === 'external_id')
    .map((field) => [field.path, 'spx-4f7Qn2VtYb8sKd3LmZ6wXc1R'] as const);
  return {
    ...toVendorForm(vendor),
    generated: Object.fromEntries(generated),
    platform: {
      'platform.name': 'Northwind Security',
      'platform.aws_account_id': '111122223333',
      'platform.aws_chain_role_arn': 'arn:aws:iam::111122223333:role/northwind-collector',
    },
  };
}

export const sampleSession: ConnectSession = {
  expires_in_secs: 900,
  mode: 'create',
  organization_name: 'Acme Corp',
  app_name: 'Northwind Security',
  locale: null,
  vendors: VENDORS.map((vendor) => toVendorSummary(vendor)),
  vendor: null,
  authorization: null,
  connection: null,
};

export const sampleUpdateSession: ConnectSession = {
  ...sampleSession,
  mode: 'update',
  vendors: sampleSession.vendors.filter((vendor) => vendor.id === 'TENABLE'),
  vendor: sampleVendor('TENABLE'),
  connection: { id: '3c90c3cc-0d44-4b50-8888-8dd25736052a', identifier: 'Production' },
};

/** What a check found, without what saves it. */
const found: CheckResult = {
  outcome: 'works',
  code: null,
  owner: null,
  note: null,
  suggest: null,
  retry_after_secs: null,
  capabilities: [
    capability('hosts', 'List hosts', 'Hosts: Read', 'works'),
    capability('alerts', 'Read alerts', 'Alerts: Read', 'works'),
  ],
};

const works: SavableCheck = { ...found, check_id: 'spc_sample', expires_in_secs: 600 };

function capability(
  id: string,
  label: string,
  permission: string,
  state: 'works' | 'missing' | 'unknown',
): CheckResponse['capabilities'][number] {
  const missing = state === 'missing';
  return {
    id,
    label,
    permission,
    required: true,
    state,
    code: missing ? 'permission_missing' : null,
    owner: missing ? 'your_admin' : null,
    note: null,
  };
}

/** One answer of each outcome that a check can have. */
export const sampleChecks: {
  readonly [O in CheckOutcome]: O extends 'refused' | 'unavailable' ? CheckResponse : SavableCheck;
} = {
  works,
  partial: {
    ...works,
    outcome: 'partial',
    code: 'permission_missing',
    owner: 'your_admin',
    capabilities: [
      capability('hosts', 'List hosts', 'Hosts: Read', 'works'),
      capability('alerts', 'Read alerts', 'Alerts: Read', 'missing'),
    ],
  },
  refused: {
    ...works,
    outcome: 'refused',
    code: 'credentials_rejected',
    owner: 'you',
    check_id: null,
    expires_in_secs: null,
    capabilities: works.capabilities.map((each) => ({ ...each, state: 'unknown' as const })),
  },
  unavailable: {
    ...works,
    outcome: 'unavailable',
    code: 'rate_limited',
    owner: 'the_vendor',
    retry_after_secs: 30,
    check_id: null,
    expires_in_secs: null,
    capabilities: works.capabilities.map((each) => ({ ...each, state: 'unknown' as const })),
  },
  unverified: { ...works, outcome: 'unverified', capabilities: [] },
};

export const sampleConnection: SavedConnection = {
  id: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
  vendor: 'CROWDSTRIKE',
  is_active: true,
  state: 'ACTIVE',
  organization_id: '7f2f5c1e-2f0b-4a52-9a55-0d3a1f6f3a10',
  organization_name: 'Acme Corp',
  identifier: null,
  refresh_interval_secs: 86_400,
  timeout_secs: 3_600,
  created_at: '2026-11-23T10:00:00.000Z',
  updated_at: '2026-11-23T10:00:00.000Z',
  health: {
    name: 'HEALTHY',
    status: 'pass',
    description: 'Everything that was asked for works.',
    resolution_owner: null,
    details: works.capabilities,
    checked_at: '2026-11-23T10:00:00.000Z',
  },
  oauth2_authorize_url: null,
};

const begun: Authorization = {
  id: '5b0f4d52-6b1e-4a39-9f0c-2d0a4b8f7c11',
  vendor: 'SNYK',
  method: 'oauth',
  state: 'created',
  version: 1,
  start_url: null,
  expires_in_secs: 600,
  code: null,
  owner: null,
  note: null,
  result: null,
  connection: null,
};

const snykConnection: SavedConnection = { ...sampleConnection, vendor: 'SNYK' };

/**
 * One answer of each state that an authorization can have, in their order. A new state without a sample does not
 * compile. Only the answer that makes one has its `start_url`.
 */
export const sampleAuthorizations: { readonly [S in AuthorizationState]: Authorization } = {
  created: { ...begun, start_url: 'https://connect.example.com/oauth/start#sph_sample' },
  authorizing: { ...begun, state: 'authorizing', version: 2 },
  returned: { ...begun, state: 'returned', version: 3 },
  verified: {
    ...begun,
    state: 'verified',
    version: 4,
    result: found,
    connection: { ...snykConnection, state: 'PENDING' },
  },
  active: {
    ...begun,
    state: 'active',
    version: 5,
    expires_in_secs: 0,
    result: found,
    connection: snykConnection,
  },
  failed: {
    ...begun,
    state: 'failed',
    version: 6,
    expires_in_secs: 0,
    code: 'declined',
    owner: 'you',
  },
};

/** An authorization that failed with the given code. */
export function sampleFailedAuthorization(
  code: AuthorizationFailureCode,
  more: Partial<Authorization> = {},
): Authorization {
  return { ...sampleAuthorizations.failed, code, ...more };
}

/** A problem with the given code, as the modal would see it. */
export function sampleProblem(
  code: ConnectProblem['code'],
  more: Partial<ConnectProblem> = {},
): ConnectProblem {
  return { code, owner: 'you', request_id: 'req_8F3k2', retry_after_secs: null, fields: [], ...more };
}

const crowdstrike = sampleVendor('CROWDSTRIKE');
const chosen = { session: sampleSession, vendor: crowdstrike, method: firstMethod(crowdstrike) };
const snyk = sampleVendor('SNYK');

function firstMethod(vendor: SessionVendor) {
  const [method] = vendor.methods;
  if (!method) throw new Error(`${vendor.id} has no auth method.`);
  return method;
}

/** One sample of each state of the flow. A new state without a sample does not compile. */
export const fixtures: { readonly [S in Step]: Extract<ConnectState, { step: S }> } = {
  loading: initialState,
  choosing_vendor: { step: 'choosing_vendor', session: sampleSession },
  loading_vendor: {
    step: 'loading_vendor',
    session: sampleSession,
    vendorId: 'CROWDSTRIKE',
    resume: null,
    authorization: null,
  },
  choosing_method: {
    step: 'choosing_method',
    session: sampleSession,
    vendor: sampleVendor('AWS_INSPECTOR2'),
  },
  entering_credentials: {
    ...chosen,
    step: 'entering_credentials',
    check: null,
    problem: null,
    authorization: null,
  },
  authorizing: {
    session: sampleSession,
    vendor: snyk,
    method: firstMethod(snyk),
    step: 'authorizing',
    authorization: { ...sampleAuthorizations.authorizing, start_url: sampleAuthorizations.created.start_url },
    window: 'open',
    looks: 0,
    looked: true,
    problem: null,
  },
  checking: {
    ...chosen,
    step: 'checking',
    progress: [
      { id: null, state: 'works' },
      { id: 'hosts', state: 'works' },
      { id: 'alerts', state: 'running' },
    ],
  },
  reviewing: { ...chosen, step: 'reviewing', check: sampleChecks.partial },
  saving: { ...chosen, step: 'saving', check: works },
  connected: { ...chosen, step: 'connected', check: works, connection: sampleConnection },
  failed: {
    step: 'failed',
    problem: sampleProblem('network'),
    retry: initialState,
  },
  expired: {
    step: 'expired',
    problem: sampleProblem('invite_expired'),
    resume: null,
    authorizationId: null,
    vendorId: null,
  },
};
