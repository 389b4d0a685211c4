import { expect, it } from 'vitest';
import { committedPageAssets, pageAssets } from './generate-oauth-pages.js';

it('style and scripts of the authorization pages are what their sources say (npm run docs)', async () => {
  expect(committedPageAssets()).toBe(await pageAssets());
});
