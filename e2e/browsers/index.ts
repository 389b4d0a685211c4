import { buildHosted } from '../../scripts/stack/buildHosted.js';
import { HOST_PAGES } from '../buildPages.js';
import { buildHost } from '../host/buildHost.js';
import { type Stand, startStand } from '../matrix/startStand.js';
import type { Browser } from './Driver.js';
import { firefox } from './firefox.js';
import { toPage } from './Page.js';
import { type Delivery, walk } from './walk.js';
import { webKit } from './webKit.js';

// Each delivery in the browsers that Playwright can't drive as they are, for as many of them as this machine has. Chromium
// is e2e/deliveries.test.ts's.

const DELIVERIES: readonly Delivery[] = ['inline', 'iframe', 'element', 'loader', 'link'];

async function tryBrowser(browser: Browser, stand: Stand): Promise<boolean> {
  const { version, driver, stop } = await browser.start();
  let passes = true;
  try {
    for (const delivery of DELIVERIES) {
      const failure = await walk(toPage(driver), stand, delivery).then(
        () => null,
        (error: Error) => error.message,
      );
      passes &&= failure === null;
      console.log(`${browser.name} ${version}, ${delivery}: ${failure ? `failed. ${failure}` : 'connected'}`);
    }
  } finally {
    await stop();
  }
  return passes;
}

const there = [firefox, webKit].filter((browser) => {
  const missing = browser.missing();
  if (missing) console.log(`${browser.name} is skipped: ${missing}.`);
  return !missing;
});
if (there.length > 0) {
  await Promise.all([buildHost(HOST_PAGES), buildHosted()]);
  const stand = await startStand();
  try {
    for (const browser of there) if (!(await tryBrowser(browser, stand))) process.exitCode = 1;
  } finally {
    await stand.stop();
  }
}
