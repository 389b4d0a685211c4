import type { Frame, Page } from '@playwright/test';
import { expect, frameOf, received, say, show, test, TOKEN, told } from './test.js';

const HELLO = JSON.stringify({ sallyport: 1, type: 'hello' });
const WELCOME = JSON.stringify({ sallyport: 1, type: 'welcome' });

/** Puts another frame into the page. */
async function addFrame(into: Page | Frame, src: string): Promise<void> {
  await into.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, src);
}

/** The windows that may try: each with the way to the host's window from there. */
const strangers: Record<
  string,
  (page: Page, server: string) => Promise<[Page | Frame, 'parent' | 'top' | 'opener' | 'self']>
> = {
  'another frame of the same origin': async (page, server) => {
    await addFrame(page, `${server}/sibling`);
    return [await frameOf(page, '/sibling'), 'parent'];
  },
  'a frame inside the frame': async (page, server) => {
    await addFrame(await frameOf(page, '/silent/embed'), `${server}/nested`);
    return [await frameOf(page, '/nested'), 'top'];
  },
  'a window of the same origin that the host opened': async (page, server) => {
    const [popup] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate((url) => void window.open(url), `${server}/popup`),
    ]);
    await popup.waitForLoadState();
    return [popup, 'opener'];
  },
  'the host itself': async (page) => [page, 'self'],
};

for (const [name, make] of Object.entries(strangers)) {
  test(`the host takes no hello of ${name}`, async ({ page, pages }) => {
    await show(page, pages.host, `${pages.server}/silent`);
    const frame = await frameOf(page);
    const [stranger, way] = await make(page, pages.server);
    const before = await told(page);
    await stranger.evaluate(
      ({ way, hello }) => {
        const host = { parent, top, opener: opener as Window | null, self: window }[way];
        for (let count = 0; count < 100; count += 1) host?.postMessage(hello, '*');
      },
      { way, hello: HELLO },
    );
    await expect.poll(() => page.evaluate(() => transcript.length)).toBe(100);
    expect(await stranger.evaluate(() => transcript.filter((text) => text.includes('welcome')))).toEqual([]);
    expect(await told(page)).toEqual(before);
    // The flood of others took nothing from the one that counts.
    await frame.evaluate(() => Frame.meet());
    await expect.poll(() => received(frame)).toHaveLength(1);
  });
}

test('the host takes no hello that a script of its page made up', async ({ page, pages }) => {
  await show(page, pages.host, `${pages.server}/silent`);
  const frame = await frameOf(page);
  await page.evaluate(
    ({ origin, data }) => {
      const iframe = document.querySelector('sallyport-frame')?.shadowRoot?.querySelector('iframe');
      const source = iframe?.contentWindow ?? null;
      dispatchEvent(new MessageEvent('message', { data, origin, source }));
    },
    { origin: pages.server, data: HELLO },
  );
  expect(await frame.evaluate(() => transcript)).toEqual([]);
});

test('the frame takes no welcome but the host’s', async ({ page, pages }) => {
  // The host of this frame never answers: its server is said to be another one.
  await page.goto(pages.host);
  await addFrame(page, `${pages.server}/embed?origin=${pages.host}`);
  const frame = await frameOf(page, '/embed');
  await addFrame(page, `${pages.server}/sibling`);
  const sibling = await frameOf(page, '/sibling');
  await addFrame(frame, `${pages.server}/nested`);
  const nested = await frameOf(page, '/nested');
  const [popup] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.evaluate((url) => void window.open(url), `${pages.server}/popup`),
  ]);
  await popup.waitForLoadState();

  const options = { type: 'options', options: { open: true } };
  for (const [from, way] of [
    [sibling, 'sibling'],
    [nested, 'parent'],
    [popup, 'opener'],
    [frame, 'self'],
  ] as const) {
    await from.evaluate(
      ({ way, welcome, options }) => {
        const there = { sibling: parent.frames[0], parent, opener: opener as Window, self: window }[way];
        const { port1, port2 } = new MessageChannel();
        there?.postMessage(welcome, '*', [port2]);
        port1.postMessage(JSON.stringify(options));
      },
      { way, welcome: WELCOME, options },
    );
  }
  await frame.evaluate(
    ({ origin, data }) => {
      const { port2 } = new MessageChannel();
      dispatchEvent(new MessageEvent('message', { data, origin, source: parent, ports: [port2] }));
    },
    { origin: pages.host, data: WELCOME },
  );
  await expect.poll(() => frame.evaluate(() => transcript.length)).toBe(5);
  expect(await frame.evaluate(() => [Frame.hostOrigin, Frame.received])).toEqual([null, []]);

  // And the host's is one.
  await page.evaluate((welcome) => {
    const { port2 } = new MessageChannel();
    window.frames[0]?.postMessage(welcome, '*', [port2]);
  }, WELCOME);
  await expect.poll(() => frame.evaluate(() => Frame.hostOrigin)).toBe(pages.host);
});

for (const origin of ['', '*', '/', 'null', 'https://a.example/path', 'javascript:1', 'HTTPS://A.EXAMPLE']) {
  test(`a frame says hello to nobody where its address has “${origin}” for an origin`, async ({
    page,
    pages,
  }) => {
    await page.goto(pages.host);
    await addFrame(page, `${pages.server}/embed?origin=${encodeURIComponent(origin)}`);
    await frameOf(page);
    expect(await page.evaluate(() => transcript)).toEqual([]);
  });
}

test('a page that took the frame’s place gets neither a port nor a token', async ({ page, pages }) => {
  await show(page, pages.host, `${pages.server}/silent`, { token: null });
  const frame = await frameOf(page);
  // It goes away in the very moment of its hello; whoever comes next says hello, too.
  await frame.evaluate(
    ({ host, elsewhere, hello }) => {
      parent.postMessage(hello, host);
      location.href = elsewhere;
    },
    { host: pages.host, elsewhere: `${pages.elsewhere}/evil`, hello: HELLO },
  );
  const evil = await frameOf(page, '/evil');
  await evil.evaluate((hello) => parent.postMessage(hello, '*'), HELLO);
  await page.evaluate((token) => shown.update({ ...options, token }), TOKEN);
  await expect.poll(() => page.evaluate(() => transcript.length)).toBe(2);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await evil.evaluate(() => transcript)).toEqual([]);
});

test('a hello of another origin is none, though it comes from the frame’s window', async ({
  page,
  pages,
}) => {
  await page.clock.install();
  await show(page, pages.host, `${pages.server}/silent`);
  const frame = await frameOf(page);
  await frame.evaluate((url) => void (location.href = url), `${pages.elsewhere}/evil`);
  const evil = await frameOf(page, '/evil');
  await evil.evaluate((hello) => parent.postMessage(hello, '*'), HELLO);
  await expect.poll(() => page.evaluate(() => transcript.length)).toBe(1);
  await page.clock.runFor(8_000);
  expect(await told(page)).toContainEqual(['event', 'failed', 'embed_blocked']);
});

test('no token is in any message between windows', async ({ page, pages }) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await say(frame, { type: 'wants_token' });
  await expect.poll(() => received(frame)).toHaveLength(2);
  expect(await page.evaluate(() => transcript)).toEqual([JSON.stringify(HELLO)]);
  expect(await frame.evaluate(() => transcript)).toEqual([JSON.stringify(WELCOME)]);
  expect(await page.content()).not.toContain(TOKEN);
  expect(frame.url()).not.toContain(TOKEN);
});

test('a flood from the frame is cut, and stalls neither the page nor what comes after it', async ({
  page,
  pages,
}) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  const started = Date.now();
  await frame.evaluate(() => {
    for (let count = 0; count < 5_000; count += 1) {
      Frame.link.send({ type: 'told', event: { name: 'ready', mode: 'create', vendors: count } });
    }
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const heard = (await told(page)).filter(([, name]) => name === 'ready').length;
  expect(heard).toBeLessThanOrEqual(50 * Math.ceil((Date.now() - started) / 1000));
  await page.waitForTimeout(1_100);
  await say(frame, { type: 'told', event: { name: 'vendor_selected', vendor: 'TENABLE' } });
  await expect.poll(() => told(page)).toContainEqual(['event', 'vendor_selected']);
});
