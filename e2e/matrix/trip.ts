import { type BrowserContext, expect, type Page, type Response } from '@playwright/test';
import type { Authorization, Session } from '../../src/contract/index.js';
import { VENDORS as CATALOGUE } from '../../src/vendors/index.js';
import { leaveStartPage } from '../vendorPages.js';
import { clickAsNobody } from './clickAsNobody.js';
import type { Ending, Mode, VendorId } from './conditions.js';
import type { Stand } from './startStand.js';

/** One person's way to a vendor and back. */
export type Trip = {
  readonly context: BrowserContext;
  /** The host's page with the modal; with `same tab` the one that is at the vendor, too. Null where there is no modal. */
  readonly host: Page | null;
  /** The page at the vendor, or back from it. */
  readonly away: Page;
  /** Our start page's address. */
  readonly startUrl: string;
  /** The vendor's first page, as our start page sent the browser there. */
  readonly vendorUrl: string;
  /** Of the host's page, or of our start page where there is none. */
  readonly address: string;
  /** How it ended, as the person is told. Goes back to where that stands. */
  readonly end: () => Promise<Ending>;
  /** The same, as a page says that is there already. */
  readonly endAt: (page: Page) => () => Promise<Ending>;
};

export type TripOptions = { readonly coop?: boolean; readonly blocked?: boolean };

/** Begins, up to the vendor's first page. */
export async function beginTrip(
  stand: Stand,
  context: BrowserContext,
  mode: Mode,
  vendor: VendorId,
  { coop = false, blocked = false }: TripOptions = {},
): Promise<Trip> {
  const page = await context.newPage();
  if (mode === 'result page') {
    const startUrl = await stand.authorizeUrl(vendor);
    await page.goto(startUrl);
    const vendorUrl = await leave(page);
    const endAt = (at: Page) => () => resultEnding(at);
    return {
      context,
      host: null,
      away: page,
      startUrl,
      vendorUrl,
      address: startUrl,
      end: endAt(page),
      endAt,
    };
  }

  const seen = watchRecord(context);
  const labels = labelsOf(vendor);
  const done = mode === 'popup';
  const address = stand.host.page(vendor, { coop, done });
  await page.goto(address);
  let away = page;
  if (mode === 'popup' && !blocked) {
    const opening = page.waitForEvent('popup');
    for (const label of labels) await page.getByRole('button', { name: label }).click();
    away = await opening;
  } else {
    await clickAsNobody(page, labels);
    await expect(page.getByRole('heading', { name: 'Your browser blocked the window' })).toBeVisible();
    await page.getByRole('button', { name: 'Continue in this tab' }).click();
  }
  const vendorUrl = await leave(away);
  return {
    context,
    host: page,
    away,
    startUrl: seen.startUrl(),
    vendorUrl,
    address,
    endAt: (at) => () => seen.ending(at),
    async end() {
      if (away === page) await goBack(page, address, done);
      return seen.ending(page);
    },
  };
}

/** Goes on from our start page; answers where that sent the browser. */
async function leave(page: Page): Promise<string> {
  const gone = page.waitForRequest(
    (request) => request.isNavigationRequest() && request.url().includes('/~/'),
  );
  await leaveStartPage(page);
  return (await gone).url();
}

/** From where the vendor left the person: by the link there, and where there is none, by the host's address. */
async function goBack(page: Page, address: string, done: boolean): Promise<void> {
  const isOurs = page.url().includes('/oauth/result/') || page.url().includes('/done');
  if (!isOurs) await page.goto(address);
  else await page.getByRole('link', { name: done ? 'Go on' : /^Back to/ }).click();
}

function labelsOf(id: VendorId): readonly string[] {
  const vendor = CATALOGUE.find((each) => each.id === id);
  const method = vendor?.methods.find(({ kind }) => kind !== 'credentials');
  if (!vendor || !method) throw new Error(`Nobody signs in at ${id}.`);
  return [...(vendor.methods.length > 1 ? [method.label] : []), `Continue to ${vendor.name}`];
}

/** Reads along what the server tells the modal. */
function watchRecord(context: BrowserContext) {
  let startUrl = '';
  let latest: Authorization | null = null;
  async function read(response: Response): Promise<void> {
    const answer = (await response.json()) as Authorization | Pick<Session, 'authorization'>;
    // Who comes back is told with the session how it stands.
    const authorization = 'authorization' in answer ? answer.authorization : answer;
    startUrl = authorization?.start_url ?? startUrl;
    latest = authorization ?? latest;
  }
  context.on('response', (response) => {
    if (!/\/v1\/widget\/(?:sessions|authorizations)/.test(response.url()) || !response.ok()) return;
    if (response.request().method() === 'OPTIONS') return;
    // Its page may be left meanwhile.
    read(response).catch(() => {});
  });
  const code = (): Ending | null =>
    latest?.state === 'active' ? 'success' : latest?.state === 'failed' ? latest.code : null;
  return {
    startUrl: () => startUrl,
    /** What the record says in the end, and the modal shows. */
    async ending(page: Page): Promise<Ending> {
      await expect.poll(code, { timeout: 60_000 }).not.toBeNull();
      const ending = code() ?? '';
      if (ending === 'success')
        await expect(page.getByRole('heading', { name: /is connected$/ })).toBeVisible();
      // Who gave it up knows.
      else if (ending !== 'cancelled') await expect(page.locator('#callout')).toBeVisible();
      return ending;
    },
  };
}

/** What our own page says. */
async function resultEnding(page: Page): Promise<Ending> {
  const connected = page.getByRole('heading', { name: /is connected to Acme Corp$/ });
  const quoted = page.locator('.fine code:visible');
  const expired = page.getByRole('heading', { name: 'This took a little long' });
  const cancelled = page.getByRole('heading', { name: 'Cancelled' });
  await expect(connected.or(quoted).or(expired).or(cancelled).first()).toBeVisible({ timeout: 60_000 });
  if (await connected.isVisible()) return 'success';
  // Our start page says these two without a code; what it quotes is a request.
  if (await expired.isVisible()) return 'expired';
  if (await cancelled.isVisible()) return 'cancelled';
  return (await quoted.textContent()) ?? '';
}
