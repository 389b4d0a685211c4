import type { SavedConnection } from '../../src/contract/index.js';
import { endings, expect, frameOf, received, say, show, test, TOKEN, told, OPTIONS } from './test.js';

const connection = { id: 'c', vendor: 'TENABLE', state: 'ACTIVE' } as SavedConnection;

test('the frame learns what the host wants, and who the host is', async ({ page, pages }) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  expect(await received(frame)).toMatchObject([{ type: 'options', options: { open: true, token: TOKEN } }]);
  expect(await frame.evaluate(() => Frame.hostOrigin)).toBe(pages.host);
});

test('a panel says that it loads until the frame has drawn; then the focus is in the frame', async ({
  page,
  pages,
}) => {
  await show(page, pages.host, pages.server);
  await expect(page.getByText('Loading…')).toBeVisible();
  const frame = await frameOf(page);
  await frame.evaluate(() => document.querySelector('input')?.focus());
  await say(frame, { type: 'shown' });
  await expect(page.getByText('Loading…')).toBeHidden();
  await page.keyboard.type('typed');
  await expect(page.frameLocator('iframe').getByLabel('Inside')).toHaveValue('typed');
  // As large as the window, above all else.
  expect(await page.locator('iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
});

test('Escape leaves before the frame has drawn, and the focus goes back to where it was', async ({
  page,
  pages,
}) => {
  await show(page, pages.host, `${pages.server}/silent`);
  await expect(page.getByText('Loading…')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Loading…')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Connect' })).toBeFocused();
  await expect
    .poll(() => told(page))
    .toEqual([
      ['event', 'opened'],
      ['asked', 'escape_key'],
      ['event', 'closed'],
      ['exit', null, 'escape_key'],
    ]);
});

test('opened again in the moment in which it was closed, it stays open', async ({ page, pages }) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await page.evaluate(async () => {
    shown.update({ ...options, open: false });
    shown.update(options);
    // The dialog's own event of the close has come by the second frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await expect(page.getByText('Loading…')).toBeVisible();
  expect(await told(page)).toEqual([
    ['event', 'opened'],
    ['event', 'closed'],
    ['event', 'opened'],
  ]);
});

test('the page behind does not scroll meanwhile, and is left as it was', async ({ page, pages }) => {
  await show(page, pages.host, pages.server);
  const scrolling = () => page.evaluate(() => getComputedStyle(document.documentElement).overflow);
  expect(await scrolling()).toBe('hidden');
  await page.evaluate(() => shown.remove());
  expect(await scrolling()).toBe('visible');
  expect(await page.evaluate(() => document.documentElement.attributes.length)).toBe(1);
});

test('all that the frame says comes to the host, and the host’s answers to the frame', async ({
  page,
  pages,
}) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await say(frame, { type: 'shown' });
  await say(frame, { type: 'told', event: { name: 'opened' } });
  await say(frame, { type: 'told', event: { name: 'ready', mode: 'create', vendors: 3 } });
  await say(frame, { type: 'wants_token' });
  await say(frame, { type: 'succeeded', connection });
  await say(frame, { type: 'wants_close', reason: 'completed' });
  await expect
    .poll(() => told(page))
    .toEqual([
      ['event', 'opened'],
      ['shown'],
      ['event', 'ready'],
      ['success', connection],
      ['asked', 'completed'],
      ['event', 'closed'],
    ]);
  await expect.poll(() => received(frame)).toHaveLength(3);
  expect(await received(frame)).toMatchObject([
    { type: 'options', options: { open: true } },
    { type: 'renewed', token: `${TOKEN}-renewed` },
    { type: 'options', options: { open: false } },
  ]);
});

test('options that change all the time arrive in the end', async ({ page, pages }) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await page.evaluate(async () => {
    for (let hue = 0; hue <= 300; hue += 1) {
      shown.update({ ...options, appearance: { accentColor: `hsl(${hue} 50% 50%)` } });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  });
  const last = async () => (await received(frame)).at(-1);
  await expect.poll(last).toMatchObject({ options: { appearance: { accentColor: 'hsl(300 50% 50%)' } } });
});

test('a frame that is loaded anew is told everything again, over a port of its own', async ({
  page,
  pages,
}) => {
  await show(page, pages.host, pages.server);
  const before = await frameOf(page);
  await expect.poll(() => received(before)).toHaveLength(1);
  await say(before, { type: 'shown' });
  await expect(page.getByText('Loading…')).toBeHidden();
  await before.evaluate(() => location.reload());
  await expect(page.getByText('Loading…')).toBeVisible();
  const after = await frameOf(page);
  await expect.poll(() => received(after)).toHaveLength(1);
  await say(after, { type: 'succeeded', connection });
  await expect.poll(() => endings(page)).toEqual([['success', connection]]);
});

test('a frame that has vanished does not keep the host from hearing of the end', async ({ page, pages }) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await say(frame, { type: 'told', event: { name: 'vendor_selected', vendor: 'TENABLE' } });
  await frame.goto(`${pages.server}/gone`);
  await page.evaluate(() => shown.update({ ...options, open: false }));
  await expect.poll(() => endings(page)).toEqual([['exit', null, 'imperative']]);
});

test('a frame that is taken away in the middle ends the run, once', async ({ page, pages }) => {
  await show(page, pages.host, pages.server);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await page.evaluate(() => {
    shown.remove();
    shown.remove();
  });
  expect(await endings(page)).toEqual([['exit', null, 'imperative']]);
});

test('nothing is left of 200 frames', async ({ page, pages }) => {
  await page.goto(pages.host);
  const left = await page.evaluate(
    ({ serverUrl, options }) => {
      const live = new Set<unknown>();
      for (const target of [window, document]) {
        const add = target.addEventListener.bind(target);
        const remove = target.removeEventListener.bind(target);
        target.addEventListener = (type: string, listener: EventListener) => {
          live.add(listener);
          add(type, listener);
        };
        target.removeEventListener = (type: string, listener: EventListener) => {
          live.delete(listener);
          remove(type, listener);
        };
      }
      let most = 0;
      for (let count = 0; count < 200; count += 1) {
        const frame = Embed.createFrame({
          serverUrl,
          options,
          handlers: {
            onEvent() {},
            onSuccess() {},
            onExit() {},
            onCloseRequest() {},
            onTokenWanted() {},
          },
        });
        most = Math.max(most, live.size);
        frame.remove();
      }
      return {
        most,
        live: live.size,
        elements: document.querySelectorAll('sallyport-frame').length,
        sheets: document.adoptedStyleSheets.length,
      };
    },
    { serverUrl: pages.server, options: OPTIONS },
  );
  expect(left).toEqual({ most: 1, live: 0, elements: 0, sheets: 0 });
});
