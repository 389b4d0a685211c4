import { test as base } from '@playwright/test';
import { DASHBOARD_PAGES } from './buildPages.js';
import { hidingSwitches, TELLS } from './browser/hidingSwitches.js';
import { type Dashboard, openDashboard } from './dashboard.js';
import { type Stack, startStack } from './startStack.js';
import { type SecretsWatch, watchForSecrets } from './watchForSecrets.js';

/** An option of a project. */
export type BrowserKind = {
  /** Without the switches that hide faults, and with the host, the server and the vendors on three sites. */
  readonly asPeopleHaveIt: boolean;
};
type WorkerFixtures = BrowserKind & { readonly stack: Stack };
type TestFixtures = { readonly watch: SecretsWatch; readonly dashboard: Dashboard };

/** One stack for each worker; one open dashboard, watched for secrets to the end, for each test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  asPeopleHaveIt: [false, { scope: 'worker', option: true }],
  launchOptions: [
    async ({ launchOptions, asPeopleHaveIt }, provide) => {
      const { args = [] } = launchOptions;
      await provide(
        asPeopleHaveIt
          ? { ...launchOptions, args: [...args, TELLS], ignoreDefaultArgs: hidingSwitches() }
          : launchOptions,
      );
    },
    { scope: 'worker' },
  ],
  stack: [
    async ({ asPeopleHaveIt }, provide) => {
      const stack = await startStack(DASHBOARD_PAGES, asPeopleHaveIt);
      await provide(stack);
      try {
        await stack.verifySealed();
      } finally {
        await stack.stop();
      }
    },
    { scope: 'worker', timeout: 240_000 },
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
