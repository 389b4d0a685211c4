import * as fc from 'fast-check';
import { LANGUAGES } from 'sallyport/words';
import { describe, expect, it } from 'vitest';
import { acceptedTags, languageOf, languageQuery } from './languageOf.js';

const asked = (accept: string | null, query = '', known: readonly string[] = []) =>
  languageOf(
    new Request(
      `http://sallyport.test/link${query}`,
      accept === null ? {} : { headers: { 'accept-language': accept } },
    ),
    known,
  );

describe('the language of a page', () => {
  it.each([
    ['de', 'de'],
    ['de-CH,de;q=0.9,en;q=0.8', 'de'],
    // The browser's order is by weight, not by place.
    ['en;q=0.2, ja;q=0.9', 'ja'],
    ['nl, fr;q=0.5', 'fr'],
    ['pt', 'pt-BR'],
    ['zh-TW, zh-CN;q=0.5', 'zh-CN'],
    ['AR-eg', 'ar'],
    ['fr;q=0, it;q=0.1', 'it'],
    ['es ; q=1.000', 'es'],
    ['*', 'en'],
    ['nl', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['de;q=2', 'en'],
    ['de;q=0.1234', 'en'],
    ['../../etc/passwd', 'en'],
    ['<script>', 'en'],
    ['constructor, __proto__', 'en'],
    [`${'nl,'.repeat(5_000)}de`, 'en'],
  ])('is what the browser likes best: %j is %s', (header, language) => {
    expect(asked(header)).toBe(language);
  });

  it.each([
    ['?lang=de', [], 'de'],
    ['?lang=de-CH&x=1', ['fr'], 'de'],
    ['', ['fr'], 'fr'],
    // What we don't speak leaves it to whoever comes next.
    ['?lang=nl', ['fr'], 'fr'],
    ['?lang=', [], 'ja'],
    ['?lang=%22%3E%3Cscript%3E', ['nonsense at all'], 'ja'],
  ])('is rather what the address says and who led here: %j, %j', (query, known, language) => {
    expect(asked('ja', query, known)).toBe(language);
  });

  it('is one of ours, whatever a browser sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, known) => {
        const tags = acceptedTags(text);
        const query = languageQuery(known);
        expect(Object.keys(LANGUAGES)).toContain(asked(null, query, tags));
      }),
    );
  });

  it('goes into an address as a parameter that can be nothing else', () => {
    expect(languageQuery(null)).toBe('');
    expect(languageQuery('zh-Hans')).toBe('?lang=zh-Hans');
    expect(languageQuery('de#x&y')).toBe('?lang=de%23x%26y');
  });
});
