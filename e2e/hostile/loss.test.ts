import { expect } from '@playwright/test';
import { test } from '../standTest.js';
import { DELIVERIES, ELEMENT, openHost } from './openHost.js';

// Pages that take away what the modal needs, or the modal itself.

const names = (heard: typeof globalThis.heard) =>
  heard.map(([name, what]) => (name === 'event' ? what?.name : name));

for (const delivery of DELIVERIES) {
  test(`${delivery}: connects without any storage, once, under StrictMode, and throws nothing`, async ({
    stand,
    context,
  }) => {
    await context.addInitScript(() => {
      const get = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      // The smallest host keeps its own address there, before anything of ours is asked for.
      addEventListener('DOMContentLoaded', () => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(globalThis, name, { get });
        }
        Object.defineProperty(Document.prototype, 'cookie', { get, set: get });
      });
    });
    const redeemed: string[] = [];
    context.on('request', (request) => {
      if (request.method() === 'POST' && new URL(request.url()).pathname === '/v1/widget/sessions')
        redeemed.push('once');
    });
    const { page, modal, errors, heard, fill, submit } = await openHost(stand, context, delivery, {
      strict: true,
    });
    await fill();
    await expect(page.locator(ELEMENT[delivery])).toHaveCount(1);
    await submit();
    await expect(modal.getByRole('heading', { name: /is connected$/ })).toBeVisible();
    expect(names(await heard())).toEqual([
      'opened',
      'ready',
      'check_started',
      'check_finished',
      'connected',
      'success',
    ]);
    expect(redeemed).toEqual(['once']);
    expect(errors).toEqual([]);
  });

  test(`${delivery}: where an ad blocker refuses requests, it says so and goes on once it doesn’t`, async ({
    stand,
    context,
  }) => {
    await context.route('**/v1/widget/**', (route) => route.abort('blockedbyclient'));
    const { modal, heard, errors, accessKey } = await openHost(stand, context, delivery);
    const again = modal.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    expect(names(await heard())).toEqual(['opened', 'failed']);
    await context.unroute('**/v1/widget/**');
    await again.click();
    await expect(accessKey).toBeVisible();
    expect(errors).toEqual([]);
  });

  test(`${delivery}: an element that the page takes away is there again at the next opening`, async ({
    stand,
    context,
  }) => {
    const { page, accessKey, errors } = await openHost(stand, context, delivery, { button: true });
    const button = page.getByRole('button', { name: 'Connect a tool' });
    await button.click();
    await accessKey.fill('typed');
    await page.keyboard.press('Escape');
    await expect(accessKey).toBeHidden();
    await page.evaluate((name) => document.querySelector(name)?.remove(), ELEMENT[delivery]);
    await button.click();
    await expect(accessKey).toBeVisible();
    await accessKey.fill('typed again');
    await page.evaluate(() => unmount());
    await expect(page.locator(ELEMENT[delivery])).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test(`${delivery}: what was typed is gone when the browser brings the page back as it was left`, async ({
    stand,
    context,
  }) => {
    // Playwright loses sight of a frame that comes back: the window of the modal says itself what is in its fields.
    await context.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (!persisted) return;
        setTimeout(() => {
          const { shadowRoot } = document.querySelector('sallyport-modal') ?? {};
          const values = [
            ...(shadowRoot?.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])') ?? []),
          ].map(({ value }) => value);
          if (values.length > 0) top?.postMessage({ values }, '*');
        }, 300);
      });
    });
    const { page, accessKey } = await openHost(stand, context, delivery);
    await accessKey.fill('canary');
    await expect(accessKey).toHaveValue('canary');
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        const { values } = data as { values?: string[] };
        if (values) document.title = `as it was left, with “${values.join('')}”`;
      });
    });
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('as it was left, with “”');
  });
}

for (const path of ['/embed', '/v1/widget/sessions', '/v1/widget/connections']) {
  test(`iframe: an unmount while ${path} is not answered tells nothing and leaves nothing`, async ({
    stand,
    context,
  }) => {
    const asked: string[] = [];
    await context.route(
      ({ pathname }) => pathname === path,
      (route) => {
        asked.push(route.request().url());
      },
    );
    const { page, heard, errors, fill, submit } = await openHost(stand, context, 'iframe');
    if (path.endsWith('connections')) {
      await fill();
      await submit();
    }
    await expect.poll(() => asked.length).toBe(1);
    const before = await heard();
    await page.evaluate(() => unmount());
    await expect(page.locator('sallyport-frame')).toHaveCount(0);
    expect(await heard()).toEqual(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('iframe: where an ad blocker refuses the frame, the person can go on in a tab', async ({
  stand,
  context,
}) => {
  await context.route(
    ({ pathname }) => pathname === '/embed',
    (route) => route.abort('blockedbyclient'),
  );
  const { page, heard } = await openHost(stand, context, 'iframe');
  const go = page.getByRole('button', { name: 'Open in a new tab' });
  await expect(go).toBeVisible();
  expect(names(await heard())).toEqual(['opened', 'failed']);
  const [tab] = await Promise.all([context.waitForEvent('page'), go.click()]);
  await tab.getByRole('button', { name: 'Continue' }).click();
  await expect(tab.getByLabel('Access Key', { exact: true })).toBeVisible();
});
