import { endings, expect, frameOf, received, say, show, test, TOKEN, told } from './test.js';

const sorry = 'The window can’t open here';

test('where no frame is let in, the host hears of it and the person can go on in a tab', async ({
  page,
  pages,
}) => {
  await page.clock.install();
  await show(page, pages.host, `${pages.server}/refused/`);
  await page.clock.runFor(8_000);
  await expect(page.getByText(sorry)).toBeVisible();
  expect(await told(page)).toEqual([
    ['event', 'opened'],
    ['event', 'failed', 'embed_blocked'],
    ['problem', 'embed_blocked'],
  ]);

  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Open in a new tab' }).click();
  const tab = await opened;
  await tab.waitForURL(`${pages.server}/refused/link?lang=#${TOKEN}`);
  expect(await tab.evaluate(() => window.opener)).toBe(null);
  expect(await page.content()).not.toContain(TOKEN);

  await page.getByRole('button', { name: 'Close' }).click();
  await page.clock.runFor(10);
  expect(await endings(page)).toEqual([['exit', 'embed_blocked', 'close_press']]);
  await expect(page.getByRole('button', { name: 'Connect' })).toBeFocused();
});

test('without a token there is no tab to go on in', async ({ page, pages }) => {
  await page.clock.install();
  await show(page, pages.host, `${pages.server}/refused`, { token: null });
  await page.clock.runFor(8_100);
  await expect(page.getByText(sorry)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open in a new tab' })).toBeHidden();
  await page.evaluate(() => shown.update({ ...options, token: 'spi_late' }));
  await expect(page.getByRole('button', { name: 'Open in a new tab' })).toBeVisible();
});

test('a frame that comes after all is as welcome', async ({ page, pages }) => {
  await page.clock.install();
  await show(page, pages.host, `${pages.server}/silent`);
  await page.clock.runFor(8_100);
  await expect(page.getByText(sorry)).toBeVisible();
  const frame = await frameOf(page);
  await frame.evaluate(() => Frame.meet());
  await expect.poll(() => received(frame)).toHaveLength(1);
  await expect(page.getByText('Loading…')).toBeVisible();
  await say(frame, { type: 'shown' });
  await expect(page.getByText('Loading…')).toBeHidden();
  expect((await told(page)).slice(-2)).toEqual([['problem', null], ['shown']]);
});

test('a frame of another version is not spoken to', async ({ page, pages }) => {
  await show(page, pages.host, `${pages.server}/silent`);
  const frame = await frameOf(page);
  await frame.evaluate(
    (host) => parent.postMessage(JSON.stringify({ sallyport: 2, type: 'hello' }), host),
    pages.host,
  );
  await expect(page.getByText(sorry)).toBeVisible();
  expect(await told(page)).toContainEqual(['event', 'failed', 'embed_outdated']);
  expect(await frame.evaluate(() => transcript)).toEqual([]);
});

test('an address that is none of the web is refused', async ({ page, pages }) => {
  await page.goto(pages.host);
  const error = await page.evaluate(() => {
    try {
      Embed.open({ serverUrl: 'javascript:alert(1)', token: null });
      return null;
    } catch (error) {
      return String(error);
    }
  });
  expect(error).toBe('TypeError: Sallyport: serverUrl');
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
});
