import type { EmbedHandle, EmbedOptions } from '../../src/embed/index.js';
import type { SavedConnection } from '../../src/contract/index.js';
import { endings, expect, frameOf, received, say, test, TOKEN, told } from './test.js';

declare global {
  // oxlint-disable no-var -- globals of the host's page
  var Sallyport: { version: string; open(options: Omit<EmbedOptions, 'serverUrl'>): EmbedHandle };
  var handle: EmbedHandle;
  // oxlint-enable no-var
}

const connection = { id: 'c', vendor: 'TENABLE', state: 'ACTIVE' } as SavedConnection;

/** Opens with the script's global, and notes what is heard. */
const OPEN = (token: string | null) => {
  globalThis.told = [];
  globalThis.handle = Sallyport.open({
    token,
    vendor: 'TENABLE',
    onEvent: ({ name }) => globalThis.told.push(['event', name]),
    onSuccess: (connection) => globalThis.told.push(['success', connection]),
    onExit: (error, { reason }) => globalThis.told.push(['exit', error?.code ?? null, reason]),
    onOpenChange: (open, { reason }) => globalThis.told.push(['open', open, reason]),
    onTokenExpired: () => 'spi_fresh',
  });
  void handle.closed.then(() => globalThis.told.push(['closed']));
};

for (const script of [
  'connect.js',
  'connect.js?v=2',
  'sub/path/connect.js',
  'connect/0.1.0-0123abcd/connect.js',
]) {
  test(`the script at ${script} opens the frame of the server that it came from`, async ({ page, pages }) => {
    await page.goto(`${pages.host}/plain/${script}`);
    await page.evaluate(OPEN, TOKEN);
    const frame = await frameOf(page);
    const base = script.startsWith('sub/') ? '/sub/path' : '';
    expect(frame.url()).toBe(`${pages.server}${base}/embed?origin=${pages.host}`);
    await expect.poll(() => received(frame)).toHaveLength(1);
    expect(await received(frame)).toMatchObject([
      { options: { token: TOKEN, vendor: 'TENABLE', canRenew: true, locale: null } },
    ]);
  });
}

test('a run that succeeds: told at once, closed with Done, and then nothing is left', async ({
  page,
  pages,
}) => {
  await page.goto(`${pages.host}/plain/connect.js`);
  await page.evaluate(OPEN, null);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await page.evaluate((token) => handle.update({ token }), TOKEN);
  await expect.poll(() => received(frame)).toHaveLength(2);
  await say(frame, { type: 'succeeded', connection });
  await expect.poll(() => told(page)).toContainEqual(['success', connection]);
  await expect(page.locator('sallyport-frame')).toHaveCount(1);
  await say(frame, { type: 'wants_close', reason: 'completed' });
  await expect
    .poll(() => told(page))
    .toEqual([
      ['event', 'opened'],
      ['success', connection],
      ['open', false, 'completed'],
      ['event', 'closed'],
      ['closed'],
    ]);
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
});

test('what was under way when it was left is waited for, out of sight', async ({ page, pages }) => {
  await page.goto(`${pages.host}/plain/connect.js`);
  await page.evaluate(OPEN, TOKEN);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  await page.evaluate(() => handle.close());
  await expect.poll(() => received(frame)).toHaveLength(2);
  await say(frame, { type: 'told', event: { name: 'closed', reason: 'imperative' } });
  await expect(page.locator('sallyport-frame')).toHaveCount(1);
  await say(frame, { type: 'succeeded', connection });
  await expect.poll(() => told(page)).toContainEqual(['closed']);
  expect(await endings(page)).toEqual([['success', connection]]);
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
});

test('a callback that throws leaves everything else in order', async ({ page, pages }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${pages.host}/plain/connect.js`);
  await page.evaluate(OPEN, TOKEN);
  await page.evaluate(() => {
    handle.update({
      onExit: () => {
        throw new Error('the host’s');
      },
    });
    handle.close();
  });
  await expect.poll(() => told(page)).toContainEqual(['closed']);
  await expect.poll(() => errors).toEqual(['the host’s']);
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
});
