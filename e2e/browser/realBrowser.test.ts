import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '../test.js';
import { commandLineOf, hidingIn } from './hidingSwitches.js';

const PAGES: Readonly<Record<string, string>> = {
  '/': '<!doctype html><title>Plain</title>',
  '/asks-nobody': `<!doctype html><script>
    document.title = open('/') === null ? 'blocked' : 'opened';
  </script>`,
  '/back': `<!doctype html><title>first</title><script>
    addEventListener('pageshow', (event) => { document.title = event.persisted ? 'as it was left' : 'anew'; });
  </script>`,
  '/listens': `<!doctype html><title>nothing</title><script>
    localStorage.setItem('kept', 'by the site itself');
    new BroadcastChannel('probe').onmessage = ({ data }) => { document.title += ', ' + data; };
  </script>`,
  '/speaks': `<!doctype html><script>
    document.title = String(localStorage.getItem('kept'));
    new BroadcastChannel('probe').postMessage(top === self ? 'a page' : 'a frame');
    top.postMessage(document.title, '*');
  </script>`,
};

/** Two sites that are this machine's, with the pages above. */
const test = base.extend<{ readonly sites: { readonly one: string; readonly other: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
  sites: async ({}, provide) => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const frame = searchParams.get('frame');
      response.setHeader('content-type', 'text/html');
      response.end(
        frame === null
          ? PAGES[pathname]
          : `<!doctype html><title>waiting</title><script>
              addEventListener('message', ({ data }) => { document.title = 'the frame found ' + data; });
            </script><iframe src="${frame}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    await provide({ one: `http://127.0.0.1:${port}`, other: `http://connect.localhost:${port}` });
    server.closeAllConnections();
    server.close();
  },
});

test('the browser runs without a switch that hides faults', async ({ browser }) => {
  expect(hidingIn(await commandLineOf(browser))).toEqual([]);
});

test('the browser opens no window that nobody clicked for', async ({ page, sites }) => {
  await page.goto(`${sites.one}/asks-nobody`);
  await expect(page).toHaveTitle('blocked');
});

test('the browser brings a page back as it was left', async ({ page, sites }) => {
  await page.goto(`${sites.one}/back`);
  await expect(page).toHaveTitle('anew');
  await page.goto(`${sites.other}/`);
  // It is there at once, so that there is nothing to load.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveTitle('as it was left');
});

test('the browser keeps a site’s storage and broadcasts from its frames on other sites', async ({
  context,
  page,
  sites,
}) => {
  await page.goto(`${sites.other}/listens`);
  const host = await context.newPage();
  await host.goto(`${sites.one}/?frame=${sites.other}/speaks`);
  await expect(host).toHaveTitle('the frame found null');
  const own = await context.newPage();
  await own.goto(`${sites.other}/speaks`);
  await expect(own).toHaveTitle('by the site itself');
  // Of what was said in this order, only the second came.
  await expect(page).toHaveTitle('nothing, a page');
});
