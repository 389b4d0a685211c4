import { adviseFields } from 'sallyport/schema';
import { VENDORS } from 'sallyport/vendors';
import { describe, expect, it } from 'vitest';
import { linearPatterns, linearRefusal, matcherOf, nativePatterns, patternsOf } from './index.js';

const HOSTILE = `${'a'.repeat(60_000)}!`;

describe('linearPatterns', () => {
  it('answers where the native engine would take years', () => {
    expect(linearPatterns.firstMatch('^(a+)+$', HOSTILE)).toBeNull();
  });

  it('looks at no text that is longer than any worth a look', () => {
    expect(linearPatterns.firstMatch('a', 'a'.repeat(65_537))).toBeNull();
    expect(nativePatterns.firstMatch('a', 'a'.repeat(65_537))).toBeNull();
  });

  it.each([
    ['^(\\d+)-([a-z]+)?$', '12-'],
    ['^https://(?:([a-z]+)\\.)?acme\\.example/?$', 'https://eu.acme.example'],
    ['^[\\w-]{3,}\\/\\u0041$', 'abc/A'],
    ['(?<name>é+)', 'caféé'],
    ['x', 'y'],
    ['^.$', '😀'],
  ])('finds with %s in %s what the native engine finds', (pattern, text) => {
    const native = nativePatterns.firstMatch(pattern, text);
    expect(linearPatterns.firstMatch(pattern, text)).toEqual(native && [...native]);
  });

  it.each([
    ['^(?=.*a).+$', /look-around/],
    ['^(?!x)y$', /look-around/],
    ['(?<=a)b', /look-around/],
    ['(a)\\1', /back-references/],
    ['(', /./],
    ['a{2000}', /repeat/],
  ])('refuses %s, and says why', (pattern, reason) => {
    expect(linearRefusal(pattern)).toMatch(reason);
  });

  it('takes the formats of the catalogue, but for look-around and counts above a thousand', () => {
    const formats = VENDORS.flatMap(({ methods }) =>
      methods.flatMap(({ fields }) => fields.flatMap(({ format }) => (format ? [format.pattern] : []))),
    );
    const refused = formats.filter((pattern) => linearRefusal(pattern) !== null);
    expect(refused.length).toBeLessThan(formats.length / 2);
    expect(refused.filter((pattern) => !/\(\?<?[!=]|\d{4}\}/.test(pattern))).toEqual([]);
  });
});

describe('patternsOf', () => {
  it('gives the linear engine to what an operator brought, and to nothing else', () => {
    expect(patternsOf({ own: true })).toBe(linearPatterns);
    expect(patternsOf({})).toBe(nativePatterns);
  });

  it('lets the server advise on a format that would freeze the native engine', () => {
    const format = { pattern: '^(a+)+$', hint: 'as', confidence: 'documented' } as const;
    const method = { fields: [{ path: 'key', kind: 'text', label: 'Key', format }] } as const;
    const key = `${'a'.repeat(4_000)}!`;
    const advice = adviseFields(method, { allow: [] }, { key }, { matches: matcherOf({ own: true }) });
    expect(advice).toEqual([{ path: 'key', code: 'format', severity: 'error', message: 'as' }]);
  });
});
