import { fileURLToPath } from 'node:url';
import { buildDashboard } from '../scripts/stack/buildDashboard.js';

/** The dashboard's front end, built anew for each run. */
export const DASHBOARD_PAGES = fileURLToPath(
  new URL('../node_modules/.cache/sallyport-e2e/', import.meta.url),
);

export async function buildPages(): Promise<void> {
  await buildDashboard(DASHBOARD_PAGES);
}

// oxlint-disable-next-line import/no-default-export -- Playwright's globalSetup takes a default export.
export default buildPages;
