import { checkSync } from 'recheck';
import { vendorPromises } from '../promises/index.js';

/** The promises as the catalogue's own files are held to them: their patterns are proven safe on the native engine. */
export const PROMISES = vendorPromises({
  refusal: (pattern) => (isSafe(pattern) ? null : 'a text can slow it down, or it is no pattern'),
  matches: (pattern, text) => new RegExp(pattern, 'u').test(text),
});

const safety = new Map<string, boolean>();

/** Its limits by the clock take a busy machine for a slow pattern; those by the number of characters read are enough. */
const BY_COUNT = {
  timeout: 120_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  randomSeed: 1,
} as const;

function isSafe(pattern: string): boolean {
  const known = safety.get(pattern);
  if (known !== undefined) return known;
  const safe = isRegExp(pattern) && checkSync(pattern, 'u', BY_COUNT).status === 'safe';
  safety.set(pattern, safe);
  return safe;
}

function isRegExp(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
