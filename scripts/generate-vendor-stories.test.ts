import { expect, it } from 'vitest';
import { committedVendorStories, vendorStories } from './generate-vendor-stories.js';

it('stories/vendors.stories.tsx has a story for each method of each vendor (npm run docs)', () => {
  expect(committedVendorStories()).toBe(vendorStories());
});
