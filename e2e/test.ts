import { test as base } from '@playwright/test';
import { DASHBOARD_PAGES } from './buildPages.js';
import { type Dashboard, openDashboard } from './dashboard.js';
import { type Stack, startStack } from './startStack.js';
import { type SecretsWatch, watchForSecrets } from './watchForSecrets.js';

type WorkerFixtures = { readonly stack: Stack };
type TestFixtures = { readonly watch: SecretsWatch; readonly dashboard: Dashboard };

/** One stack for each worker; one open dashboard, watched for secrets to the end, for each test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  stack: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
    async ({}, provide) => {
      const stack = await startStack(DASHBOARD_PAGES);
      await provide(stack);
      await stack.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  watch: async ({ page }, provide) => {
    const watch = await watchForSecrets(page);
    await provide(watch);
    await watch.verify();
  },
  dashboard: async ({ page, stack, watch }, provide) => {
    await provide(await openDashboard(page, stack, watch));
  },
});

export { expect } from '@playwright/test';
