import { type Browser, chromium, type Page } from '@playwright/test';
import { HOST_PAGES } from '../../e2e/buildPages.js';
import { buildHost } from '../../e2e/host/buildHost.js';
import type { HostDelivery } from '../../e2e/host/startHost.js';
import { type Stand, startStand } from '../../e2e/matrix/startStand.js';
import { wholeBrowser } from '../../scripts/browser.mjs';
import { buildHosted } from '../../scripts/stack/buildHosted.js';
import { weigh } from '../bytes/weigh.js';
import { whole } from '../figures.js';
import type { Section } from '../Section.js';

type Delivery = {
  readonly name: string;
  /** What the host's own bundle takes in for it, as a module. */
  readonly code: string | null;
  /** Chunks of it that this delivery never asks for. */
  readonly unused?: readonly string[];
  readonly isFramed: boolean;
  readonly open: (page: Page, stand: Stand) => Promise<void>;
};

const VENDOR = 'TENABLE';
const MODAL = `export { ConnectModal } from 'sallyport';`;

const inHost = (delivery: HostDelivery) => async (page: Page, stand: Stand) => {
  await page.goto(stand.host.page(VENDOR, { delivery }));
};

const DELIVERIES: readonly Delivery[] = [
  { name: 'inline', code: MODAL, isFramed: false, unused: ['./mountFrame.js'], open: inHost('inline') },
  {
    name: 'isolation="iframe"',
    code: MODAL,
    isFramed: true,
    unused: ['./mountModal.js'],
    open: inHost('iframe'),
  },
  { name: 'custom element', code: `import 'sallyport/element';`, isFramed: true, open: inHost('element') },
  { name: 'loader', code: null, isFramed: true, open: inHost('loader') },
  {
    name: 'link',
    code: null,
    isFramed: false,
    async open(page, stand) {
      await page.goto(await stand.connectUrl(VENDOR));
      await page.getByRole('button', { name: 'Continue' }).click();
    },
  },
];

/** What each way to have the modal costs a browser that has nothing of it yet, until a form can be typed into. */
export async function measureDeliveries(): Promise<Section> {
  await Promise.all([buildHost(HOST_PAGES), buildHosted()]);
  const stand = await startStand();
  const browser = await chromium.launch(wholeBrowser());
  try {
    const rows: string[][] = [];
    for (const delivery of DELIVERIES) rows.push(await measure(delivery, browser, stand));
    return {
      title: 'Deliveries',
      about: ABOUT,
      isTimed: false,
      tables: [
        {
          title: 'Until the form of one vendor stands, with nothing in the cache',
          head: [
            '',
            'in the host’s bundle, gzip',
            'requests to the server',
            'of them data',
            'bytes from the server',
          ],
          rows,
        },
      ],
    };
  } finally {
    await browser.close();
    await stand.stop();
  }
}

async function measure(
  { name, code, unused = [], isFramed, open }: Delivery,
  browser: Browser,
  stand: Stand,
): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  let data = 0;
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).origin !== stand.browserUrl) return;
    if (/\/v1\/|\/describe/.test(request.url())) data += 1;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await open(page, stand);
  const form = (isFramed ? page.frameLocator('sallyport-frame iframe') : page).getByRole('dialog');
  await form.getByLabel('Access Key', { exact: true }).waitFor();
  const bytes = await Promise.all(sizes);
  await context.close();
  const inBundle = code === null ? '' : whole((await weigh(code, unused)).all.gzip);
  return [
    name,
    inBundle,
    String(bytes.length),
    String(data),
    whole(bytes.reduce((sum, each) => sum + each, 0)),
  ];
}

const ABOUT = `A host, the server and the made-up vendors on three sites, in a headless Chromium. The host's bundle is weighed as in
Bytes, without React; what the server sends is counted as it crosses the wire, packed, with React in it where a page of the
server's needs it. Requests that ask before a request of another origin (CORS) are not counted.`;
