import { type BrowserContext, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { accountOf } from './accounts.js';
import type { PageOptions } from './host/startHost.js';
import { clickAsNobody } from './matrix/clickAsNobody.js';
import type { Stand } from './matrix/startStand.js';
import { test } from './standTest.js';
import { allowing, leaveStartPage, press } from './vendorPages.js';
import { watchForSecrets } from './watchForSecrets.js';

// The modal in a frame of the server's, inside a host's page of another site.

const tenable = accountOf('TENABLE', 'works');
const [first] = tenable.entries;

async function openHost({ host }: Stand, context: BrowserContext, vendor: string, options: PageOptions = {}) {
  const page = await context.newPage();
  await page.goto(host.page(vendor, { delivery: 'iframe', ...options }));
  const frame = page.frameLocator('sallyport-frame iframe');
  const modal = frame.getByRole('dialog');
  return {
    page,
    modal,
    /** What the host's callbacks were called with. */
    heard: () => page.evaluate(() => (globalThis as unknown as { heard: [string, ...unknown[]][] }).heard),
    type: async () => {
      for (const { field, value } of tenable.entries) {
        await modal.getByLabel(field.label, { exact: true }).fill(value);
      }
    },
    submit: () => modal.getByRole('button', { name: 'Check and connect' }).click(),
  };
}

/** Where the focus is, in the host's page, and in the frame if that has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.localName;
  });

test('connects, tells the host of each step, and leaves nothing that was typed in the host’s page', async ({
  stand,
  context,
}) => {
  const page = await context.newPage();
  const watch = await watchForSecrets(page);
  await page.close();
  await context.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    addEventListener('message', ({ data }) => said.push(JSON.stringify(data)));
  });
  watch.add(tenable.secrets);
  const { page: host, modal, heard, type, submit } = await openHost(stand, context, 'TENABLE');
  await type();
  await submit();
  await expect(modal.getByRole('heading', { name: /is connected$/ })).toBeVisible();
  const names = (await heard()).map(([name, event]) =>
    name === 'event' ? (event as { name: string }).name : name,
  );
  expect(names).toEqual(['opened', 'ready', 'check_started', 'check_finished', 'connected', 'success']);
  await watch.verify();

  // Nor could it be found by looking harder.
  const seen = await host.evaluate(() => {
    const element = document.querySelector('sallyport-frame');
    const iframe = element?.shadowRoot?.querySelector('iframe');
    return JSON.stringify([
      iframe?.contentDocument,
      document.documentElement.outerHTML,
      element?.shadowRoot?.innerHTML,
      (globalThis as unknown as { said: string[] }).said,
    ]);
  });
  expect(seen).toMatch(/^\[null,/);
  for (const secret of tenable.secrets) expect(seen).not.toContain(secret);
  expect(seen).not.toMatch(/(?<![A-Za-z0-9_-])sp[isch]_[A-Za-z0-9_-]{20,}/);
  for (const frame of host.frames()) {
    expect(await frame.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual([]);
  }

  await modal.getByRole('button', { name: 'Done' }).click();
  await expect(host.locator('sallyport-frame dialog')).toBeHidden();
  expect((await heard()).filter(([name]) => name === 'exit')).toEqual([]);
  await watch.verify();
});

test('takes the focus, and gives it back to the button; Escape leaves, and the page stands still meanwhile', async ({
  stand,
  context,
}) => {
  const { page, modal, heard } = await openHost(stand, context, 'TENABLE', { button: true });
  const button = page.getByRole('button', { name: 'Connect a tool' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(modal.getByRole('heading', { name: /^Connect Tenable/ })).toBeFocused();
  expect(await focused(page)).toBe('iframe');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('hidden');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
  await expect.poll(async () => (await heard()).filter(([name]) => name === 'exit')).toHaveLength(1);
  const [, problem, metadata] = (await heard()).find(([name]) => name === 'exit') ?? [];
  expect([problem, metadata]).toEqual([
    null,
    {
      reason: 'escape_key',
      step: 'entering_credentials',
      vendor: 'TENABLE',
      method: tenable.method.id,
      check: null,
      authorization: null,
    },
  ]);

  // What was typed is there again.
  await button.click();
  await modal.getByLabel(first?.field.label ?? '', { exact: true }).fill('half of a key');
  await modal.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
  await button.click();
  await expect(modal.getByLabel(first?.field.label ?? '', { exact: true })).toHaveValue('half of a key');
});

test('an unmount in the middle of a check tells the host of nothing, and leaves nothing behind', async ({
  stand,
  context,
}) => {
  await context.route('**/v1/widget/checks?*', () => undefined);
  const { page, modal, heard, type, submit } = await openHost(stand, context, 'TENABLE');
  await type();
  await submit();
  await expect(modal.getByRole('button', { name: 'Cancel' })).toBeVisible();
  const before = (await heard()).length;
  await page.evaluate(() => (globalThis as unknown as { unmount: () => void }).unmount());
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
  expect(await heard()).toHaveLength(before);
  expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
});

test('an invite that is for another page’s origin is refused in the frame, too', async ({
  stand,
  context,
}) => {
  const page = await context.newPage();
  const token = await (await fetch(`${stand.host.origin}/token?vendor=TENABLE`, { method: 'POST' })).json();
  // The same host by another name: the server lets it have the frame, the invite does not.
  await page.route('**/token?*', (route) => route.fulfill({ json: token }));
  await page.goto(stand.host.page('TENABLE', { delivery: 'iframe' }).replace('127.0.0.1', 'localhost'));
  const modal = page.frameLocator('sallyport-frame iframe').getByRole('dialog');
  await expect(modal.getByRole('heading', { name: 'This page may not connect tools' })).toBeVisible();
});

test('a sign-in goes through a window that the frame opens', async ({ stand, context }) => {
  const { page, modal, heard } = await openHost(stand, context, 'SNYK');
  await modal.getByRole('button', { name: /^Sign in with Snyk/ }).click();
  const opening = page.waitForEvent('popup');
  await modal.getByRole('button', { name: 'Continue to Snyk' }).click();
  const window = await opening;
  await leaveStartPage(window);
  for (const label of allowing('SNYK')) await press(window, label);
  await expect(modal.getByRole('heading', { name: 'Snyk is connected' })).toBeVisible();
  expect((await heard()).filter(([name]) => name === 'success')).toHaveLength(1);
});

test('a sign-in in the same tab leaves the host’s page, which opens again by itself and goes on', async ({
  stand,
  context,
}) => {
  const { page, modal, heard } = await openHost(stand, context, 'SNYK', { button: true });
  await page.getByRole('button', { name: 'Connect a tool' }).click();
  await expect(modal.getByRole('button', { name: /^Sign in with Snyk/ })).toBeVisible();
  const frame = page.frames().find((each) => each.url().includes('/embed'));
  if (!frame) throw new Error('There is no frame.');
  await clickAsNobody(frame, ['Sign in with Snyk', 'Continue to Snyk']);
  await modal.getByRole('button', { name: 'Continue in this tab' }).click();
  await leaveStartPage(page);
  for (const label of allowing('SNYK')) await press(page, label);
  await page.getByRole('link', { name: /^Back to/ }).click();
  await expect(modal.getByRole('heading', { name: 'Snyk is connected' })).toBeVisible();
  expect((await heard()).filter(([name]) => name === 'success')).toHaveLength(1);
  await modal.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Connect a tool' })).toBeVisible();
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
});

for (const delivery of ['iframe', 'loader'] as const) {
  test(`${delivery}: is light or dark as the person likes, and the page is seen around it`, async ({
    stand,
    context,
  }) => {
    const { page, modal } = await openHost(stand, context, 'TENABLE', { delivery });
    await expect(modal).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.background = 'lime';
    });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const colorsAt = async (x: number, y: number) => {
        const picture = await page.screenshot({ clip: { x, y, width: 8, height: 8 } });
        const { channels } = await sharp(picture).stats();
        return channels.map(({ mean }) => mean);
      };
      const box = await modal.locator('.panel').boundingBox();
      const surface = async () => (await colorsAt((box?.x ?? 0) + 30, (box?.y ?? 0) + 8))[0] ?? Number.NaN;
      if (colorScheme === 'dark') await expect.poll(surface).toBeLessThan(60);
      else await expect.poll(surface).toBeGreaterThan(230);
      const corner = () => colorsAt(0, 0);
      // Lime in the shade of the backdrop, and neither white nor black.
      await expect.poll(async () => (await corner())[1]).toBeGreaterThan(60);
      expect((await corner())[0]).toBeLessThan(40);
    }
  });
}
