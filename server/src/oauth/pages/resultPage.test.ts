import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { neutralPage, type ResultView, resultPage } from './index.js';
import { axeFindings, openTestBrowser, watch } from '../../pages/testBrowser.js';
import { type Answer, openTestSite } from '../../pages/testSite.js';

const BASE = {
  appName: 'Northwind',
  vendor: { name: 'Snyk', color: '#4c4a73', language: 'en', logo_path: null },
  organizationName: 'Contoso',
  returnUrl: null,
};
const result = (more: object) => ({ page: resultPage('en', { ...BASE, ...more } as ResultView) });

let browser: Browser;
let site: Awaited<ReturnType<typeof openTestSite>>;
let context: BrowserContext;
let faults: string[];
/** What the address shows, and what it answers when asked how things stand. */
let shown: Answer;
let poll: () => Answer;

beforeAll(async () => {
  browser = await openTestBrowser();
  site = await openTestSite(({ line }, path) => {
    if (path === '/host' || path === '/vendor') return { text: '<title>Elsewhere</title>' };
    if (path !== '/base/oauth/result/1') return null;
    return line.endsWith('?poll') ? poll() : shown;
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  site.seen.length = 0;
  poll = () => ({ json: { state: 'returned' } });
  context = await browser.newContext();
  faults = await watch(context, [site.url, site.foreignUrl]);
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

/** Time passes when a test says so. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

async function open(): Promise<Page> {
  const page = await context.newPage();
  await stopClock(page);
  await page.goto(`${site.url}/base/oauth/result/1`);
  return page;
}

/** As the modal opens it, by way of the vendor. */
async function openInWindow(): Promise<{ host: Page; popup: Page }> {
  const host = await context.newPage();
  await host.goto(`${site.foreignUrl}/host`);
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    host.evaluate((url) => void window.open(url, '_blank', 'popup'), `${site.url}/vendor`),
  ]);
  await stopClock(popup);
  await popup.goto(`${site.url}/base/oauth/result/1`);
  return { host, popup };
}

describe('the page after the vendor', () => {
  it('tells every window of its origin to look, and nothing else', async () => {
    const listening = await context.newPage();
    await listening.goto(`${site.url}/host`);
    await listening.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      new BroadcastChannel('sallyport').onmessage = ({ data }) => heard.push(data);
    });
    shown = result({ outcome: 'failed', code: 'declined', note: null });
    await open();
    const heard = () => listening.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await expect.poll(heard).toEqual(['look']);
  });

  it('closes itself after success, once there was time to read it', async () => {
    shown = result({ outcome: 'connected' });
    const { popup } = await openInWindow();
    await popup.getByRole('heading', { name: 'Snyk is connected to Contoso' }).waitFor();
    const closed = popup.waitForEvent('close');
    await popup.clock.runFor(1500);
    await closed;
  });

  it('stays where there is something to read or somewhere to go', async () => {
    for (const view of [
      { outcome: 'failed', code: 'expired', note: null },
      { outcome: 'connected_with_gaps', gaps: [] },
      { outcome: 'connected', returnUrl: 'https://app.example/done' },
    ]) {
      shown = result(view);
      const { popup } = await openInWindow();
      await popup.clock.runFor(60_000);
      expect(popup.isClosed()).toBe(false);
    }
  });

  it('looks again while it waits, and shows the end when it has come', async () => {
    shown = result({ outcome: 'working' });
    const page = await open();
    await page.getByRole('heading', { name: 'Checking with Snyk' }).waitFor();
    const polls = () => site.seen.filter(({ line }) => line === 'GET /base/oauth/result/1?poll').length;
    await page.clock.runFor(1000);
    await expect.poll(polls).toBe(1);
    expect(await page.title()).toBe('Checking with Snyk');
    poll = () => ({ json: { state: 'active' } });
    shown = result({ outcome: 'connected', returnUrl: `${site.url}/host?status=active` });
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000).catch(() => {});
        return page.title();
      })
      .toBe('Snyk is connected to Contoso');
    await page.getByRole('link', { name: 'Back to Northwind' }).click();
    await page.waitForURL('**/host?status=active');
    expect(site.seen.at(-1)?.headers.referer).toBeUndefined();
  });

  it.each([
    ['fails', () => ({ status: 500, json: { state: 'active' } })],
    ['is no JSON', () => ({ text: 'x' })],
    ['says the same', () => ({ json: { state: 'returned' } })],
    ['says that it has not even come back', () => ({ json: { state: 'authorizing' } })],
  ] as const)('goes on waiting when an answer %s', async (_, answer) => {
    shown = result({ outcome: 'working' });
    poll = answer;
    const page = await open();
    await page.clock.runFor(1000);
    await expect.poll(() => site.seen.length).toBe(2);
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000);
        return site.seen.length;
      })
      .toBeGreaterThan(3);
    expect(site.seen.filter(({ line }) => !line.endsWith('?poll'))).toHaveLength(1);
  });

  it('asks the page itself once the result is not there any more', async () => {
    shown = result({ outcome: 'waiting' });
    poll = () => ({ status: 404, json: {} });
    const page = await open();
    shown = { status: 404, page: resultPage('en', { outcome: 'nothing' }) };
    await page.clock.runFor(1000);
    await page.getByRole('heading', { name: 'Nothing to see in this browser' }).waitFor();
  });

  it('is whole without scripts, and looks again by itself', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    shown = result({ outcome: 'failed', code: 'declined', note: null });
    await page.goto(`${site.url}/base/oauth/result/1`);
    await page.getByRole('heading', { name: 'You did not allow it' }).waitFor();
    await page.getByText('You can close this window now.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    shown = result({ outcome: 'working' });
    await page.goto(`${site.url}/base/oauth/result/1`);
    shown = result({ outcome: 'connected' });
    await page.getByRole('heading', { name: 'Snyk is connected to Contoso' }).waitFor();
    await still.close();
  });

  it('drops a logo that is not there, so that the letter is seen', async () => {
    shown = result({ outcome: 'connected', vendor: { ...BASE.vendor, logo_path: '/logos/SNYK.svg' } });
    const page = await open();
    await expect.poll(() => page.locator('img').count()).toBe(0);
    expect(site.seen.map(({ line }) => line)).toContain('GET /base/logos/SNYK.svg');
  });

  it.each(
    Object.entries({
      connected: result({ outcome: 'connected' }),
      back: result({ outcome: 'connected', returnUrl: 'https://app.example/' }),
      gaps: result({
        outcome: 'connected_with_gaps',
        gaps: [{ label: 'Read issues', permission: 'org.issue.read' }],
      }),
      waiting: result({ outcome: 'waiting' }),
      working: result({ outcome: 'working' }),
      failed: result({ outcome: 'failed', code: 'not_enabled', note: 'Part of **Enterprise**, see `x`.' }),
      nothing: { page: resultPage('en', { outcome: 'nothing' }) },
      incomplete: { page: neutralPage('en', 'incomplete') },
      unavailable: { page: neutralPage('en', 'unavailable') },
      'gaps, in Arabic': {
        page: resultPage('ar', {
          ...BASE,
          outcome: 'connected_with_gaps',
          gaps: [{ label: 'Read issues', permission: 'org.issue.read' }],
        }),
      },
      'failed, in German': {
        page: resultPage('de', { ...BASE, outcome: 'failed', code: 'wrong_tenant', note: null }),
      },
    }),
  )('has nothing that axe finds, light or dark, and fits a narrow phone: %s', async (_, answer) => {
    poll = () => ({ status: 500 });
    shown = answer;
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.url}/base/oauth/result/1`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
