import { fileURLToPath } from 'node:url';
import { buildDashboard } from '../scripts/stack/buildDashboard.js';
import { buildHosted } from '../scripts/stack/buildHosted.js';
import { noteHidingSwitches } from './browser/hidingSwitches.js';
import { buildHost } from './host/buildHost.js';

const cache = (name: string) => fileURLToPath(new URL(`../node_modules/.cache/${name}/`, import.meta.url));

/** The dashboard's front end, built anew for each run. */
export const DASHBOARD_PAGES = cache('sallyport-e2e');
/** The same of the smallest host that there can be. */
export const HOST_PAGES = cache('sallyport-e2e-host');

export async function buildPages(): Promise<void> {
  await Promise.all([
    buildDashboard(DASHBOARD_PAGES),
    buildHost(HOST_PAGES),
    buildHosted(),
    noteHidingSwitches(),
  ]);
}

// oxlint-disable-next-line import/no-default-export -- Playwright's globalSetup takes a default export.
export default buildPages;
