import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, openTestBrowser, watch } from '../pages/testBrowser.js';
import { sandboxCredentials } from '../testServer.js';
import { openLinkSite } from './testLinkSite.js';
import { LINK_WORDS } from './words/index.js';

const linkProblems = LINK_WORDS.en.problems;

let browser: Browser;
let link: Awaited<ReturnType<typeof openLinkSite>>;
let context: BrowserContext;
let faults: string[];

beforeAll(async () => {
  browser = await openTestBrowser();
  link = await openLinkSite();
});
afterAll(async () => {
  await browser.close();
  await link.close();
});
beforeEach(async () => {
  link.site.seen.length = 0;
  for (const name of Object.keys(link.answers)) delete link.answers[name];
  context = await browser.newContext();
  faults = await watch(context, [link.site.url]);
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

type Call = { token: string; serverUrl: string };
type Given = Call & {
  onSuccess(connection: { vendor: string }): void;
  onExit(problem: { code: string } | null): void;
};
const calls = (page: Page) =>
  page.evaluate(() =>
    ((window as unknown as { calls?: Given[] }).calls ?? []).map(({ token, serverUrl }) => ({
      token,
      serverUrl,
    })),
  );
/** What the modal tells the page, as it would. */
const tell = (
  page: Page,
  what: 'onSuccess' | 'onExit',
  value: { vendor: string } | { code: string } | null,
) =>
  page.evaluate(
    ([name, given]) => {
      const modal = (window as unknown as { calls: Given[] }).calls.at(-1);
      if (name === 'onSuccess') modal?.onSuccess(given as { vendor: string });
      else modal?.onExit(given as { code: string } | null);
    },
    [what, value] as const,
  );

const SANDBOX_KEYS = sandboxCredentials('TENABLE', 'works');
const INVITE = { vendor: 'TENABLE' };
const mint = (invite: object = INVITE) => link.server.mint(invite);
const stateOf = async (token: string) =>
  (await link.server.storage.findInvite(link.server.tokens.macs(token)))?.state;

/** The page with its clock in our hands, so that no test waits for one. */
async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address);
  return page;
}
const invitation = (page: Page) => page.getByRole('heading', { name: /invites|asks/ });
const go = (page: Page) => page.getByRole('button', { name: 'Continue' });
const view = (page: Page) => page.locator('[data-view]:visible').getAttribute('data-view');
const heading = (page: Page, name: keyof typeof linkProblems) =>
  page.getByRole('heading', { name: linkProblems[name].title.replace('{App}', 'Northwind Security') });
async function openArmed(invite?: object) {
  const { token, connect_url } = await mint(invite);
  const page = await open(connect_url);
  await invitation(page).waitFor();
  await page.clock.fastForward(500);
  return { page, token };
}

describe('the page behind a link', () => {
  it('says who invites whom to connect what, and until when, and opens the modal at a click', async () => {
    const { page, token } = await openArmed();
    const said = 'Northwind Security invites Acme Corp to connect Tenable';
    expect(await invitation(page).textContent()).toContain(said);
    expect(await page.title()).toContain(said);
    expect(await page.getByText('This invitation is good until').filter({ visible: true }).count()).toBe(1);
    expect(await stateOf(token)).toBe('minted');
    await go(page).click();
    await expect.poll(() => calls(page)).toEqual([{ token, serverUrl: `${link.site.url}/base` }]);
  });

  it('speaks of a tool where there are several to choose from, and of reconnecting', async () => {
    const many = (await openArmed({ vendors: ['TENABLE', 'QUALYS'] })).page;
    expect(await invitation(many).textContent()).toBe(
      'Northwind Security invites Acme Corp to connect a security tool',
    );
    expect(await many.locator('[data-mini]:visible').count()).toBe(2);
    const { id } = await link.server.connect('TENABLE');
    const again = (await openArmed({ connection_id: id })).page;
    expect(await invitation(again).textContent()).toContain('asks Acme Corp to reconnect Tenable');
  });

  it('T03: takes the token out of the address before anything else, and leaves it nowhere', async () => {
    await context.addInitScript(() => {
      const asking = window.fetch;
      const addresses: string[] = [];
      Object.assign(window, { addresses });
      window.fetch = (...request) => {
        addresses.push(location.href);
        return asking(...request);
      };
    });
    const { page, token } = await openArmed();
    const address = `${link.site.url}/base/link`;
    expect(page.url()).toBe(address);
    const left = await page.evaluate(async () => ({
      addresses: (window as unknown as { addresses: string[] }).addresses,
      state: history.state,
      length: history.length,
      stored: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
      cookie: document.cookie,
      document: document.documentElement.outerHTML,
      entries: performance.getEntries().map((entry) => entry.name),
    }));
    expect(left.addresses).toEqual([address]);
    expect(left).toMatchObject({ state: null, stored: [0, 0, 0], cookie: '' });
    expect(left.document).not.toContain(token);
    expect(left.entries.join(' ')).not.toContain(token);
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
    // Nor does it come back with the pages around it in the tab's history.
    await page.goto(`${link.site.url}/elsewhere`);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.url()).toBe(address);
    for (const { line, headers } of link.site.seen) {
      expect(line).not.toContain(token);
      expect(headers.referer).toBeUndefined();
    }
    expect(link.server.logs()).not.toContain(token);
  });

  it('T04: redeems nothing for whoever loads it and does not click', async () => {
    const { page, token } = await openArmed();
    await page.clock.runFor(60_000);
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-view="one"] [data-go]');
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      const key = { key: 'Enter', bubbles: true };
      for (const type of ['keydown', 'keyup']) button?.dispatchEvent(new KeyboardEvent(type, key));
    });
    expect(await view(page)).toBe('one');
    expect(await calls(page)).toEqual([]);
    expect(await stateOf(token)).toBe('minted');
    expect(link.site.seen.some(({ line }) => line.includes('/v1/widget/sessions'))).toBe(false);
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
  });

  it('does not go on for a click within the first half-second in sight', async () => {
    const page = await open((await mint()).connect_url);
    await invitation(page).waitFor();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await go(page).click({ force: true });
    await page.clock.runFor(499);
    await go(page).click({ force: true });
    expect(await go(page).getAttribute('aria-disabled')).toBe('true');
    await page.clock.runFor(1);
    expect(await go(page).getAttribute('aria-disabled')).toBeNull();
    expect(await calls(page)).toEqual([]);
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
  });

  it('opens one modal, however often it is clicked', async () => {
    const { page } = await openArmed();
    await go(page).dblclick();
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
  });

  it('begins with the sentence, then the button, for a keyboard', async () => {
    const { page } = await openArmed();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().split('\n')[0]);
    expect(await focused()).toContain('invites Acme Corp');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Continue');
    await page.keyboard.press('Enter');
    await expect.poll(() => calls(page)).toHaveLength(1);
  });

  it('says what was connected, by name, whichever of several it was', async () => {
    const { page } = await openArmed({ vendors: ['TENABLE', 'QUALYS'] });
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
    await tell(page, 'onSuccess', { vendor: 'QUALYS' });
    const done = page.getByRole('heading', { name: 'is connected to Acme Corp' });
    await done.waitFor();
    expect(await done.textContent()).toMatch(/^Qualys/);
    await tell(page, 'onExit', null);
    expect(await view(page)).toBe('connected');
  });

  it('lets a person who left go on, with the same invitation', async () => {
    const { page, token } = await openArmed();
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
    await tell(page, 'onExit', null);
    await page.getByRole('heading', { name: 'Not connected yet' }).waitFor();
    const margins = await page.locator('main').evaluate((main) => {
      const { top, bottom } = main.getBoundingClientRect();
      return [top, innerHeight - bottom].map(Math.round);
    });
    expect(margins[0]).toBe(margins[1]);
    await page.clock.fastForward(500);
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(2);
    expect((await calls(page))[1]?.token).toBe(token);
  });

  it.each([
    ['invite_expired', 'expired'],
    ['invite_revoked', 'revoked'],
    ['invite_completed', 'completed'],
  ] as const)('has no way on where the modal ended with %s', async (code, name) => {
    const { page } = await openArmed();
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
    await tell(page, 'onExit', { code });
    await heading(page, name).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('forgets the token with a reload, and says how to go on', async () => {
    const { page } = await openArmed();
    await page.reload();
    await heading(page, 'lost').waitFor();
    expect(link.site.seen.filter(({ line }) => line.endsWith('/link/describe'))).toHaveLength(1);
  });

  it('tells what has changed where the browser kept the page that was left', async () => {
    const { page, token } = await openArmed();
    const comeBack = () =>
      page.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
    await comeBack();
    await invitation(page).waitFor();
    await page.clock.fastForward(500);
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
    // Under an open modal everything stays as it is.
    await comeBack();
    expect(await view(page)).toBe('one');
    await tell(page, 'onExit', null);
    await link.server.call('POST', link.server.inOrganization('/connection-invite-tokens/revoke'), { token });
    await comeBack();
    await heading(page, 'revoked').waitFor();
  });

  it('takes up another link that is opened in the same tab, after what is under way', async () => {
    const { page } = await openArmed();
    const next = await mint({ vendor: 'QUALYS' });
    await page.evaluate((hash) => location.assign(hash), `#${next.token}`);
    await page.getByRole('heading', { name: 'Qualys' }).waitFor();
    expect(page.url()).not.toContain('#');
    await page.clock.fastForward(500);
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
    const third = await mint(INVITE);
    await page.evaluate((hash) => location.assign(hash), `#${third.token}`);
    await expect.poll(() => page.url()).not.toContain('#');
    expect(await invitation(page).textContent()).toContain('Qualys');
    await tell(page, 'onExit', null);
    await page.getByRole('heading', { name: 'Tenable' }).waitFor();
  });

  it('says which it is: cut off, unknown, expired, withdrawn, used', async () => {
    const { server, site } = link;
    const shown = async (hash: string) => {
      const page = await open(`${site.url}/base/link${hash}`);
      await expect.poll(() => view(page)).not.toBe('loading');
      const found = await view(page);
      expect(await page.getByRole('button').count()).toBe(0);
      await page.close();
      return found;
    };
    expect(await shown('')).toBe('lost');
    expect(await shown('#')).toBe('lost');
    const { token } = await mint();
    expect(await shown(`#${token.slice(0, -1)}`)).toBe('unknown');
    await server.call('POST', server.inOrganization('/connection-invite-tokens/revoke'), { token });
    expect(await shown(`#${token}`)).toBe('revoked');
    const used = await mint();
    const { method, credentials } = SANDBOX_KEYS;
    const session = await server.redeem(used.token);
    const checked = await server.widget(session, 'POST', '/checks', {
      vendor: 'TENABLE',
      method,
      credentials,
    });
    await server.widget(session, 'POST', '/connections', {
      check_id: (checked.body as { check_id: string }).check_id,
    });
    expect(await shown(`#${used.token}`)).toBe('completed');
    const late = await mint({ ...INVITE, expiry_secs: 60 });
    server.advance(61);
    expect(await shown(`#${late.token}`)).toBe('expired');
  });

  it.each([
    [429, 'rate_limit_exceeded', 'busy', true],
    [500, 'internal', 'ours', true],
    [503, 'unavailable', 'ours', true],
    [409, 'vendor_not_set_up', 'notSetUp', false],
    [200, 'no invitation at all', 'ours', true],
  ] as const)(
    'has words for an answer of %i %s, and tries again where it helps',
    async (status, code, name, retry) => {
      link.answers['/link/describe'] = () => ({ status, json: { code, status, request_id: 'req_1' } });
      const page = await open((await mint()).connect_url);
      await heading(page, name).waitFor();
      expect(await page.getByText('req_1').filter({ visible: true }).count()).toBe(status === 200 ? 0 : 1);
      delete link.answers['/link/describe'];
      const again = page.getByRole('button', { name: 'Try again' });
      expect(await again.count()).toBe(retry ? 1 : 0);
      if (!retry) return;
      await again.click();
      await invitation(page).waitFor();
    },
  );

  it('says that the server is not there, for its question and for the modal, and tries again', async () => {
    const page = await context.newPage();
    await page.clock.install();
    await page.route('**/describe', (route) => route.abort());
    await page.route('**/hosted/*', (route) => route.abort());
    await page.goto((await mint()).connect_url);
    await heading(page, 'offline').waitFor();
    await page.unroute('**/describe');
    await page.getByRole('button', { name: 'Try again' }).click();
    await invitation(page).waitFor();
    await page.clock.fastForward(500);
    await go(page).click();
    await heading(page, 'offline').waitFor();
    await page.unroute('**/hosted/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await invitation(page).waitFor();
    await page.clock.fastForward(500);
    await go(page).click();
    await expect.poll(() => calls(page)).toHaveLength(1);
  });

  it('makes text of names, in whatever they are written', async () => {
    const hostile = '<img src=x onerror=alert(1)><b>Contoso</b>\u202e';
    const vendor = {
      vendor: 'X',
      vendor_name: hostile,
      vendor_color: 'url(https://evil.example)',
      vendor_logo_path: '//evil.example/x',
    };
    for (const vendors of [[vendor], [vendor, vendor]]) {
      link.answers['/link/describe'] = () => ({
        status: 200,
        json: { organization_name: hostile, app_name: hostile, mode: 'create', vendors, expires_at: 'never' },
      });
      const page = await open(`${link.site.url}/base/link#x`);
      await invitation(page).waitFor();
      expect(await invitation(page).textContent()).toContain('<img src=x onerror=alert(1)><b>Contoso</b>');
      expect(await page.locator('h1 b, h1 img').count()).toBe(0);
      expect(await page.getByText('good until').filter({ visible: true }).count()).toBe(0);
      await page.close();
    }
  });

  it('speaks the language of the invite, and else of the person, down to the date', async () => {
    const french = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    const faultsInFrench = await watch(french, [link.site.url]);
    const page = await french.newPage();
    const german = await mint({ ...INVITE, locale: 'de' });
    await page.goto(german.connect_url);
    const said = 'Northwind Security lädt Acme Corp ein, Tenable';
    await page.getByRole('heading', { name: said }).waitFor();
    expect(await page.title()).toContain(said);
    const weekday = new Intl.DateTimeFormat('de', { weekday: 'long', timeZone: 'Europe/Paris' });
    const until = page.getByText(`gilt bis ${weekday.format(new Date(german.expires_at))}`);
    await until.filter({ visible: true }).waitFor();
    await page.goto((await mint()).connect_url);
    await page.getByRole('heading', { name: 'Northwind Security invite Acme Corp' }).waitFor();
    await french.close();
    expect(faultsInFrench).toEqual([]);
  });

  it('is shown in no frame', async () => {
    const page = await context.newPage();
    await page.goto(`${link.site.url}/elsewhere`);
    await page.setContent(`<iframe src="${(await mint()).connect_url}"></iframe>`);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    expect(link.site.seen.some(({ line }) => line.endsWith('/link/describe'))).toBe(false);
  });

  it('says what it needs where there are no scripts', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto((await mint()).connect_url);
    await page.getByRole('heading', { name: 'This page needs JavaScript' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await still.close();
  });

  // The other problems have the form of the last two.
  it.each(['loading', 'one', 'many', 'connected', 'left', 'completed', 'ours'])(
    'has nothing that axe finds, light or dark, and fits a narrow phone: %s',
    async (name) => {
      const { page } = await openArmed({ vendors: ['TENABLE', 'QUALYS', 'SNYK'] });
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
