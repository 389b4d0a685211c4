import type { CheckOutcome, Owner } from 'sallyport/contract';
import type { FailureCode } from 'sallyport/vendors';
import type { SandboxOutcome } from '../../sandbox/index.js';

/** What a check has to come to. */
export type ExpectedVerdict = {
  readonly outcome: CheckOutcome;
  readonly code: FailureCode | null;
  /** Who must act. */
  readonly owner: Owner | null;
  /** The value that is offered as a correction. */
  readonly suggest: string | null;
};

/** Rows of the table of test values, and keys that nobody has ever seen. */
export type Tried = {
  readonly vendor: string;
  readonly method: string;
  readonly outcome: SandboxOutcome | 'junk';
};

type Expected = readonly [outcome: CheckOutcome, code: FailureCode | null, suggest?: string];

const EXPECTED: Readonly<Record<Tried['outcome'], Expected>> = {
  works: ['works', null],
  works_elsewhere: ['works', null],
  works_unnamed: ['works', null],
  works_sovereign: ['works', null],
  works_regional: ['works', null],
  works_sub_account: ['works', null],
  works_self_hosted: ['works', null],
  works_second_scheme: ['works', null],
  works_empty: ['works', null],
  wrong_key: ['refused', 'credentials_rejected'],
  unknown_id: ['refused', 'credentials_rejected'],
  expired: ['refused', 'credentials_rejected'],
  permission_missing: ['refused', 'permission_missing'],
  permission_hidden: ['refused', 'permission_missing'],
  nothing_shared: ['refused', 'permission_missing'],
  partial: ['partial', 'permission_missing'],
  findings_missing: ['refused', 'permission_missing'],
  not_enabled: ['refused', 'not_enabled'],
  wrong_region: ['refused', 'wrong_region'],
  wrong_cloud: ['refused', 'credentials_rejected'],
  tenant_not_found: ['refused', 'tenant_not_found'],
  admin_host: ['refused', 'tenant_not_found'],
  web_page: ['unavailable', 'vendor_unexpected'],
  rate_limited: ['unavailable', 'rate_limited'],
  quota_spent: ['unavailable', 'rate_limited'],
  down: ['unavailable', 'vendor_unavailable'],
  slow: ['unavailable', 'vendor_timeout'],
  unverified: ['unverified', null],
  junk: ['refused', 'credentials_rejected'],
};
const NO_CONSENT: Expected = ['refused', 'permission_missing'];
const EU_1 = 'https://api.eu-1.crowdstrike.com';
/** By vendor and outcome, or vendor, method and outcome: where a vendor's answer can't tell more, or tells what is right. */
const EXCEPT: Readonly<Record<string, Expected>> = {
  // Nobody can tell: it is saved, but only knowingly.
  'APISEC client_credentials junk': ['unverified', null],
  // In another region of the same account the keys are as good; only the service is not there.
  'AWS_ACCESS_ANALYSER wrong_region': ['refused', 'not_enabled'],
  'AWS_INSPECTOR2 wrong_region': ['refused', 'not_enabled'],
  'AWS_SECURITYHUB wrong_region': ['refused', 'not_enabled'],
  'CHECKMARX junk': ['refused', 'tenant_not_found'],
  'CHECKMARX wrong_region': ['refused', 'tenant_not_found'],
  'CROWDSTRIKE_SPOTLIGHT wrong_region': ['refused', 'wrong_region', EU_1],
  'INSIGHTVM wrong_region': ['refused', 'credentials_rejected'],
  'JIRA wrong_key': ['refused', 'credentials_expired'],
  'LACEWORK_CSPM wrong_region': ['refused', 'tenant_not_found'],
  'MEND tenant_not_found': ['refused', 'credentials_rejected'],
  'MEND wrong_region': ['refused', 'credentials_rejected'],
  'MS_DEFENDER_CLOUD oauth2 wrong_key': ['refused', 'credentials_expired'],
  'MS_DEFENDER_CLOUD oauth2_admin_consent wrong_key': NO_CONSENT,
  'MS_DEFENDER_ENDPOINT wrong_key': NO_CONSENT,
  'MS_DEFENDER_VMS wrong_key': NO_CONSENT,
  'MS_ENTRA expired': ['refused', 'credentials_expired'],
  'MS_ENTRA junk': ['refused', 'tenant_not_found'],
  'MS_ENTRA oauth2 wrong_key': NO_CONSENT,
  'MS_ENTRA wrong_cloud': ['refused', 'tenant_not_found'],
  'ORCA wrong_region': ['refused', 'credentials_rejected'],
  'SENTINELONE_VMS not_enabled': ['refused', 'permission_missing'],
  'SNYK api_key wrong_region': ['refused', 'credentials_rejected'],
  'SNYK oauth wrong_key': ['refused', 'credentials_expired'],
  'SNYK oauth wrong_region': ['refused', 'credentials_expired'],
  'TANIUM_VMS admin_host': ['refused', 'tenant_not_found', 'https://sallyport-sandbox-api.cloud.tanium.com'],
  'UPWIND wrong_region': ['refused', 'tenant_not_found'],
  'CROWDSTRIKE wrong_region': ['refused', 'wrong_region', EU_1],
  'OKTA_IDP admin_host': ['refused', 'tenant_not_found', 'https://sallyport-sandbox.okta.com'],
  'TENABLE wrong_region': ['refused', 'credentials_rejected'],
};

/** Said here once more, and not taken from the contract: whoever changes it there has to mean it. */
const OWNERS: Readonly<Record<FailureCode, Owner>> = {
  credentials_rejected: 'you',
  credentials_expired: 'you',
  permission_missing: 'your_admin',
  wrong_region: 'you',
  tenant_not_found: 'you',
  not_enabled: 'your_admin',
  address_not_allowed: 'your_admin',
  host_not_allowed: 'you',
  rate_limited: 'the_vendor',
  vendor_unavailable: 'the_vendor',
  vendor_timeout: 'the_vendor',
  vendor_unreachable: 'the_vendor',
  vendor_unexpected: 'the_vendor',
  tls_error: 'the_vendor',
  app_not_configured: 'the_app',
};

/** Written down once, for the check by itself and for the whole way through the API. */
export function expectedVerdict({ vendor, method, outcome: tried }: Tried): ExpectedVerdict {
  const [outcome, code, suggest = null] =
    EXCEPT[`${vendor} ${method} ${tried}`] ?? EXCEPT[`${vendor} ${tried}`] ?? EXPECTED[tried];
  return { outcome, code, owner: code && OWNERS[code], suggest };
}
