import { expect, it } from 'vitest';
import { timeAgo } from './timeAgo.js';

const now = Date.parse('2026-11-23T12:00:00.000Z');

it.each([
  ['2026-11-23T12:00:05.000Z', 'just now'],
  ['2026-11-23T11:59:30.000Z', 'just now'],
  ['2026-11-23T11:59:00.000Z', '1 minute ago'],
  ['2026-11-23T11:01:00.000Z', '59 minutes ago'],
  ['2026-11-23T10:00:00.000Z', '2 hours ago'],
  ['2026-11-22T12:00:00.000Z', 'yesterday'],
  ['2026-11-13T12:00:00.000Z', '10 days ago'],
])('says of %s: %s', (iso, words) => {
  expect(timeAgo(iso, now)).toBe(words);
});
