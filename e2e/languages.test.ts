import { expect, type Page } from '@playwright/test';
import { findVendor } from '../src/vendors/index.js';
import { loadVendorWords } from '../src/vendors/words/index.js';
import { test } from './standTest.js';
import { press } from './vendorPages.js';

// The browser of these tests likes English best, so whatever is said in German is what the modal asked for.

const signIn = findVendor('SNYK')?.methods.find(({ kind }) => kind !== 'credentials');
const [firstStep] = signIn?.guide ?? [];

async function inGerman(text = ''): Promise<string> {
  const said = (await loadVendorWords('de')).translations.get(text);
  expect(said).toBeDefined();
  return said ?? text;
}

for (const delivery of ['inline', 'iframe'] as const) {
  test(`${delivery}: a modal in German leads through German pages, there and back`, async ({
    stand,
    context,
  }) => {
    const page = await context.newPage();
    await page.goto(stand.host.page('SNYK', { delivery, locale: 'de' }));
    const place = delivery === 'inline' ? page : page.frameLocator('sallyport-frame iframe');
    const modal = place.getByRole('dialog');
    await modal.getByRole('button', { name: await inGerman(signIn?.label) }).click();
    const guide = (await inGerman(firstStep?.text)).replaceAll('**', '');
    await expect(modal.getByText(guide, { exact: true })).toHaveAttribute('lang', 'de');

    const declining = await openWindow(page, modal.getByRole('button', { name: 'Weiter zu Snyk' }));
    await press(declining, 'Deny');
    await speaksGerman(declining, 'Sie haben den Zugriff nicht erlaubt');
    await declining.close();
    await expect(modal.getByText('Sie haben den Zugriff nicht erlaubt')).toBeVisible();

    // It would close itself, since there is nothing to read for anybody but this test.
    await context.addInitScript(() => {
      window.close = () => {};
    });
    const allowing = await openWindow(page, modal.getByRole('button', { name: 'Weiter zu Snyk' }));
    await press(allowing, 'Works');
    await speaksGerman(allowing, 'Snyk ist mit Acme Corp verbunden');
    await expect(modal.getByRole('heading', { name: 'Snyk ist verbunden' })).toBeVisible();
  });
}

/** Through our start page to the vendor's first. */
async function openWindow(page: Page, go: { click: () => Promise<void> }): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await go.click();
  const popup = await opening;
  await speaksGerman(popup, /möchte Snyk für Acme Corp verbinden$/);
  const start = popup.url();
  await expect(async () => {
    await popup
      .getByRole('button', { name: 'Weiter zu Snyk' })
      .click({ timeout: 2_000 })
      .catch(() => {});
    expect(popup.url()).not.toBe(start);
  }).toPass();
  return popup;
}

async function speaksGerman(popup: Page, heading: string | RegExp): Promise<void> {
  await expect(popup.getByRole('heading', { name: heading })).toBeVisible();
  expect(await popup.locator('html').getAttribute('lang')).toBe('de');
}
