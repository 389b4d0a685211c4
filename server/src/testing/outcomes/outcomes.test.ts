/**
 * The promise to whoever connects: for every vendor and every method that takes keys, through the API that the modal
 * speaks, a real database, the real way out and the made-up vendors: each outcome comes out with its code and its owner,
 * what works is saved and listed with the right health, and what does not is saved by no means.
 */
import { CheckResponse, Connection, FAILURES } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomesPage, writtenOutcomesPage } from '../../../../scripts/generate-outcomes-docs.js';
import { SANDBOX_CREDENTIALS } from '../../sandbox/index.js';
import { startTestServer, type TestServer } from '../../testServer.js';
import { absenceOf, STANDARD_OUTCOMES } from './absentOutcomes.js';
import { type Attempt, connectThroughWidget } from './connectThroughWidget.js';
import { expectedVerdict } from './expectedVerdict.js';
import { KEY_METHODS, type Trial, trials } from './trials.js';

/** In earnest a vendor has ten seconds. Only those that are slow on purpose are asked in such a hurry. */
const HURRY_MS = 400;

let patient: TestServer;
let hasty: TestServer;
beforeAll(async () => {
  const settings = { allowSelfHosted: true };
  [patient, hasty] = await Promise.all([
    startTestServer(settings),
    startTestServer({ ...settings, vendorTimeoutMs: HURRY_MS }),
  ]);
});
afterAll(() => Promise.all([patient.close(), hasty.close()]));

const TRIALS = trials();
/** Those of this run, which may be only some of them. */
const tried: Trial[] = [];

describe('through the widget API', () => {
  it.concurrent.each(TRIALS)('$vendor $method $outcome', async (trial) => {
    tried.push(trial);
    const attempt = await connectThroughWidget(trial.outcome === 'slow' ? hasty : patient, trial);
    const { outcome, code, owner, suggest } = attempt.check;
    expect(CheckResponse.parse(attempt.check)).toEqual(attempt.check);
    expect({ outcome, code, owner, suggest: suggest?.value ?? null }).toEqual(expectedVerdict(trial));
    expect(attempt.offered).toContain(trial.method);
    if (outcome === 'refused' || outcome === 'unavailable') expectNothingSaved(attempt);
    else expectSaved(trial, attempt);
  });
});

function expectNothingSaved({ check, refusal, saved }: Attempt) {
  expect([check.check_id, check.expires_in_secs]).toEqual([null, null]);
  expect([refusal, saved]).toEqual(['check_expired', null]);
}

const HEALTH = { works: 'pass', partial: 'degraded', unverified: 'unverified' } as const;

function expectSaved(trial: Trial, { check, refusal, saved, listed }: Attempt) {
  const { outcome, code, owner, capabilities } = check;
  expect(refusal).toBe(outcome === 'works' ? null : 'check_partial');
  expect(Connection.parse(saved)).toMatchObject({ vendor: trial.vendor, state: 'ACTIVE', is_active: true });
  expect(saved?.health).toMatchObject({
    name: outcome === 'works' ? 'HEALTHY' : code && FAILURES[code].health,
    status: HEALTH[outcome as keyof typeof HEALTH],
    resolution_owner: owner,
    details: capabilities,
  });
  expect(listed).toEqual(saved);
}

describe('nothing else', () => {
  const keeps = (trial: Trial) => !['refused', 'unavailable'].includes(expectedVerdict(trial).outcome);

  it('was saved on the way', async () => {
    const names = tried.filter(keeps).map(({ vendor, method, outcome }) => `${vendor} ${method} ${outcome}`);
    const found: string[] = [];
    for (const server of [patient, hasty]) {
      const { storage, organizationId } = server;
      for (let after: string | null = null; ; ) {
        const page = await storage.listConnections(organizationId, { limit: 200, after, vendor: null });
        found.push(...page.items.map(({ identifier }) => identifier ?? ''));
        after = page.nextCursor;
        if (after === null) break;
      }
    }
    const inOrder = (all: readonly string[]) => all.toSorted((one, other) => one.localeCompare(other));
    expect(inOrder(found)).toEqual(inOrder(names));
  });

  it('that is junk connects anywhere, but where no check is published, and there only knowingly', () => {
    const taken = TRIALS.filter((trial) => trial.outcome === 'junk' && keeps(trial));
    expect(taken.map(({ vendor, method }) => absenceOf(vendor, method, 'wrong_key'))).toEqual(['no_check']);
  });
});

describe('the table of test values', () => {
  it.each(KEY_METHODS)(
    'has each standard outcome of $vendor.id $method.id, or a reason',
    ({ vendor, method }) => {
      for (const outcome of STANDARD_OUTCOMES) {
        const isThere = SANDBOX_CREDENTIALS.some(
          (row) => row.vendor === vendor.id && row.method === method.id && row.outcome === outcome,
        );
        expect(isThere, outcome).toBe(absenceOf(vendor.id, method.id, outcome) === null);
      }
    },
  );

  it.each(KEY_METHODS)(
    'leaves out no region of $vendor.id $method.id that its form has',
    ({ vendor, method }) => {
      const choices = method.fields.some(({ kind, choices }) => kind === 'region' || choices !== undefined);
      const absence = absenceOf(vendor.id, method.id, 'wrong_region');
      if (choices) expect([null, 'other_cloud']).toContain(absence);
      if (absence === 'one_place')
        expect(vendor.hosts.allow.filter((host) => host.includes('*'))).toEqual([]);
      if (absence === 'own_address')
        expect(vendor.hosts.selfHosted ?? vendor.hosts.allow[0]?.includes('*')).toBe(true);
    },
  );
});

it('docs/generated/outcomes.md says what came out (else run `npm run docs`)', () => {
  expect(writtenOutcomesPage()).toBe(outcomesPage());
});
