import { expect, test } from './test.js';
import { watchForSecrets } from './watchForSecrets.js';

const SECRET = 'canary-5ec4e7-canary';
const TOKEN = `spi_${'c4n4ry'.repeat(7)}`;

/** Each of these would be a leak; the watch that runs after every test must see it. */
const LEAKS: readonly { readonly place: string; readonly leak: (value: string) => unknown }[] = [
  { place: 'an address', leak: (value) => fetch(`/api/me?leak=${value}`) },
  { place: 'the body of', leak: (value) => fetch('/api/me', { method: 'POST', body: value }) },
  { place: 'the headers of', leak: (value) => fetch('/api/me', { headers: { 'x-leak': value } }) },
  // oxlint-disable-next-line no-console -- A line on the console is the leak.
  { place: 'the console', leak: (value) => console.info(value) },
  { place: 'the storage', leak: (value) => sessionStorage.setItem('leak', value) },
  {
    place: 'the cookie storage',
    leak: (value) => {
      // oxlint-disable-next-line unicorn/no-document-cookie -- The cookie is the leak.
      document.cookie = `leak=${value}`;
    },
  },
  {
    place: 'the attributes of',
    leak: (value) => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('i')).title = value;
    },
  },
  { place: 'a text of the page', leak: (value) => document.body.append(value) },
];

test.describe('the watch for secrets', () => {
  for (const { place, leak } of LEAKS) {
    test(`sees a secret in ${place}`, async ({ page, stack }) => {
      const watch = await watchForSecrets(page);
      await page.goto(stack.dashboard);
      await page.getByRole('heading', { name: 'Connections' }).waitFor();
      watch.add([SECRET]);
      await watch.verify();
      await page.evaluate(leak, SECRET);
      await expect(watch.verify()).rejects.toThrow(place);
    });
  }

  test('sees a token in an address and in storage', async ({ page, stack }) => {
    const watch = await watchForSecrets(page);
    await page.goto(stack.dashboard);
    await page.evaluate((token) => localStorage.setItem('t', token), TOKEN);
    await expect(watch.verify()).rejects.toThrow('a token is in the storage');
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${stack.dashboard}/?t=${TOKEN}`);
    await expect(watch.verify()).rejects.toThrow('a token is in an address');
  });

  test('sees what the policy of the page had to block', async ({ page, stack }) => {
    const watch = await watchForSecrets(page);
    await page.goto(stack.dashboard);
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
      );
    });
    await expect(watch.verify()).rejects.toThrow('style-src');
  });
});
