import { expect, it } from 'vitest';
import { inkOn } from './inkOn.js';

it.each([
  ['#000000', '#fff'],
  ['#ffffff', '#000'],
  ['#007dc1', '#fff'],
  ['#ff9900', '#000'],
])('a mark on %s is %s', (background, ink) => {
  expect(inkOn(background)).toBe(ink);
});
