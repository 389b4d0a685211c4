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
  SANDBOX_PLATFORM,
  type Sandbox,
  type SandboxOutcome,
  startSandbox,
} from './index.js';

type Expected = readonly [outcome: CheckOutcome, code: FailureCode | null, suggest?: string];

const EXPECTED: Readonly<Record<SandboxOutcome, Expected>> = {
  works: ['works', null],
  works_elsewhere: ['works', null],
  works_unnamed: ['works', null],
  works_sovereign: ['works', null],
  wrong_key: ['refused', 'credentials_rejected'],
  unknown_id: ['refused', 'credentials_rejected'],
  expired: ['refused', 'credentials_rejected'],
  permission_missing: ['refused', 'permission_missing'],
  partial: ['partial', 'permission_missing'],
  findings_missing: ['refused', 'permission_missing'],
  not_enabled: ['refused', 'not_enabled'],
  wrong_region: ['refused', 'wrong_region', 'https://api.eu-1.crowdstrike.com'],
  wrong_cloud: ['refused', 'credentials_rejected'],
  tenant_not_found: ['refused', 'tenant_not_found'],
  admin_host: ['refused', 'tenant_not_found', 'https://sallyport-sandbox.okta.com'],
  rate_limited: ['unavailable', 'rate_limited'],
  quota_spent: ['unavailable', 'rate_limited'],
  down: ['unavailable', 'vendor_unavailable'],
  slow: ['unavailable', 'vendor_timeout'],
  unverified: ['unverified', null],
};
/** Where a vendor's answer can't tell more. */
const EXCEPT: Readonly<Record<string, Expected>> = {
  'TENABLE wrong_region': ['refused', 'credentials_rejected'],
};

let sandbox: Sandbox;
let egress: Egress;
let hasty: Egress;
beforeAll(async () => {
  sandbox = await startSandbox();
  const overrides = [parseOriginOverride(`*=${sandbox.origin}`)];
  egress = createEgress({ overrides });
  hasty = createEgress({ overrides, limits: { totalMs: 500 } });
});
afterAll(async () => {
  await Promise.all([egress.close(), hasty.close()]);
  await sandbox.close();
});

describe('the check says of the test values what the docs say', () => {
  it.each(SANDBOX_CREDENTIALS)('$vendor $method $outcome', async (row) => {
    const vendor = VENDORS.find(({ id }) => id === row.vendor);
    const method = vendor?.methods.find(({ id }) => id === row.method);
    if (!vendor || !method) throw new Error('No such vendor or method');
    const aws = { ...Object(row.credentials['aws']), external_id: 'spx-made-anew' };
    const result = await runCheck({
      vendor,
      method,
      credentials: row.vendor.startsWith('AWS_') ? { aws } : { ...row.credentials },
      platform: Object.fromEntries(Object.entries(SANDBOX_PLATFORM).map(([k, v]) => [`platform.${k}`, v])),
      egress: row.outcome === 'slow' ? hasty : egress,
      sleep: () => Promise.resolve(),
    });
    const [outcome, code, suggest = null] = EXCEPT[`${row.vendor} ${row.outcome}`] ?? EXPECTED[row.outcome];
    expect([result.outcome, result.code, result.suggest?.value ?? null]).toEqual([outcome, code, suggest]);
    if (row.outcome === 'rate_limited' && row.vendor !== 'QUALYS') expect(result.retry_after_secs).toBe(30);
  });
});
