import { defineConfig, devices } from '@playwright/test';
import type { BrowserKind } from './e2e/test.js';
import { quickBrowser, wholeBrowser } from './scripts/browser.mjs';

/**
 * Real browser, real server, real database; every worker starts its own, see e2e/startStack.ts. Playwright starts browsers
 * with switches that hide faults; what depends on windows, pages that are left, and storage runs in `real`, without them.
 */
export default defineConfig<object, BrowserKind>({
  testDir: 'e2e',
  globalSetup: './e2e/buildPages.ts',
  globalTeardown: './e2e/matrix/notes.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 800 },
    // A trace takes half as long again. To see what went wrong: `npm run e2e -- --trace retain-on-failure`.
    trace: 'off',
    launchOptions: quickBrowser(),
  },
  projects: [
    {
      name: 'plain',
      testIgnore: [
        'browser/**',
        'examples/**',
        'matrix/**',
        'e2e/hostile/**',
        'isolation.test.ts',
        'languages.test.ts',
        'link.test.ts',
        'deliveries.test.ts',
        'signIn.test.ts',
      ],
    },
    {
      name: 'real',
      testMatch: [
        'browser/**/*.test.ts',
        'matrix/**/*.test.ts',
        'e2e/hostile/**/*.test.ts',
        'signIn.test.ts',
        'isolation.test.ts',
        'languages.test.ts',
        'link.test.ts',
        'deliveries.test.ts',
      ],
      use: { asPeopleHaveIt: true, launchOptions: wholeBrowser() },
    },
  ],
});
