import { expect, it } from 'vitest';
import { VENDORS } from '../src/vendors/index.js';
import { LOGOS } from '../src/vendors/logos.js';
import { committedLogos, logosSource, MARKS } from './generate-logos.js';

it('src/vendors/logos.ts is what the icon set has (npm run docs)', () => {
  expect(committedLogos()).toBe(logosSource());
});

it.each(MARKS)('$title: is some vendor’s, on its own colour', ({ slug, hex }) => {
  const wearers = VENDORS.filter(({ logo }) => logo === LOGOS[slug as keyof typeof LOGOS]);
  // White can't be read on GitLab's first orange: its second one, then.
  const color = slug === 'gitlab' ? '#e24329' : `#${hex.toLowerCase()}`;
  expect(new Set(wearers.map((vendor) => vendor.color))).toEqual(new Set([color]));
});
