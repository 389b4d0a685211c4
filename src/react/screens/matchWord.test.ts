import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWord } from './matchWord.js';

const word = fc.stringMatching(/^[a-z]{5,12}$/u);
const letter = fc.stringMatching(/^[a-z]$/u);

describe('a term stands for a word', () => {
  it('as its beginning, or anywhere in it', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length - 2);
        const part = text.slice(start, start + 3 + (length % text.length));
        expect(matchWord(part, text)).toBe(0);
        expect(matchWord(text.slice(0, 1), text)).toBe(0);
      }),
    );
  });

  it('with any one slip: a letter wrong, missing, too many, or two swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, (text, place, other) => {
        const at = place % text.length;
        const wrong = text.slice(0, at) + other + text.slice(at + 1);
        const missing = text.slice(0, at) + text.slice(at + 1);
        const extra = text.slice(0, at) + other + text.slice(at);
        const swapped = text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2);
        for (const slip of [wrong, missing, extra, swapped])
          expect(matchWord(slip, text)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('with no more than one: never where two edits are needed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-d]{4,7}$/u), fc.stringMatching(/^[a-d]{4,7}$/u), (term, text) => {
        const near = Math.min(
          ...Array.from({ length: text.length + 1 }, (_, end) => edits(term, text.slice(0, end))),
        );
        const expected = text.includes(term) ? 0 : near <= 1 ? 1 : Infinity;
        expect(matchWord(term, text)).toBe(expected);
      }),
    );
  });

  it.each([
    ['aws', 'abs'],
    ['ok', 'oh'],
    ['idp', 'idx'],
  ])('but a short one only as it is: %s is not %s', (term, text) => {
    expect(matchWord(term, text)).toBe(Infinity);
  });
});

/** Optimal string alignment, from the textbook: the second opinion. */
function edits(one: string, other: string): number {
  const row = (from: number) => Array.from({ length: other.length + 1 }, (_, at) => (from === 0 ? at : 0));
  const table = Array.from({ length: one.length + 1 }, (_, at) => Object.assign(row(at), { 0: at }));
  const cell = (a: number, b: number) => table[a]?.[b] ?? Infinity;
  for (let a = 1; a <= one.length; a += 1) {
    for (let b = 1; b <= other.length; b += 1) {
      const same = one[a - 1] === other[b - 1] ? 0 : 1;
      const swapped =
        one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1] ? cell(a - 2, b - 2) + 1 : Infinity;
      (table[a] as number[])[b] = Math.min(
        cell(a - 1, b) + 1,
        cell(a, b - 1) + 1,
        cell(a - 1, b - 1) + same,
        swapped,
      );
    }
  }
  return cell(one.length, other.length);
}
