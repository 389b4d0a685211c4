import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

const desktop = { width: 1180, height: 760 };
const phone = { width: 390, height: 844 };

/** Takes the pictures of docs/screenshots, one worker for each look. */
export default defineConfig({
  ...base,
  testDir: 'e2e/screenshots',
  testMatch: '*.shots.ts',
  globalSetup: './e2e/buildPages.ts',
  fullyParallel: false,
  use: { ...base.use, contextOptions: { reducedMotion: 'reduce' } },
  projects: [
    { name: 'light-desktop', use: { viewport: desktop, colorScheme: 'light' } },
    { name: 'dark-desktop', use: { viewport: desktop, colorScheme: 'dark' } },
    { name: 'light-phone', use: { viewport: phone, colorScheme: 'light', isMobile: true, hasTouch: true } },
    { name: 'dark-phone', use: { viewport: phone, colorScheme: 'dark', isMobile: true, hasTouch: true } },
  ],
});
