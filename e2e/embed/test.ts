import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import type { createFrame, FrameOptions, open, ToFrame, ToHost } from '../../src/embed/index.js';
import { type Pages, startPages } from './startPages.js';

export const TOKEN = 'spi_canary_of_the_embed_tests_0123456789';

/** What the pages' scripts put there, see `startPages`. `told` is all that the host heard, in order. */
declare global {
  // oxlint-disable no-var -- globals of another page
  var Embed: { createFrame: typeof createFrame; open: typeof open };
  var Frame: {
    received: ToFrame[];
    hostOrigin: string | null;
    link: { send(message: ToHost): void };
    meet(): void;
  };
  var told: unknown[][];
  var transcript: string[];
  var options: FrameOptions;
  var shown: ReturnType<typeof createFrame>;
  // oxlint-enable no-var
}

export const test = base.extend<object, { readonly pages: Pages }>({
  pages: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures off the pattern
    async ({}, provide) => {
      const folder = await mkdtemp(join(tmpdir(), 'sallyport-embed-'));
      const pages = await startPages(folder);
      await provide(pages);
      await pages.stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // Every page notes each window message that it gets, and each breach of its policy.
  page: async ({ page }, provide) => {
    const violations: string[] = [];
    await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
    await page.context().addInitScript(() => {
      globalThis.transcript = [];
      addEventListener('message', ({ data }) => transcript.push(JSON.stringify(data)), true);
      addEventListener('securitypolicyviolation', (event) => {
        const { noteViolation } = globalThis as unknown as { noteViolation: (text: string) => void };
        noteViolation(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    await provide(page);
    expect(violations).toEqual([]);
  },
});

export { expect };

/** What a host wants that says nothing else. */
export const OPTIONS: FrameOptions = {
  open: true,
  token: TOKEN,
  canRenew: true,
  appearance: {},
  locale: null,
  messages: {},
  vendor: null,
  prefill: {},
  docsUrls: {},
  returnUrl: null,
};

/** Opens the host's page and, on it, the frame of `serverUrl`. */
export async function show(page: Page, host: string, serverUrl: string, given: Partial<FrameOptions> = {}) {
  await page.goto(host);
  await page.getByRole('button', { name: 'Connect' }).focus();
  const options = { ...OPTIONS, ...given };
  await page.evaluate(
    ({ serverUrl, options }) => {
      globalThis.told = [];
      globalThis.options = options;
      const hear =
        (name: string) =>
        (...args: unknown[]) =>
          void globalThis.told.push([name, ...args]);
      globalThis.shown = Embed.createFrame({
        serverUrl,
        options,
        handlers: {
          onShown: hear('shown'),
          onEvent: (event) =>
            globalThis.told.push(['event', event.name, ...(event.name === 'failed' ? [event.code] : [])]),
          onSuccess: hear('success'),
          onExit: (problem, { reason }) => globalThis.told.push(['exit', problem?.code ?? null, reason]),
          onProblem: (problem) => globalThis.told.push(['problem', problem?.code ?? null]),
          onCloseRequest(reason) {
            globalThis.told.push(['asked', reason]);
            globalThis.options = { ...globalThis.options, open: false };
            shown.update(globalThis.options);
          },
          onTokenWanted: async () => `${options.token}-renewed`,
        },
      });
    },
    { serverUrl, options },
  );
}

/** The frame once it is there; `path` tells one of several. */
export async function frameOf(page: Page, part = '/embed'): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes(part));
  await expect.poll(() => Boolean(find())).toBe(true);
  const frame = find() as Frame;
  await frame.waitForLoadState();
  return frame;
}

export const received = (frame: Frame) => frame.evaluate(() => Frame.received);
export const told = (page: Page) => page.evaluate(() => globalThis.told);
/** The same without what is said about opening. */
export const endings = async (page: Page) =>
  (await told(page)).filter(([name]) => name === 'success' || name === 'exit');
export const say = (frame: Frame, message: ToHost) =>
  frame
    .evaluate((message) => Frame.link.send(message), message)
    // What it says may take it off the page before it has answered us.
    .catch((error: unknown) => {
      if (!String(error).includes('Frame was detached')) throw error;
    });
