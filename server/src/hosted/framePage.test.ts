import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestBrowser, watch } from '../pages/testBrowser.js';
import { openLinkSite } from './testLinkSite.js';

let browser: Browser;
let frame: Awaited<ReturnType<typeof openLinkSite>>;
let context: BrowserContext;
let faults: string[];

beforeAll(async () => {
  browser = await openTestBrowser();
  // No origin of loopback is let in by itself.
  frame = await openLinkSite({ sandbox: false });
});
afterAll(async () => {
  await browser.close();
  await frame.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  faults = await watch(context, [frame.site.url, frame.site.foreignUrl]);
});
afterEach(async () => {
  await context.close();
});

const register = (method: 'POST' | 'DELETE') =>
  frame.server.call(method, '/v1/provisioning/origins', { origin: frame.site.foreignUrl });

/** A page of another site than the frame's. */
async function hostPage(headers: Record<string, string> = {}): Promise<Page> {
  const page = await context.newPage();
  const html = `<!doctype html><link rel="icon" href="data:,"><style>body { background: lime } iframe { border: 0; color-scheme: light dark }</style>
    <iframe width="200" height="100" src="${frame.site.url}/base/embed?origin=${frame.site.foreignUrl}"></iframe>`;
  frame.answers['/host'] = () => ({ page: { html, headers: { 'content-type': 'text/html', ...headers } } });
  await page.goto(`${frame.site.foreignUrl}/host`);
  return page;
}
const inside = (page: Page): Frame | undefined => page.frames()[1];

describe('the page of the frame, in a browser', () => {
  it('is shown in pages of registered origins alone', async () => {
    const refused = await hostPage();
    await expect.poll(() => inside(refused)?.url()).toMatch(/^chrome-error:/);
    await register('POST');
    const page = await hostPage();
    await expect.poll(() => inside(page)?.textContent('body')).toBe('drawn');
    expect(faults).toEqual([]);
    await register('DELETE');
    const again = await hostPage();
    await expect.poll(() => inside(again)?.url()).toMatch(/^chrome-error:/);
  });

  it.each([
    {},
    { 'cross-origin-embedder-policy': 'require-corp' },
    { 'cross-origin-opener-policy': 'same-origin' },
  ])('runs its script and what that imports, in a host with %j', async (headers) => {
    await register('POST');
    const page = await hostPage(headers);
    await expect.poll(() => inside(page)?.textContent('body')).toBe('drawn');
    expect(faults).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is transparent, where people like it %s', async (colorScheme) => {
    await register('POST');
    const page = await hostPage();
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => inside(page)?.textContent('body')).toBe('drawn');
    await inside(page)?.evaluate(() => document.body.replaceChildren());
    const picture = await page.locator('iframe').screenshot();
    const { channels } = await sharp(picture).stats();
    expect(channels.slice(0, 3).map(({ min, max }) => [min, max])).toEqual([
      [0, 0],
      [255, 255],
      [0, 0],
    ]);
  });

  it('lets in no other script, style, handler, form or frame', async () => {
    await register('POST');
    const page = await hostPage();
    await expect.poll(() => inside(page)?.textContent('body')).toBe('drawn');
    const ran = await inside(page)?.evaluate(async () => {
      const tried: string[] = [];
      const attempt = (name: string, act: () => void) => {
        try {
          act();
          tried.push(name);
        } catch {
          // Refused.
        }
      };
      attempt('innerHTML', () => {
        document.body.innerHTML = '<img src=x onerror="window.evil = 1">';
      });
      attempt('script text', () => {
        const script = document.createElement('script');
        script.text = 'window.evil = 1';
        document.body.append(script);
      });
      attempt('script src', () => {
        document.createElement('script').src = '/connect.js';
      });
      attempt('policy', () => {
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('mine', {});
      });
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      // In a turn of the page's own: what is evaluated from outside may do more.
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          // oxlint-disable-next-line typescript/no-implied-eval -- to see that it is refused
          attempt('eval', () => new Function('window.evil = 1')());
          resolve();
        }, 0);
      });
      return {
        tried,
        evil: 'evil' in window,
        styled: getComputedStyle(document.body).color === 'rgb(255, 0, 0)',
      };
    });
    expect(ran).toEqual({ tried: [], evil: false, styled: false });
  });
});
