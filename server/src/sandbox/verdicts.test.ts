/**
 * The docs' promise that each set of test values comes out as the table says: the vendor files, the real check and the
 * real egress on one side, the sandbox, which knows nothing of them, on the other.
 */
import type { CheckOutcome } from 'sallyport/contract';
import type { FailureCode } from 'sallyport/vendors';
import { VENDORS } from 'sallyport/vendors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../checks/index.js';
import { createEgress, type Egress, parseOriginOverride } from '../egress/index.js';
import {
  SANDBOX_CREDENTIALS,
  SANDBOX_TOKENS,
  type Sandbox,
  type SandboxOutcome,
  startSandbox,
} from './index.js';
import { checkInputs } from './testing/checkInputs.js';

type Expected = readonly [outcome: CheckOutcome, code: FailureCode | null, suggest?: string];

const EXPECTED: Readonly<Record<SandboxOutcome, Expected>> = {
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
};
const NO_CONSENT: Expected = ['refused', 'permission_missing'];
const EU_1 = 'https://api.eu-1.crowdstrike.com';
/** By vendor and outcome, or vendor, method and outcome: where a vendor's answer can't tell more, or tells what is right. */
const EXCEPT: Readonly<Record<string, Expected>> = {
  'CHECKMARX wrong_region': ['refused', 'tenant_not_found'],
  'CROWDSTRIKE_SPOTLIGHT wrong_region': ['refused', 'wrong_region', EU_1],
  'INSIGHTVM wrong_region': ['refused', 'credentials_rejected'],
  'JIRA wrong_key': ['refused', 'credentials_expired'],
  'MEND tenant_not_found': ['refused', 'credentials_rejected'],
  'MEND wrong_region': ['refused', 'credentials_rejected'],
  'MS_DEFENDER_CLOUD oauth2 wrong_key': ['refused', 'credentials_expired'],
  'MS_DEFENDER_CLOUD oauth2_admin_consent wrong_key': NO_CONSENT,
  'MS_DEFENDER_ENDPOINT wrong_key': NO_CONSENT,
  'MS_DEFENDER_VMS wrong_key': NO_CONSENT,
  'MS_ENTRA expired': ['refused', 'credentials_expired'],
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
const methods = VENDORS.flatMap((vendor) =>
  vendor.methods.map((method) => [`${vendor.id} ${method.id}`, { vendor, method }] as const),
);
const methodOf = new Map<string, (typeof methods)[number][1]>(methods);
/** GitHub tells when its hourly limit ends, not how long to wait. */
const WAITS_UNTOLD = ['QUALYS', 'GITHUB'];
const rows = [...SANDBOX_CREDENTIALS, ...SANDBOX_TOKENS].map((row) => ({
  name: `${row.vendor} ${row.method}`,
  row,
}));

let sandbox: Sandbox;
let egress: Egress;
let hasty: Egress;
beforeAll(async () => {
  sandbox = await startSandbox();
  const overrides = [parseOriginOverride(`*=${sandbox.origin}`)];
  egress = createEgress({ overrides, allowSelfHosted: true });
  hasty = createEgress({ overrides, limits: { totalMs: 500 } });
});
afterAll(async () => {
  await Promise.all([egress.close(), hasty.close()]);
  await sandbox.close();
});

describe('the check says of the test values what the docs say', () => {
  it('of every method that has test values', () => {
    expect([...new Set(rows.map(({ name }) => name))].filter((name) => !methodOf.has(name))).toEqual([]);
  });

  it.each(rows.filter(({ name }) => methodOf.has(name)))('$name $row.outcome', async ({ name, row }) => {
    const found = methodOf.get(name);
    if (!found) throw new Error('No such vendor or method');
    const result = await runCheck({
      ...found,
      ...checkInputs(row),
      egress: row.outcome === 'slow' ? hasty : egress,
      sleep: () => Promise.resolve(),
    });
    const [outcome, code, suggest = null] =
      EXCEPT[`${name} ${row.outcome}`] ?? EXCEPT[`${row.vendor} ${row.outcome}`] ?? EXPECTED[row.outcome];
    expect([result.outcome, result.code, result.suggest?.value ?? null]).toEqual([outcome, code, suggest]);
    if (row.outcome === 'rate_limited' && !WAITS_UNTOLD.includes(row.vendor))
      expect(result.retry_after_secs).toBe(30);
  });
});
