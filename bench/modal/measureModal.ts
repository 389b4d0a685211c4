import { type Browser, chromium } from '@playwright/test';
import { wholeBrowser } from '../../scripts/browser.mjs';
import { againstTime, median, milliseconds, whole } from '../figures.js';
import type { Section } from '../Section.js';
import type { Bench, Side } from './page/main.js';
import type { Timing } from './page/untilPainted.js';
import { servePage } from './servePage.js';

const COUNTS = [34, 1_000, 10_000] as const;
const RUNS = 15;
/** Typed letter by letter, as a person looks for a vendor. */
const WORD = 'tenable';
/** Another vendor with one form, looked for after that. */
const NEXT_WORD = 'orca';
/** A frame at 60 Hz, in milliseconds. */
const FRAME = 1_000 / 60;

type Run = {
  readonly open: Timing;
  readonly letters: readonly Timing[];
  /** The first form of the page: the code that draws it runs for the first time. */
  readonly first: Timing;
  /** The form of another vendor, after that. */
  readonly warm: Timing;
};

declare const window: { readonly bench: Bench };

/** Opening, typing and choosing in a real Chromium, each beside a bare dialog in the same page. */
export async function measureModal(): Promise<Section> {
  const page = await servePage();
  const browser = await chromium.launch(wholeBrowser());
  try {
    const rows: string[][][] = [[], [], []];
    for (const count of COUNTS) {
      const runs = { ours: [] as Run[], bare: [] as Run[] };
      // One run of each that does not count: fonts and files are at hand in the others.
      for (let turn = -1; turn < RUNS; turn += 1) {
        for (const side of turn % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
          const run = await runOnce(browser, page.url, side, count);
          if (turn >= 0) runs[side].push(run);
        }
      }
      const { ours, bare } = runs;
      const vendors = `${whole(count)} vendors`;
      const opened = (side: readonly Run[]) => milliseconds(median(side.map(({ open }) => open.ms)));
      rows[0]?.push([vendors, opened(ours), opened(bare)]);
      rows[1]?.push([vendors, ...typing(ours), milliseconds(typed(bare))]);
      rows[2]?.push([vendors, ...choosing(ours, bare)]);
    }
    const [opening = [], letters = [], forms = []] = rows;
    return {
      title: 'Modal',
      about: ABOUT,
      isTimed: true,
      tables: [
        {
          title:
            'From opening it to a search box with the focus and a first row painted, its code fetched on the way',
          head: ['', 'Sallyport', 'bare dialog'],
          rows: opening,
        },
        {
          title: 'A letter typed into the search',
          head: [
            'script, style and layout',
            'Sallyport',
            'first letter',
            '95th percentile',
            'a frame',
            '',
            'bare dialog',
          ],
          rows: letters,
        },
        {
          title: 'A click on a row that was pointed at, until its form is there',
          head: [
            'script, style and layout',
            'Sallyport, once warm',
            'a frame',
            '',
            'bare dialog',
            'painted after',
            'bare dialog',
            'first form of the page',
            'bare dialog',
          ],
          rows: forms,
        },
      ],
    };
  } finally {
    await browser.close();
    await page.stop();
  }
}

async function runOnce(browser: Browser, url: string, side: Side, count: number): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.evaluate(
      async ([side, count, word, nextWord]) => {
        const { bench } = window;
        const open = await bench.open(side, count);
        const letters: Timing[] = [];
        for (let end = 1; end <= word.length; end += 1)
          letters.push(await bench.type(side, word.slice(0, end)));
        const first = await bench.choose(side);
        await bench.back(side);
        await bench.type(side, nextWord);
        return { open, letters, first, warm: await bench.choose(side) };
      },
      [side, count, WORD, NEXT_WORD] as const,
    );
  } finally {
    await context.close();
  }
}

const works = (runs: readonly Run[]): number[] =>
  runs.flatMap(({ letters }) => letters.map(({ work }) => work));
const typed = (runs: readonly Run[]): number => median(works(runs));

/** Median, 95th percentile, and whether that fits into a frame. */
function typing(runs: readonly Run[]): string[] {
  const sorted = works(runs).toSorted((a, b) => a - b);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  // What is made with the first letter is waited for once; among all letters it would hide in the median.
  const first = median(runs.map(({ letters }) => letters[0]?.work ?? Number.NaN));
  const times = [median(sorted), first, slow, FRAME].map(milliseconds);
  return [...times, againstTime(Math.max(first, slow) <= FRAME)];
}

/** Within one frame means that the work fits into one. */
function choosing(ours: readonly Run[], bare: readonly Run[]): string[] {
  const of = (runs: readonly Run[], form: 'first' | 'warm', part: keyof Timing) =>
    median(runs.map((run) => run[form][part]));
  const work = of(ours, 'warm', 'work');
  return [
    milliseconds(work),
    milliseconds(FRAME),
    againstTime(work <= FRAME),
    milliseconds(of(bare, 'warm', 'work')),
    milliseconds(of(ours, 'warm', 'ms')),
    milliseconds(of(bare, 'warm', 'ms')),
    milliseconds(of(ours, 'first', 'work')),
    milliseconds(of(bare, 'first', 'work')),
  ];
}

const ABOUT = `A page built for production in a headless Chromium at 60 Hz, its clocks inside the page. The bare dialog is React's own
<dialog> with a plain list of all rows, searched with \`includes\`. A form is warm when the page has shown another one
before: the first one also compiles what draws it. Each run in a fresh page, turn by turn; medians of
${String(RUNS)} runs (of ${String(RUNS * WORD.length)} letters).`;
