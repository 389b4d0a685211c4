import type { SandboxOutcome } from '../server/src/sandbox/index.js';
import { accountOf } from './accounts.js';
import type { Dashboard } from './dashboard.js';
import { expect, test } from './test.js';

type Told = {
  readonly vendor: 'TENABLE' | 'CROWDSTRIKE';
  readonly outcome: SandboxOutcome;
  /** The heading, which says what happened. */
  readonly title: string | RegExp;
  /** What to do. */
  readonly advice: string | RegExp;
  /** Whose turn it is, where it isn't the reader's. */
  readonly owner: string | null;
  /** The button for the next try. */
  readonly next: string | RegExp;
};

const TOLD: readonly Told[] = [
  {
    vendor: 'TENABLE',
    outcome: 'permission_missing',
    title: 'A permission is missing',
    advice: /user may not list scans/,
    owner: 'For your Tenable Vulnerability Management administrator',
    next: 'Check and connect',
  },
  {
    vendor: 'TENABLE',
    outcome: 'wrong_region',
    title: 'Tenable Vulnerability Management does not accept these keys',
    advice: /Keys of another Tenable site, such as FedRAMP, are not known here/,
    owner: null,
    next: 'Check and connect',
  },
  {
    vendor: 'TENABLE',
    outcome: 'rate_limited',
    title: 'Tenable Vulnerability Management asks us to slow down',
    advice: /says nothing about your access/,
    owner: 'On Tenable Vulnerability Management’s side',
    next: /^Try again in \d+ sec$/,
  },
  {
    vendor: 'TENABLE',
    outcome: 'down',
    title: 'Tenable Vulnerability Management has a problem right now',
    advice: /says nothing about your access/,
    owner: 'On Tenable Vulnerability Management’s side',
    next: 'Check and connect',
  },
  {
    vendor: 'TENABLE',
    outcome: 'slow',
    title: 'Tenable Vulnerability Management took too long to answer',
    advice: /says nothing about your access/,
    owner: 'On Tenable Vulnerability Management’s side',
    next: 'Check and connect',
  },
  {
    vendor: 'CROWDSTRIKE',
    outcome: 'permission_missing',
    title: 'A permission is missing',
    advice: /Hosts: Read/,
    owner: 'For your CrowdStrike Falcon administrator',
    next: 'Check and connect',
  },
  {
    vendor: 'CROWDSTRIKE',
    outcome: 'unknown_id',
    title: 'CrowdStrike Falcon does not accept these keys',
    advice: /./,
    owner: null,
    next: 'Check and connect',
  },
  {
    vendor: 'CROWDSTRIKE',
    outcome: 'rate_limited',
    title: 'CrowdStrike Falcon asks us to slow down',
    advice: /says nothing about your access/,
    owner: 'On CrowdStrike Falcon’s side',
    next: /^Try again in \d+ sec$/,
  },
  {
    vendor: 'CROWDSTRIKE',
    outcome: 'down',
    title: 'CrowdStrike Falcon has a problem right now',
    advice: /says nothing about your access/,
    owner: 'On CrowdStrike Falcon’s side',
    next: 'Check and connect',
  },
  {
    vendor: 'CROWDSTRIKE',
    outcome: 'slow',
    title: 'CrowdStrike Falcon took too long to answer',
    advice: /says nothing about your access/,
    owner: 'On CrowdStrike Falcon’s side',
    next: 'Check and connect',
  },
];

for (const { vendor, outcome, title, advice, owner, next } of TOLD) {
  test(`${vendor} ${outcome}: says what happened, what to do and whose turn it is, and saves nothing`, async ({
    dashboard,
  }) => {
    const { modal } = dashboard;
    const before = await dashboard.connections();
    await dashboard.tryAccount(accountOf(vendor, outcome));
    await expect(modal.getByRole('heading', { name: title })).toBeVisible();
    await expect(modal.getByText(advice).first()).toBeVisible();
    if (owner) await expect(modal.getByText(owner, { exact: true })).toBeVisible();
    await expect(modal.getByRole('button', { name: next })).toBeVisible();
    expect(await dashboard.connections()).toEqual(before);
  });
}

test.describe('CROWDSTRIKE partial', () => {
  const partial = accountOf('CROWDSTRIKE', 'partial');

  async function expectGap({ modal }: Dashboard) {
    await expect(modal.getByRole('heading', { name: 'Almost there' })).toBeVisible();
    await expect(modal.getByRole('listitem').filter({ hasText: 'List hosts: works' })).toBeVisible();
    const gap = modal.getByRole('listitem').filter({ hasText: 'Read alerts: missing' });
    await expect(gap).toContainText('Alerts: Read');
    await expect(gap).toContainText('For your CrowdStrike Falcon administrator');
  }

  test('shows what works and what is missing, and can be saved knowingly', async ({ dashboard }) => {
    const { modal } = dashboard;
    await dashboard.tryAccount(partial);
    await expectGap(dashboard);
    await modal.getByRole('button', { name: 'Connect anyway' }).click();
    await expect(
      modal.getByRole('heading', { name: 'CrowdStrike Falcon is connected, with gaps' }),
    ).toBeVisible();
    await modal.getByRole('button', { name: 'Done' }).click();
    const card = dashboard.card('CrowdStrike Falcon').filter({ hasText: 'Works in part' }).first();
    await expect(card).toContainText('Read alerts missing');
  });

  test('can be mended: other keys take the place of those with the gap', async ({ dashboard }) => {
    const { modal } = dashboard;
    await dashboard.tryAccount(partial);
    await expectGap(dashboard);
    await modal.getByRole('button', { name: 'Change the keys' }).click();
    await dashboard.fill(accountOf('CROWDSTRIKE', 'works'));
    await dashboard.submit();
    await expect(
      modal.getByRole('heading', { name: 'CrowdStrike Falcon is connected', exact: true }),
    ).toBeVisible();
  });
});

test('CROWDSTRIKE wrong_region: names the right one and goes there with one click', async ({ dashboard }) => {
  const { modal } = dashboard;
  await dashboard.tryAccount(accountOf('CROWDSTRIKE', 'wrong_region'));
  await expect(modal.getByRole('heading', { name: 'The account lives in another region' })).toBeVisible();
  await modal.getByRole('button', { name: /^Use EU-1/ }).click();
  await expect(
    modal.getByRole('heading', { name: 'CrowdStrike Falcon is connected', exact: true }),
  ).toBeVisible();
});
