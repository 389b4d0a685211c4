/**
 * The docs' promise that each set of test values comes out as the table says: the vendor files, the real check and the
 * real egress on one side, the sandbox, which knows nothing of them, on the other.
 */
import { VENDORS } from 'sallyport/vendors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../checks/index.js';
import { createEgress, type Egress, parseOriginOverride } from '../egress/index.js';
import { expectedVerdict } from '../testing/outcomes/expectedVerdict.js';
import { SANDBOX_CREDENTIALS, SANDBOX_TOKENS, type Sandbox, startSandbox } from './index.js';
import { checkInputs } from './testing/checkInputs.js';

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
    const { outcome, code, owner, suggest: value } = result;
    expect({ outcome, code, owner, suggest: value?.value ?? null }).toEqual(expectedVerdict(row));
    if (row.outcome === 'rate_limited' && !WAITS_UNTOLD.includes(row.vendor))
      expect(result.retry_after_secs).toBe(30);
  });
});
