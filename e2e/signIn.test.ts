import type { Page } from '@playwright/test';
import { VENDORS } from '../src/vendors/index.js';
import type { Dashboard } from './dashboard.js';
import { expect, test } from './test.js';
import { allowing, denying, leaveStartPage, press } from './vendorPages.js';

/** From the button to the window that the modal opened for the vendor, at our start page. */
async function openVendor({ connectTool, choice, modal, page }: Dashboard, id: string) {
  const vendor = VENDORS.find((each) => each.id === id);
  const method = vendor?.methods.find(({ kind }) => kind !== 'credentials');
  if (!vendor || !method) throw new Error(`Nobody signs in at ${id}.`);
  await connectTool();
  await modal.getByRole('textbox', { name: 'Search tools' }).fill(vendor.name);
  await choice(vendor.name).click();
  if (vendor.methods.length > 1) await choice(method.label).click();
  const opening = page.waitForEvent('popup');
  await modal.getByRole('button', { name: `Continue to ${vendor.name}` }).click();
  const popup = await opening;
  await expect(
    popup.getByRole('heading', { name: `wants to connect ${vendor.name} to Acme Corp` }),
  ).toBeVisible();
  return { vendor, popup };
}

/** Goes through the vendor's pages; the dashboard's own page at their end closes the window. */
async function walk(popup: Page, presses: readonly string[]): Promise<void> {
  const closed = popup.waitForEvent('close');
  await leaveStartPage(popup);
  for (const label of presses) await press(popup, label);
  await closed;
}

for (const id of ['SNYK', 'MS_DEFENDER_ENDPOINT']) {
  test(`${id}: from the button, through the vendor’s pages, to a connection that the dashboard confirmed`, async ({
    dashboard,
  }) => {
    const { modal } = dashboard;
    const { vendor, popup } = await openVendor(dashboard, id);
    await walk(popup, allowing(id));
    await expect(modal.getByRole('heading', { name: `${vendor.name} is connected` })).toBeVisible();
    await modal.getByRole('button', { name: 'Done' }).click();
    await expect(modal).toBeHidden();
    await expect(dashboard.card(vendor.name).first()).toContainText('Healthy');
    const connection = (await dashboard.connections()).find((each) => each.vendor === id);
    expect(connection).toMatchObject({ state: 'ACTIVE', is_active: true });
  });

  test(`${id}: a no at the vendor comes back to the form, with words`, async ({ dashboard }) => {
    const { modal } = dashboard;
    const { vendor, popup } = await openVendor(dashboard, id);
    await walk(popup, denying(id));
    await expect(modal.getByText('You did not allow it')).toBeVisible();
    await expect(modal.getByRole('button', { name: `Continue to ${vendor.name}` })).toBeEnabled();
    const waiting = (await dashboard.connections()).filter(({ state }) => state === 'PENDING');
    expect(waiting.map((each) => each.vendor)).not.toContain(id);
  });
}
