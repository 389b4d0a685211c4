import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import type { BrowserContextOptions } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { quickBrowser, wholeBrowser } from './scripts/browser.mjs';
import { lookAtStory } from './stories/look/lookAtStory.js';

/** Workspace packages are tested from their sources: nothing has to be built first. */
const conditions = ['@sallyport/source', 'module', 'browser', 'development|production'];
const nodeConditions = ['@sallyport/source', 'node', 'development|production'];

/** Made anew for each project: Vitest writes the project's name into it. */
const browser = (launchOptions = quickBrowser(), contextOptions: BrowserContextOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  api: { host: '127.0.0.1' },
  provider: playwright({ launchOptions, contextOptions }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
});
/** What the widget needs of others, named so that the browser never has to reload in the middle of a test. */
const widget = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react-hook-form',
  'zod/mini',
];
/** No test promises a time, and a small machine may be busy with everything at once. */
const patient = { testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 20_000 } } };
/** A browser has moods that say nothing of the product: what fails in one is shown once more, see docs/decisions/0075. */
const inBrowserTwice = { ...patient, retry: 1 };
/**
 * Each story is a test: once in light colours on a desktop, once in dark ones on a phone. Axe looks at it, and it looks
 * and reads as it was kept (`stories/look`).
 */
const stories = (name: string, scheme: string, viewport: string) => ({
  plugins: [storybookTest({ initialGlobals: { scheme, viewport: { value: viewport, isRotated: false } } })],
  optimizeDeps: { include: widget },
  cacheDir: 'node_modules/.vite-stories',
  test: {
    name,
    setupFiles: ['stories/look/eachStory.setup.ts'],
    browser: {
      // The build that the kept pictures are of.
      ...browser(wholeBrowser(), {
        // Half-way through a fade, no colour has contrast enough.
        reducedMotion: 'reduce',
        // Room for either device, which would be shown smaller otherwise.
        viewport: { width: 1280, height: 844 },
        locale: 'en-US',
        timezoneId: 'UTC',
      }),
      commands: { lookAtStory },
    },
    ...inBrowserTwice,
  },
});
const inBrowser = ['src/{react,onramp,embed,hosted,client}/**/*.browser.test.{ts,tsx}'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/countReporter.ts'],
    maxWorkers: 2,
    projects: [
      {
        resolve: { conditions: nodeConditions },
        ssr: { resolve: { conditions: nodeConditions, externalConditions: nodeConditions } },
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/**/*.test.{ts,tsx}',
            'server/src/**/*.test.ts',
            'examples/**/*.test.ts',
            'scripts/**/*.test.ts',
            'stories/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.browser.test.*'],
          ...patient,
          server: { deps: { inline: [/^sallyport/, /^@sallyport\//] } },
        },
      },
      {
        resolve: { conditions: nodeConditions },
        ssr: { resolve: { conditions: nodeConditions, externalConditions: nodeConditions } },
        test: {
          name: 'package',
          environment: 'node',
          include: ['packaging/**/*.test.ts'],
          globalSetup: ['packaging/buildPackages.ts'],
          ...patient,
        },
      },
      {
        plugins: [react()],
        resolve: { conditions },
        optimizeDeps: {
          include: [
            ...widget,
            '@testing-library/react',
            '@testing-library/user-event',
            '@testing-library/jest-dom/vitest',
            'axe-core',
          ],
        },
        test: { name: 'browser', include: inBrowser, browser: browser(), ...inBrowserTwice },
      },
      {
        plugins: [react()],
        resolve: {
          conditions,
          alias: [
            { find: /^react-dom(\/.*)?$/, replacement: 'react-dom-18$1' },
            { find: /^react(\/.*)?$/, replacement: 'react-18$1' },
          ],
        },
        cacheDir: 'node_modules/.vite-react-18',
        test: {
          name: 'browser-react-18',
          // What touches React's own doings; how a screen looks is the same in both.
          include: ['src/react/{ConnectModal,useConnect,useConnectFlow,traps}.browser.test.tsx'],
          browser: browser(),
          ...inBrowserTwice,
        },
      },
      stories('stories', 'light', 'desktop'),
      stories('stories-dark-phone', 'dark', 'phone'),
    ],
  },
});
