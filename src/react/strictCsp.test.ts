import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quickBrowser } from '../../scripts/browser.mjs';

// The strictest policy that a page with a script of its own can have, served for real.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const PAGE =
  '<!doctype html><html lang="en"><title>Host</title><div id="app"></div><script type="module" src="/host.js"></script>';

const HOST = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { ConnectModal } from 'sallyport';
  import { createFakeClient } from 'sallyport/testing';
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
  createRoot(document.getElementById('app')).render(
    createElement(ConnectModal, { token: 't', serverUrl: location.origin, client: createFakeClient(), defaultOpen: true }),
  );
`;

let files: Map<string, string>;
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const script = files.get(path.slice(1));
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? (path === '/' ? PAGE : ''));
});

beforeAll(async () => {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      react(),
      {
        name: 'host',
        resolveId: (id) => (id === 'host' ? '\0host' : null),
        load: (id) => (id === '\0host' ? HOST : null),
      },
    ],
    resolve: { conditions: ['@sallyport/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'host',
        output: { entryFileNames: 'host.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })) as Rollup.RollupOutput;
  files = new Map(
    output.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}, 60_000);

afterAll(() => server.close());

it('works from the picker to a connection under a policy that allows nothing unsafe, and violates none of it', async () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  const browser = await chromium.launch(quickBrowser());
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByLabel('Search tools').fill('tenable');
    await page.keyboard.press('Enter');
    await page.getByLabel('Access Key', { exact: true }).fill('a'.repeat(64));
    await page.getByLabel('Secret Key', { exact: true }).fill('b'.repeat(64));
    await page.getByRole('button', { name: 'Show Secret Key' }).click();
    await page.getByRole('button', { name: 'Check and connect' }).click();
    await page.getByRole('heading', { name: 'Tenable Vulnerability Management is connected' }).waitFor();
    const panel = await page.locator('.panel').evaluate((element) => getComputedStyle(element).borderRadius);
    expect(panel).toBe('16px');
    expect(await page.evaluate('window.violations')).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
}, 60_000);
