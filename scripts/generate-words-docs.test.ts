import { describe, expect, it } from 'vitest';
import { en } from '../src/words/index.js';
import { committedWordsPage, wordsPage } from './generate-words-docs.js';

describe('docs/generated/words.md', () => {
  it('is what the catalogue says (npm run docs)', () => {
    expect(committedWordsPage()).toBe(wordsPage());
  });

  it.each(Object.entries(en))('has %s', (key, text) => {
    const [line, ...more] = wordsPage()
      .split('\n')
      .filter((each) => each.startsWith(`| \`${key}\` |`));
    expect(more).toEqual([]);
    for (const form of typeof text === 'string' ? [text] : Object.values(text)) expect(line).toContain(form);
  });

  it('has no place without a message', () => {
    expect(wordsPage()).not.toMatch(/\| --- \|\n\n/u);
  });
});
