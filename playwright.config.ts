import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const { executablePath, args } = launchOptions();

/** Real browser, real server, real database; every worker starts its own, see e2e/startStack.ts. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/buildPages.ts',
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
    // A trace keeps what was typed: it stays on the machine that ran the test, with made-up credentials.
    trace: 'retain-on-failure',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
});
