import { expect } from '@playwright/test';
import { accountOf } from './accounts.js';
import { copyText } from './copyText.js';
import type { Dashboard } from './dashboard.js';
import type { Stack } from './startStack.js';

export type Screen = {
  readonly name: string;
  /** Goes there from the open dashboard, and waits until it stands. */
  readonly reach: (dashboard: Dashboard, stack: Stack) => Promise<void>;
};

/** Every screen that a person can come to, once; pictures and accessibility checks go through all of them. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'dashboard',
    async reach(dashboard, stack) {
      await seed(stack);
      await dashboard.page.reload();
      await expect(dashboard.card('Tenable Vulnerability Management').first()).toContainText('Healthy');
      await expect(dashboard.page.getByText('Being checked')).toHaveCount(0);
    },
  },
  {
    name: 'overview',
    async reach({ page }) {
      await page.getByRole('link', { name: 'Overview' }).click();
      await expect(page.getByRole('heading', { name: 'Coverage' })).toBeVisible();
    },
  },
  {
    name: 'delete',
    async reach({ page }, stack) {
      await seed(stack);
      await page.reload();
      await page.getByRole('button', { name: 'Delete CrowdStrike Falcon' }).first().click();
    },
  },
  {
    name: 'picker',
    async reach(dashboard) {
      await dashboard.connectTool();
      // The picker's heading stands there while its vendors are still on their way.
      await expect(dashboard.modal.getByRole('textbox', { name: 'Search tools' })).toBeVisible();
    },
  },
  {
    name: 'search',
    async reach(dashboard) {
      await dashboard.connectTool();
      await dashboard.modal.getByRole('textbox', { name: 'Search tools' }).fill('crowdstirke');
      await expect(dashboard.choice('CrowdStrike Falcon')).toBeVisible();
    },
  },
  {
    name: 'search-nothing',
    async reach(dashboard) {
      await dashboard.connectTool();
      await dashboard.modal.getByRole('textbox', { name: 'Search tools' }).fill('pigeon post');
      await expect(dashboard.modal.getByText('Nothing found')).toBeVisible();
    },
  },
  {
    name: 'method-choice',
    async reach({ connectTool, choice, modal }) {
      const { vendor, method } = accountOf('AWS_INSPECTOR2', 'works');
      await connectTool();
      await modal.getByRole('textbox', { name: 'Search tools' }).fill(vendor.name);
      await choice(vendor.name).click();
      await expect(choice(method.label)).toBeVisible();
    },
  },
  {
    name: 'form',
    async reach(dashboard) {
      await dashboard.connectTool();
      await dashboard.choose(accountOf('CROWDSTRIKE', 'works'));
    },
  },
  {
    name: 'form-pasted',
    async reach(dashboard) {
      const account = accountOf('TENABLE', 'works');
      const [access, secret] = account.entries;
      await copyText(dashboard.page, `TIO_ACCESS_KEY="${access?.value}"\nTIO_SECRET_KEY="${secret?.value}"`);
      await dashboard.connectTool();
      await dashboard.choose(account);
      await expect(async () => {
        await dashboard.modal.getByLabel('Access Key', { exact: true }).press('ControlOrMeta+V');
        await expect(dashboard.modal.getByRole('button', { name: 'Undo' })).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  },
  {
    name: 'sign-in',
    reach: openSignIn,
  },
  {
    name: 'sign-in-waiting',
    async reach(dashboard) {
      await openSignIn(dashboard);
      await dashboard.modal.getByRole('button', { name: 'Continue to Snyk' }).click();
      await expect(
        dashboard.modal.getByRole('heading', { name: 'Continue in the Snyk window' }),
      ).toBeVisible();
    },
  },
  {
    name: 'sign-in-declined',
    async reach(dashboard) {
      await openSignIn(dashboard);
      const opened = dashboard.page.waitForEvent('popup');
      await dashboard.modal.getByRole('button', { name: 'Continue to Snyk' }).click();
      const window = await opened;
      await window.getByRole('button', { name: 'Continue to Snyk' }).click();
      await window.getByRole('button', { name: 'Deny' }).click();
      await expect(dashboard.modal.getByText('You did not allow it')).toBeVisible();
    },
  },
  {
    name: 'form-generated',
    async reach(dashboard) {
      await dashboard.connectTool();
      await dashboard.choose(accountOf('AWS_INSPECTOR2', 'works', 'leen_role'));
    },
  },
  {
    name: 'form-errors',
    async reach(dashboard) {
      await dashboard.connectTool();
      await dashboard.choose(accountOf('OKTA_IDP', 'works'));
      await dashboard.fill(accountOf('OKTA_IDP', 'works'));
      await dashboard.modal.getByLabel('Okta domain').fill('https://acme.example.com');
      await dashboard.submit();
      await expect(dashboard.modal.getByLabel('Okta domain')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'checking',
    async reach(dashboard) {
      // Held back, so that there is time to look.
      await dashboard.page.route('**/v1/widget/checks?*', () => undefined);
      await dashboard.tryAccount(accountOf('CROWDSTRIKE', 'works'));
      await expect(dashboard.modal.getByRole('button', { name: 'Cancel' })).toBeVisible();
    },
  },
  {
    name: 'wrong-key',
    async reach(dashboard) {
      await dashboard.tryAccount(accountOf('TENABLE', 'wrong_key'));
      await expect(dashboard.modal.getByText('does not accept these keys').first()).toBeVisible();
    },
  },
  {
    name: 'rate-limited',
    async reach(dashboard) {
      await dashboard.tryAccount(accountOf('CROWDSTRIKE', 'rate_limited'));
      await expect(dashboard.modal.getByText('asks us to slow down')).toBeVisible();
    },
  },
  {
    name: 'partial',
    async reach(dashboard) {
      await dashboard.tryAccount(accountOf('CROWDSTRIKE', 'partial'));
      await expect(dashboard.modal.getByRole('heading', { name: 'Almost there' })).toBeVisible();
    },
  },
  {
    name: 'unverified',
    async reach(dashboard) {
      await dashboard.tryAccount(accountOf('APISEC', 'unverified'));
      await expect(dashboard.modal.getByRole('heading', { name: 'Save without a check?' })).toBeVisible();
    },
  },
  {
    name: 'connected',
    async reach(dashboard) {
      await dashboard.tryAccount(accountOf('CROWDSTRIKE', 'works'));
      await expect(
        dashboard.modal.getByRole('heading', { name: 'CrowdStrike Falcon is connected' }),
      ).toBeVisible();
    },
  },
  {
    name: 'update',
    async reach({ page, modal }, stack) {
      await seed(stack);
      await page.reload();
      await page.getByRole('button', { name: 'Reconnect Okta' }).first().click();
      await expect(modal.getByRole('heading', { name: 'Update the keys for Okta' })).toBeVisible();
    },
  },
  {
    name: 'expired',
    async reach({ page, modal }, stack) {
      const token = await stack.staleToken();
      await page.route('**/api/connect-token', (route) => route.fulfill({ json: { token } }));
      await page.reload();
      await page.getByRole('button', { name: 'Connect a tool' }).click();
      await expect(modal.getByRole('heading', { name: 'This took a little long' })).toBeVisible();
    },
  },
  {
    name: 'failed',
    async reach({ page, modal }) {
      await page.route('**/v1/widget/sessions?*', (route) => route.abort());
      await page.reload();
      await page.getByRole('button', { name: 'Connect a tool' }).click();
      await expect(modal.getByRole('heading', { name: 'The server could not be reached' })).toBeVisible();
    },
  },
];

/** Snyk, by its own pages. */
async function openSignIn({ connectTool, choice, modal }: Dashboard): Promise<void> {
  await connectTool();
  await modal.getByRole('textbox', { name: 'Search tools' }).fill('Snyk');
  await choice('Snyk').click();
  await choice('Sign in with Snyk').click();
  await expect(modal.getByRole('button', { name: 'Continue to Snyk' })).toBeVisible();
}

const SEEDS = [
  accountOf('APISEC', 'unverified'),
  accountOf('OKTA_IDP', 'wrong_key'),
  accountOf('CROWDSTRIKE', 'partial'),
  accountOf('TENABLE', 'works'),
];

/** Connections of each kind, made through the provisioning API, if they are not there yet. */
async function seed({ server, dashboard }: Stack): Promise<void> {
  const response = await fetch(`${dashboard}/api/connections`);
  const { connections } = (await response.json()) as {
    connections: readonly { readonly identifier: string | null }[];
  };
  if (connections.some(({ identifier }) => identifier === SEED)) return;
  for (const { vendor, credentials } of SEEDS) {
    const created = await fetch(
      `${server.url}/v1/provisioning/organizations/${server.organization_id}/connections`,
      {
        method: 'POST',
        headers: { 'X-API-KEY': server.api_key, 'Content-Type': 'application/json' },
        body: JSON.stringify({ vendor: vendor.id, credentials, identifier: SEED }),
      },
    );
    expect(created.status).toBe(201);
  }
}

const SEED = 'Production';
