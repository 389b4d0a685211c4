import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPage } from './index.js';
import { axeFindings, openTestBrowser, watch } from '../../pages/testBrowser.js';
import { type Answer, openTestSite } from '../../pages/testSite.js';
import { AUTHORIZATION_WORDS } from './words/index.js';

const { startProblems } = AUTHORIZATION_WORDS.en;

const HANDLE = 'sph_Zm9yIG9uZSBhdHRlbXB0IG9ubHk';
const DESCRIBED = {
  vendor_name: 'Snyk',
  vendor_logo_path: null as string | null,
  vendor_color: '#4c4a73',
  organization_name: 'Contoso',
  app_name: 'Northwind' as string | null,
  mode: 'create',
};

let browser: Browser;
let site: Awaited<ReturnType<typeof openTestSite>>;
let context: BrowserContext;
let faults: string[];
let answers: Record<string, () => Answer | Promise<Answer>>;

beforeAll(async () => {
  browser = await openTestBrowser();
  // Below a path, as behind an operator's proxy.
  site = await openTestSite((_, path) => {
    if (path === '/base/oauth/start') return { page: startPage('en', { appName: 'Northwind' }) };
    // With an icon, so that it asks for none, which would tell where it is asked from.
    if (path === '/vendor') return { text: '<title>The vendor</title><link rel="icon" href="data:,">' };
    if (path === '/host') return { text: '<title>Host</title>' };
    return answers[path.replace('/base/oauth/start/', '')]?.() ?? null;
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  site.seen.length = 0;
  answers = {
    describe: () => ({ json: DESCRIBED }),
    begin: () => ({ json: { location: `${site.url}/vendor` } }),
    cancel: () => ({ status: 204, json: null }),
  };
  context = await browser.newContext();
  faults = await watch(context, [site.url]);
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const posts = (name: string) =>
  site.seen.filter(({ line }) => line === `POST /base/oauth/start/${name}`).map(({ body }) => body);
const problem = (status: number, code: string) => () => ({
  status,
  json: { code, status, request_id: 'req_1' },
});

/** The page with its clock in our hands, so that no test waits for one. */
async function open(hash = `#${HANDLE}`): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${site.url}/base/oauth/start${hash}`);
  return page;
}
const question = (page: Page) => page.getByRole('heading', { name: 'wants to connect' });
const go = (page: Page) => page.getByRole('button', { name: 'Continue to Snyk' });
async function openArmed(): Promise<Page> {
  const page = await open();
  await question(page).waitFor();
  await page.clock.fastForward(500);
  return page;
}
const view = (page: Page) => page.locator('[data-view]:visible').getAttribute('data-view');

describe('the page before the vendor', () => {
  it('names product, vendor and organization, and goes on to the vendor at a click', async () => {
    const page = await openArmed();
    expect(await question(page).textContent()).toBe('Northwind wants to connect Snyk to Contoso');
    expect(await page.title()).toBe('Northwind wants to connect Snyk to Contoso');
    await go(page).click();
    await page.waitForURL('**/vendor');
    expect(posts('describe')).toEqual([JSON.stringify({ handle: HANDLE })]);
    expect(posts('begin')).toEqual([JSON.stringify({ handle: HANDLE, language: 'en' })]);
  });

  it('says that it is about a connection that is there already', async () => {
    answers['describe'] = () => ({ json: { ...DESCRIBED, mode: 'update', app_name: null } });
    const page = await open();
    const heading = page.getByRole('heading', { name: 'wants to reconnect Snyk to Contoso' });
    await heading.waitFor();
  });

  it('takes the handle out of the address before it asks for anything, and leaves it nowhere', async () => {
    await context.addInitScript(() => {
      const asking = window.fetch;
      const addresses: string[] = [];
      Object.assign(window, { addresses });
      window.fetch = (...request) => {
        addresses.push(location.href);
        return asking(...request);
      };
    });
    const page = await openArmed();
    const left = await page.evaluate(async () => ({
      addresses: (window as unknown as { addresses: string[] }).addresses,
      state: history.state,
      stored: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
      cookie: document.cookie,
      document: document.documentElement.outerHTML,
      entries: performance.getEntries().map((entry) => entry.name),
    }));
    expect(left.addresses).toEqual([`${site.url}/base/oauth/start`]);
    expect(page.url()).toBe(`${site.url}/base/oauth/start`);
    expect(left).toMatchObject({ state: null, stored: [0, 0, 0], cookie: '' });
    expect(left.document).not.toContain(HANDLE);
    await go(page).click();
    await page.waitForURL('**/vendor');
    for (const { line, headers } of site.seen) {
      expect(line).not.toContain(HANDLE);
      expect(headers.referer).toBeUndefined();
    }
  });

  it('does not go on for a script that clicks', async () => {
    const page = await openArmed();
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-view="create"] [data-go]');
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      const key = { key: 'Enter', bubbles: true };
      for (const type of ['keydown', 'keyup']) button?.dispatchEvent(new KeyboardEvent(type, key));
      document.querySelector<HTMLElement>('[data-view="create"] [data-cancel]')?.click();
    });
    expect(await view(page)).toBe('create');
    await go(page).click();
    await page.waitForURL('**/vendor');
    expect(posts('begin')).toHaveLength(1);
    expect(posts('cancel')).toHaveLength(0);
  });

  it('does not go on for a click within the first half-second in sight', async () => {
    const page = await open();
    await question(page).waitFor();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await go(page).click({ force: true });
    await page.clock.runFor(499);
    await go(page).click({ force: true });
    await page.keyboard.press('Enter');
    expect(await go(page).getAttribute('aria-disabled')).toBe('true');
    expect(await go(page).getAttribute('data-going')).toBeNull();
    expect(posts('begin')).toHaveLength(0);
    await page.clock.runFor(1);
    expect(await go(page).getAttribute('aria-disabled')).toBeNull();
    await go(page).click();
    await page.waitForURL('**/vendor');
  });

  it('does not take a press that began too early, however late it ends', async () => {
    const page = await open();
    await question(page).waitFor();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await go(page).hover({ force: true });
    await page.mouse.down();
    await page.clock.runFor(5000);
    await page.mouse.up();
    expect(await go(page).getAttribute('data-going')).toBeNull();
    expect(posts('begin')).toHaveLength(0);
  });

  it('asks once, however often it is clicked', async () => {
    let release = () => {};
    answers['begin'] = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { json: { location: `${site.url}/vendor` } };
    };
    const page = await openArmed();
    await go(page).dblclick();
    await page.getByRole('button', { name: 'Taking you to Snyk' }).click();
    release();
    await page.waitForURL('**/vendor');
    expect(posts('begin')).toHaveLength(1);
  });

  it('begins with the sentence, then the button, then the way out, for a keyboard', async () => {
    const page = await openArmed();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().split('\n')[0]);
    expect(await focused()).toBe('Northwind wants to connect Snyk to Contoso');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Continue to Snyk');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Cancel');
    expect(posts('begin')).toHaveLength(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vendor');
  });

  it('forgets the handle with a reload, and says how to go on', async () => {
    const page = await openArmed();
    await page.reload();
    await page.getByRole('heading', { name: startProblems.lost.title }).waitFor();
    expect(posts('describe')).toHaveLength(1);
  });

  it('has forgotten it, too, where somebody comes back from the vendor', async () => {
    const page = await openArmed();
    await go(page).click();
    await page.waitForURL('**/vendor');
    await page.goBack();
    await page.getByRole('heading', { name: startProblems.lost.title }).waitFor();
  });

  it('has forgotten it even where the browser keeps pages that were left', async () => {
    const page = await openArmed();
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.getByRole('heading', { name: startProblems.lost.title }).waitFor();
    expect(posts('describe')).toHaveLength(1);
  });

  it('takes up another attempt that is sent into the same window', async () => {
    const page = await openArmed();
    answers['describe'] = () => ({ json: { ...DESCRIBED, vendor_name: 'Okta' } });
    await page.evaluate(() => location.assign('#sph_another'));
    await page.getByRole('heading', { name: 'Northwind wants to connect Okta to Contoso' }).waitFor();
    expect(posts('describe').at(-1)).toBe('{"handle":"sph_another"}');
    expect(page.url()).not.toContain('#');
  });

  it('cancels, and closes the window where it may', async () => {
    const host = await context.newPage();
    await host.goto(`${site.url}/host`);
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      host.evaluate(
        (url) => void window.open(url, '_blank', 'popup'),
        `${site.url}/base/oauth/start#${HANDLE}`,
      ),
    ]);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await closed;
    await expect.poll(() => posts('cancel')).toEqual([JSON.stringify({ handle: HANDLE })]);
  });

  it('says so where the window has to be closed by hand', async () => {
    const page = await openArmed();
    // One with a history of its own may not be closed by its page.
    await page.evaluate(() => history.pushState(null, '', '?'));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Cancelled' }).waitFor();
    await page.getByRole('button', { name: 'Close this window' }).click();
    await page.clock.runFor(300);
    await page.getByText('You can close this window now.').filter({ visible: true }).waitFor();
  });

  it('does not go to the vendor any more once it was cancelled', async () => {
    let release = () => {};
    answers['begin'] = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { json: { location: `${site.url}/vendor` } };
    };
    const page = await openArmed();
    await page.evaluate(() => history.pushState(null, '', '?'));
    await go(page).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    const answered = page.waitForResponse('**/begin');
    release();
    await (await answered).finished();
    expect(await view(page)).toBe('cancelled');
    expect(page.url()).not.toContain('vendor');
  });

  it('has words and a way out when it may not go on', async () => {
    answers['begin'] = problem(403, 'browser_mismatch');
    const page = await openArmed();
    await go(page).click();
    await page.getByRole('heading', { name: startProblems.mismatch.title }).waitFor();
    expect(await page.getByRole('button').allTextContents()).toEqual(['Close this window']);
  });

  it.each([
    { json: { location: 1 } },
    { json: { location: 'javascript:alert(1)' } },
    { json: { location: '/vendor' } },
    { status: 502, text: '<h1>Bad gateway</h1>' },
  ])('goes nowhere on an answer like %j, and lets try again', async (answer) => {
    answers['begin'] = () => answer;
    const page = await openArmed();
    await go(page).click();
    await page.getByRole('heading', { name: startProblems.ours.title }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await question(page).waitFor();
    expect(page.url()).toBe(`${site.url}/base/oauth/start`);
  });

  it('quotes the request for whoever asks for help', async () => {
    answers['describe'] = problem(500, 'internal');
    const page = await open();
    const quote = page.getByText('If you ask for help, quote').filter({ visible: true });
    await quote.waitFor();
    expect(await quote.textContent()).toContain('req_1');
  });

  it('says that the server is not there, and tries again', async () => {
    const page = await context.newPage();
    await page.route('**/describe', (route) => route.abort());
    await page.goto(`${site.url}/base/oauth/start#${HANDLE}`);
    await page.getByRole('heading', { name: startProblems.offline.title }).waitFor();
    await page.unroute('**/describe');
    await page.getByRole('button', { name: 'Try again' }).click();
    await question(page).waitFor();
  });

  it('makes text of names, in whatever they are written', async () => {
    const hostile = '<img src=x onerror=alert(1)><b>Contoso</b>\u202e';
    answers['describe'] = () => ({
      json: { ...DESCRIBED, organization_name: hostile, vendor_color: 'url(https://evil.example)' },
    });
    const page = await open();
    await question(page).waitFor();
    expect(await question(page).textContent()).toContain('to <img src=x onerror=alert(1)><b>Contoso</b>');
    expect(await page.locator('img, h1 b').count()).toBe(0);
  });

  it('shows the logo, which is below the server’s address, and the letter where there is none', async () => {
    answers['describe'] = () => ({ json: { ...DESCRIBED, vendor_logo_path: '//logos/SNYK.svg' } });
    const page = await open();
    await question(page).waitFor();
    await expect.poll(() => site.seen.some(({ line }) => line === 'GET /base/logos/SNYK.svg')).toBe(true);
    // Not there: the letter takes its place.
    await expect.poll(() => page.locator('img').count()).toBe(0);
    answers['/base/logos/SNYK.svg'] = () => ({
      type: 'image/svg+xml',
      text: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"></svg>',
    });
    const again = await open();
    const logo = again.locator('img').filter({ visible: true });
    await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40);
  });

  it('lets whoever opened it see whether it is still there', async () => {
    const host = await context.newPage();
    await host.goto(`${site.url}/host`);
    const [popup] = await Promise.all([
      context.waitForEvent('page'),
      host.evaluate((url) => {
        Object.assign(window, { opened: window.open(url, '_blank', 'popup') });
      }, `${site.url}/base/oauth/start#${HANDLE}`),
    ]);
    await question(popup).waitFor();
    const isClosed = () => host.evaluate(() => (window as unknown as { opened: Window }).opened.closed);
    expect(await isClosed()).toBe(false);
    await popup.close();
    await expect.poll(isClosed).toBe(true);
  });

  it('is shown in no frame', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/host`);
    await page.setContent(`<iframe src="${site.url}/base/oauth/start#${HANDLE}"></iframe>`);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    expect(posts('describe')).toHaveLength(0);
  });

  it('says what it needs where there are no scripts', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto(`${site.url}/base/oauth/start#${HANDLE}`);
    await page.getByRole('heading', { name: 'This page needs JavaScript' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await still.close();
  });

  // The other problems have the form of the last two.
  it.each(['loading', 'create', 'update', 'cancelled', 'expired', 'ours'])(
    'has nothing that axe finds, light or dark, and fits a narrow phone: %s',
    async (name) => {
      const page = await openArmed();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate((shown) => {
        for (const each of document.querySelectorAll<HTMLElement>('[data-view]')) {
          each.hidden = each.dataset['view'] !== shown;
        }
      }, name);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
