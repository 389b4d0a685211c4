import { describe, expect, it } from 'vitest';
import { en } from './en.js';
import { textsOf } from './textsOf.js';

const all = textsOf(en);
const SENTENCE = /\.(body|lead|promise|offline|lasting)$/u;

describe('the words', () => {
  it.each(all)('%s: %s', (key, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(/undefined|null|—| {2}|!/u);
    // What stands in braces is a plain name.
    expect(text.replace(/\{[a-z]+\}/gu, '')).not.toMatch(/[{}]/u);
    if (SENTENCE.test(key)) expect(text).toMatch(/[.?]$/u);
  });

  it('never end a heading or a button with a full stop', () => {
    const titles = all.filter(([key]) =>
      /\.title$|(^|\.)(again|here|edit|anyway|save|submit|done|close|cancel|retry)$/u.test(key),
    );
    expect(titles.length).toBeGreaterThan(60);
    expect(titles.filter(([, text]) => text.endsWith('.'))).toEqual([]);
  });

  it('stay short enough to be read', () => {
    expect(all.filter(([, text]) => text.length > 170)).toEqual([]);
  });
});
