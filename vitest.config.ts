import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

/** Workspace packages are tested from their sources: nothing has to be built first. */
const conditions = ['@sallyport/source', 'module', 'browser', 'development|production'];
const nodeConditions = ['@sallyport/source', 'node', 'development|production'];

const { executablePath, args } = launchOptions();
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  api: { host: '127.0.0.1' },
  provider: playwright({ launchOptions: { args, ...(executablePath ? { executablePath } : {}) } }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
};
const inBrowser = ['src/{react,embed,client}/**/*.browser.test.{ts,tsx}'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/countReporter.ts'],
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
          ],
          exclude: ['**/node_modules/**', '**/*.browser.test.*'],
          testTimeout: 20_000,
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
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        resolve: { conditions },
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react-hook-form',
            '@hookform/resolvers/zod',
            'zod/mini',
            '@leeoniya/ufuzzy',
            '@testing-library/react',
            '@testing-library/user-event',
            '@testing-library/jest-dom/vitest',
            'axe-core',
          ],
        },
        test: { name: 'browser', include: inBrowser, browser },
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
        test: { name: 'browser-react-18', include: ['src/react/**/*.browser.test.tsx'], browser },
      },
    ],
  },
});
