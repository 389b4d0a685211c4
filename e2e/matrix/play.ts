import { type BrowserContext, expect } from '@playwright/test';
import type { OAuthSettings } from '../../server/src/sandbox/oauth/settings.js';
import { allowing, denying, leaveStartPage, press } from '../vendorPages.js';
import type { Condition, Ending, Mode, VendorId } from './conditions.js';
import type { Stand } from './startStand.js';
import { beginTrip, type Trip } from './trip.js';

/** How the vendors misbehave for a condition. */
export const MISBEHAVIOUR: Partial<Record<Condition, Partial<OAuthSettings>>> = {
  'COOP of the vendor': { coop: 'same-origin' },
  'state wrong': { authorize: 'wrong_state' },
  'state missing': { authorize: 'no_state' },
  'error of the vendor': { authorize: 'server_error' },
  'token endpoint 500': { tokenEndpoint: 'error_500' },
  'token endpoint slow': { tokenEndpoint: 'slow' },
  'ID token of another tenant': { tokenEndpoint: 'other_tenant' },
};

export type Cell = {
  readonly stand: Stand;
  /** A person's browser. */
  readonly context: BrowserContext;
  /** Somebody else's. */
  readonly stranger: BrowserContext;
  readonly mode: Mode;
  readonly vendor: VendorId;
};

/** Plays a cell to its end. */
export async function play(condition: Condition, cell: Cell): Promise<Ending> {
  const { stand, context, mode, vendor } = cell;
  const options = {
    coop: condition === 'COOP of the host',
    blocked: condition === 'popup blocked',
  };
  const trip = await beginTrip(stand, context, mode, vendor, options);
  const played = await (PLAYS[condition] ?? allow)(trip, cell);
  return (played ?? trip).end();
}

/** Up to the end; answers the trip that goes on in place of the first, if there is one. */
type Play = (trip: Trip, cell: Cell) => Promise<Trip | undefined>;

/** A page of ours or the host's is shown, or the window is gone. */
async function untilBack({ away, host }: Trip): Promise<void> {
  await expect.poll(() => away.isClosed() || isBack(away.url()), { timeout: 30_000 }).toBe(true);
  if (host === away) await away.waitForLoadState();
}
const isBack = (url: string): boolean => /\/oauth\/(?:result|callback)\/|\/done/.test(url);

async function pressAll(trip: Trip, labels: readonly string[]): Promise<undefined> {
  for (const label of labels) await press(trip.away, label);
  await untilBack(trip);
}

const allow: Play = (trip, { vendor }) => pressAll(trip, allowing(vendor));

/** Allows it at the vendor's first page; it goes wrong before there is a second. */
const allowFirst: Play = (trip) => pressAll(trip, ['Works']);

const PLAYS: Partial<Record<Condition, Play>> = {
  denial: (trip, { vendor }) => pressAll(trip, denying(vendor)),

  async 'popup closed'(trip, cell) {
    await trip.away.close();
    if (cell.mode === 'same tab') {
      const again = await beginTrip(cell.stand, cell.context, cell.mode, cell.vendor);
      await allow(again, cell);
      return again;
    }
    const opened = { ...trip, away: await reopen(trip) };
    await leaveStartPage(opened.away);
    await allow(opened, cell);
    if (trip.host) return trip;
    return { ...opened, end: trip.endAt(opened.away) };
  },

  async 'reload mid-flow'(trip, cell) {
    await (trip.host ?? trip.away).reload();
    return allow(trip, cell);
  },

  async 'callback 50 times'(trip, cell) {
    const before = await cell.stand.exchanges(cell.vendor);
    let callback = '';
    trip.context.on('request', (request) => {
      if (/\/oauth\/callback\//.test(request.url())) callback = request.url();
    });
    await allow(trip, cell);
    const page = await trip.context.newPage();
    await page.goto(new URL('/oauth/start', callback).href);
    const places = await page.evaluate(async (url) => {
      const again = async () => new URL((await fetch(url)).url).pathname;
      return Promise.all(Array.from({ length: 50 }, again));
    }, callback);
    // Each is sent to our result page, none to the host's.
    for (const place of places) expect(place).toMatch(/^\/oauth\/result\//);
    await page.close();
    expect((await cell.stand.exchanges(cell.vendor)) - before).toBe(1);
    return undefined;
  },

  async 'callback late'(trip, cell) {
    // At the first page: on a slow day the time might be over before a second one is there.
    await untilExpired(trip, cell);
    return allowFirst(trip, cell);
  },

  'state wrong': waitInVain,
  'state missing': waitInVain,

  async 'second browser'(trip, { stranger }) {
    const page = await stranger.newPage();
    await page.goto(trip.vendorUrl);
    await press(page, 'Works');
    await expect(page.getByRole('heading', { name: 'This began in another browser' })).toBeVisible();
    // The one that did begin comes back, too late.
    return pressAll(trip, ['Works']);
  },

  'error of the vendor': allowFirst,
  'token endpoint 500': allowFirst,
  'token endpoint slow': allowFirst,

  async 'ID token of another tenant'(trip, cell) {
    if (cell.vendor === 'SNYK') return allow(trip, cell);
    await press(trip.away, 'Works');
    await expect(trip.away.getByText('not found', { exact: false })).toBeVisible();
    if (cell.mode === 'popup') {
      await trip.host?.getByRole('button', { name: 'Cancel' }).click();
      return undefined;
    }
    if (trip.host) {
      await trip.host.goto(trip.address);
      await trip.host.getByRole('button', { name: 'Start again' }).click();
      return { ...trip, end: trip.endAt(trip.host) };
    }
    await trip.away.goto(trip.startUrl);
    await trip.away.getByRole('button', { name: 'Cancel' }).click();
    return undefined;
  },
};

/** Shows the vendor's window again, or the address of a create call in another tab. */
async function reopen({ host, context, startUrl }: Trip) {
  if (!host) {
    const page = await context.newPage();
    await page.goto(startUrl);
    return page;
  }
  await expect(host.getByRole('heading', { name: /^Finish at/ })).toBeVisible();
  const opening = host.waitForEvent('popup');
  await host.getByRole('button', { name: 'Open the window again' }).click();
  return opening;
}

/** The vendor's answer belongs to nobody: our page says so, and the walk ends by itself. */
async function waitInVain(trip: Trip, cell: Cell): Promise<undefined> {
  await press(trip.away, 'Works');
  await expect(trip.away.getByRole('heading', { name: 'Nothing to do here' })).toBeVisible();
  await untilExpired(trip, cell);
  if (!trip.host) await trip.away.goto(trip.startUrl);
  return undefined;
}

async function untilExpired({ startUrl }: Trip, { stand }: Cell): Promise<void> {
  await expect.poll(() => stand.isExpired(startUrl), { timeout: 60_000 }).toBe(true);
}
