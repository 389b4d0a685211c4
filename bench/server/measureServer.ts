import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshPostgres, stopTestPostgres } from '../../server/src/storage/testPostgres.js';
import { againstTime, median, percent, whole } from '../figures.js';
import type { Section, Table } from '../Section.js';
import { buildHost } from './buildHost.js';
import { type HostUrls, OPERATIONS, type Operation } from './protocol.js';
import { type Host, type Load, startHost, startLoad } from './startHost.js';

const ROUNDS = 5;
const SECONDS = 0.8;
const WARM_UP_SECONDS = 1.5;
/** Invites made ready for one round; more than are redeemed in it. */
const SHOTS = 5_000;

const AIMS = { audited: 0.6, unaudited: 0.8 } as const;
type Variant = keyof HostUrls;

/** Requests a second of mint, redeem and create, beside bare routes that run the same statement. */
export async function measureServer(): Promise<Section> {
  const program = await buildHost();
  const load = startLoad();
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-bench-'));
  try {
    const pglite = [join(folder, 'sallyport'), join(folder, 'bare')] as const;
    const tables = [await compare('PGlite', program, load, pglite)];
    const url = await freshPostgres();
    tables.push(await compare('Postgres', program, load, [url, url]));
    return { title: 'Server', about: ABOUT, isTimed: true, tables };
  } finally {
    await load.stop();
    await stopTestPostgres();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(
  title: string,
  program: string,
  load: Load,
  [ourPlace, barePlace]: readonly [string, string],
): Promise<Table> {
  const ours = await startHost(program, 'sallyport', ourPlace);
  const bare = await startHost(program, 'bare', barePlace);
  try {
    const rows: string[][] = [];
    for (const operation of OPERATIONS) rows.push(...(await measure(operation, ours, bare, load)));
    return { title, head: HEAD, rows };
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}

async function measure(operation: Operation, ours: Host, bare: Host, load: Load): Promise<string[][]> {
  const round = async (host: Host, variant: Variant, seconds: number) => {
    const shots = await host.shots(operation, SHOTS);
    const before = await host.cpu();
    const { perSecond, done, failed } = await load.fire({ url: host.urls[variant], shots, seconds });
    if (failed > 0 || done === 0) throw new Error(`${String(failed)} requests to ${operation} failed.`);
    return { perSecond, cpu: ((await host.cpu()) - before) / done };
  };
  for (const host of [ours, bare]) await round(host, 'audited', WARM_UP_SECONDS);
  const found = { audited: pairs(), unaudited: pairs() };
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    for (const variant of ['audited', 'unaudited'] as const) {
      // Either side goes first as often as the other, so that what drifts hits both.
      const order = turn % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
      for (const side of order) {
        found[variant][side].push(await round(side === 'ours' ? ours : bare, variant, SECONDS));
      }
    }
  }
  return (['audited', 'unaudited'] as const).map((variant) => {
    const middle = (side: 'ours' | 'bare', part: keyof Round) =>
      median(found[variant][side].map((round) => round[part]));
    const [mine, floor] = [middle('ours', 'perSecond'), middle('bare', 'perSecond')];
    const name = variant === 'audited' ? operation : `${operation}, without the audit row`;
    const aim = AIMS[variant];
    return [
      name,
      whole(mine),
      whole(floor),
      percent(mine / floor),
      percent(aim),
      againstTime(mine / floor >= aim),
      milliseconds(middle('ours', 'cpu')),
      milliseconds(middle('bare', 'cpu')),
    ];
  });
}

type Round = { readonly perSecond: number; readonly cpu: number };
const pairs = () => ({ ours: [] as Round[], bare: [] as Round[] });
const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;

const HEAD = ['requests a second', 'Sallyport', 'bare route', 'ratio', 'aim', '', 'CPU each', 'bare'];

const ABOUT = `The product as \`serve\` runs it (keys looked up, bodies validated, credentials sealed, answers logged), without a
rate limit, beside bare Hono routes that run the very same statement through the same pool and do nothing else. Each
side in a process of its own, 10 requests at a time from a third one, turn by turn; the median of ${String(ROUNDS)} rounds.
CPU is the server process's own for one request (with PGlite the database is in it), which other work on the machine
moves less than requests a second. A create's check is left to a worker elsewhere: it is other work than the create.`;
