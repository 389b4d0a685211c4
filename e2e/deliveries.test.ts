import { type BrowserContext, expect, type FrameLocator, type Page } from '@playwright/test';
import { VENDORS } from '../src/vendors/index.js';
import { accountOf } from './accounts.js';
import type { Stand } from './matrix/startStand.js';
import { test } from './standTest.js';
import { allowing, leaveStartPage, press } from './vendorPages.js';
import { watchForSecrets } from './watchForSecrets.js';

// The whole way to a connection, the same for every way in which a host can have the modal. Pages of the host have the
// least policy that docs/deliveries.md asks for, ours have their own; neither may be violated once.

type Delivery = {
  readonly name: string;
  /** Goes to where the modal is open for the vendor. Answers what it is in. */
  readonly open: (page: Page, stand: Stand, vendor: string) => Promise<Page | FrameLocator>;
  /** What is in the page once the modal was left by its button. */
  readonly end: (page: Page, vendorName: string) => Promise<void>;
};

const inHost = (delivery: 'inline' | 'iframe' | 'element' | 'loader'): Delivery => ({
  name: delivery,
  async open(page, stand, vendor) {
    await page.goto(stand.host.page(vendor, { delivery }));
    return delivery === 'inline' ? page : page.frameLocator('sallyport-frame iframe');
  },
  async end(page) {
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
    const names = heard.map(([name, what]) => (name === 'event' ? (what as { name: string }).name : name));
    // Told once, in this order, and nothing of an exit.
    const ends = names.filter((name) =>
      ['opened', 'ready', 'connected', 'success', 'exit', 'closed'].includes(name),
    );
    expect(ends).toEqual(['opened', 'ready', 'connected', 'success', 'closed']);
  },
});
type Heard = readonly [string, unknown];

const DELIVERIES: readonly Delivery[] = [
  inHost('inline'),
  inHost('iframe'),
  inHost('element'),
  inHost('loader'),
  {
    name: 'link',
    async open(page, stand, vendor) {
      await page.goto(await stand.connectUrl(vendor));
      await page.getByRole('button', { name: 'Continue' }).click();
      return page;
    },
    end: (page, vendorName) =>
      expect(page.getByRole('heading', { name: `${vendorName} is connected to Acme Corp` })).toBeVisible(),
  },
];

for (const { name, open, end } of DELIVERIES) {
  test(`${name}: keys are typed, checked and connected`, async ({ stand, context }) => {
    const { vendor, entries, secrets } = accountOf('TENABLE', 'works');
    await connect(stand, context, vendor.id, secrets, async (page) => {
      const modal = (await open(page, stand, vendor.id)).getByRole('dialog');
      for (const { field, value } of entries) {
        await modal.getByLabel(field.label, { exact: true }).fill(value);
      }
      await modal.getByRole('button', { name: 'Check and connect' }).click();
      await expect(modal.getByRole('heading', { name: `${vendor.name} is connected` })).toBeVisible();
      await modal.getByRole('button', { name: 'Done' }).click();
      await expect(modal).toBeHidden();
      await end(page, vendor.name);
    });
  });

  test(`${name}: somebody signs in at the vendor and is connected`, async ({ stand, context }) => {
    const vendor = VENDORS.find(({ id }) => id === 'SNYK');
    const method = vendor?.methods.find(({ kind }) => kind !== 'credentials');
    if (!vendor || !method) throw new Error('Nobody signs in at Snyk any more.');
    await connect(stand, context, vendor.id, [], async (page) => {
      const modal = (await open(page, stand, vendor.id)).getByRole('dialog');
      await modal.getByRole('button', { name: method.label }).click();
      const opening = page.waitForEvent('popup');
      await modal.getByRole('button', { name: `Continue to ${vendor.name}` }).click();
      const popup = await opening;
      await leaveStartPage(popup);
      for (const label of allowing(vendor.id)) await press(popup, label);
      await expect(modal.getByRole('heading', { name: `${vendor.name} is connected` })).toBeVisible();
      await popup.close();
      await modal.getByRole('button', { name: 'Done' }).click();
      await expect(modal).toBeHidden();
      await end(page, vendor.name);
    });
  });
}

/** Goes through a flow and holds it to what is true of all of them. */
async function connect(
  stand: Stand,
  context: BrowserContext,
  vendor: string,
  secrets: readonly string[],
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  const watch = await watchForSecrets(page);
  watch.add(secrets);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  const before = await stand.connected(vendor);
  await walk(page);
  expect(await stand.connected(vendor)).toBe(before + 1);
  await watch.verify();
  // The host's own page and our server: nobody else hears of it.
  const allowed = [stand.host.origin, stand.browserUrl, 'null'];
  expect([...asked].filter((origin) => !allowed.includes(origin))).toEqual([]);
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual([]);
  }
}
