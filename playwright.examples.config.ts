import { defineConfig, devices } from '@playwright/test';
import { quickBrowser } from './scripts/browser.mjs';

/** The examples, installed outside of the repository as anybody would install them. `npm run examples` builds first. */
export default defineConfig({
  testDir: 'e2e/examples',
  globalSetup: './e2e/examples/packPackages.ts',
  outputDir: 'test-results/examples',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // Most of it is npm's and the bundlers'.
  timeout: 480_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 60_000,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: quickBrowser(),
  },
});
