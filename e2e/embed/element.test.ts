import type { SavedConnection } from '../../src/contract/index.js';
import type { SallyportConnect } from '../../src/embed/element.js';
import { expect, frameOf, received, say, test, TOKEN } from './test.js';

const connection = { id: 'c', vendor: 'TENABLE', state: 'ACTIVE' } as SavedConnection;

/** Puts an element into the host's page and notes its events. */
const ADD = ({ attributes, token }: { attributes: Record<string, string>; token: string | null }) => {
  globalThis.told = [];
  const element = document.createElement('sallyport-connect');
  for (const name of ['success', 'exit', 'event', 'open-change']) {
    element.addEventListener(`sallyport-${name}`, (event) => {
      told.push([name, (event as CustomEvent).detail, event.bubbles, event.composed]);
    });
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.token = token;
  document.body.append(element);
};

const names = () =>
  told.map(([name, detail]) => (name === 'event' ? (detail as { name: string }).name : name));

test('attributes and properties are the options of the frame, and what it says comes as events', async ({
  page,
  pages,
}) => {
  await page.goto(pages.host);
  await page.evaluate(ADD, {
    token: TOKEN,
    attributes: {
      'server-url': pages.server,
      vendor: 'TENABLE',
      locale: 'de',
      'color-scheme': 'dark',
      'accent-color': 'teal',
    },
  });
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
  await page.evaluate(() => {
    const element = document.querySelector('sallyport-connect') as SallyportConnect;
    element.prefill = { host: 'a' };
    element.messages = { 'picker.title': 'Link a scanner' };
    element.appearance = { radius: '4px' };
    element.onTokenExpired = () => null;
    element.open();
  });
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  expect(await received(frame)).toEqual([
    {
      type: 'options',
      options: {
        open: true,
        token: TOKEN,
        canRenew: true,
        appearance: { colorScheme: 'dark', accentColor: 'teal', radius: '4px' },
        locale: 'de',
        messages: { 'picker.title': 'Link a scanner' },
        vendor: 'TENABLE',
        prefill: { host: 'a' },
        docsUrls: {},
        returnUrl: `${pages.host}/`,
      },
    },
  ]);
  await say(frame, { type: 'succeeded', connection });
  await say(frame, { type: 'wants_close', reason: 'completed' });
  await expect
    .poll(() => page.evaluate(() => told))
    .toEqual([
      ['open-change', { open: true, reason: 'imperative' }, false, false],
      ['event', { name: 'opened' }, false, false],
      ['success', connection, false, false],
      ['open-change', { open: false, reason: 'completed' }, false, false],
      ['event', { name: 'closed', reason: 'completed' }, false, false],
    ]);
  await expect(page.locator('sallyport-connect[open]')).toHaveCount(0);
});

test('it opens and closes by its attribute, its methods, and the property that frameworks set', async ({
  page,
  pages,
}) => {
  await page.goto(pages.host);
  await page.evaluate(ADD, { token: null, attributes: { 'server-url': pages.server, open: '' } });
  const isOpen = () =>
    page.evaluate(
      () =>
        document.querySelector('sallyport-frame')?.shadowRoot?.querySelector('dialog')?.matches(':modal') ??
        false,
    );
  const element = page.locator('sallyport-connect');
  await expect.poll(isOpen).toBe(true);
  await element.evaluate((it) => it.removeAttribute('open'));
  await expect.poll(isOpen).toBe(false);
  await element.evaluate((it) => (it as SallyportConnect).open());
  await expect.poll(isOpen).toBe(true);
  await element.evaluate((it) => (it as SallyportConnect).close());
  await expect.poll(isOpen).toBe(false);
  await element.evaluate((it) => Object.assign(it, { open: true }));
  await expect.poll(isOpen).toBe(true);
  await element.evaluate((it) => Object.assign(it, { open: undefined }));
  await expect.poll(isOpen).toBe(false);
  // One frame for all of them.
  await expect(page.locator('sallyport-frame')).toHaveCount(1);
});

test('what was set before the element was known counts', async ({ page, pages }) => {
  await page.goto(`${pages.host}/early`);
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  expect(await received(frame)).toMatchObject([
    { options: { open: true, token: 'spi_early', prefill: { host: 'early' } } },
  ]);
});

test('taking it off the page takes the frame along and ends the run; moving it does not', async ({
  page,
  pages,
}) => {
  await page.goto(pages.host);
  await page.evaluate(ADD, { token: TOKEN, attributes: { 'server-url': pages.server, open: '' } });
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toHaveLength(1);
  const element = await page.locator('sallyport-connect').elementHandle();
  await element?.evaluate((it) => document.body.prepend(it));
  await expect(page.locator('sallyport-frame')).toHaveCount(1);
  expect(await page.evaluate(names)).toEqual(['opened']);
  await element?.evaluate((it) => it.remove());
  await expect(page.locator('sallyport-frame')).toHaveCount(0);
  expect(await page.evaluate(names)).toEqual(['opened', 'exit']);
});

test('a token that is an attribute is ignored, with a warning that does not repeat it', async ({
  page,
  pages,
}) => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.goto(pages.host);
  await page.evaluate(ADD, {
    token: null,
    attributes: { 'server-url': pages.server, token: TOKEN, open: '' },
  });
  const frame = await frameOf(page);
  await expect.poll(() => received(frame)).toMatchObject([{ options: { token: null } }]);
  expect(lines).toEqual([expect.stringContaining('property `token`')]);
  expect(lines.join()).not.toContain(TOKEN);
});

test('it may be defined twice', async ({ page, pages }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${pages.host}/twice`);
  expect(await page.evaluate(() => Boolean(customElements.get('sallyport-connect')))).toBe(true);
  expect(errors).toEqual([]);
});
