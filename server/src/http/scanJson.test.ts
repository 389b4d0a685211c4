import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './scanJson.js';

describe('scanJson', () => {
  it.each([
    ['{"a":1,"a":2}', 'duplicate_key'],
    ['{"a":{"b":1,"b":1}}', 'duplicate_key'],
    ['[{"a":1},{"a":1,"\\u0061":2}]', 'duplicate_key'],
    ['{"__proto__":1}', 'forbidden_key'],
    ['{"a":{"constructor":{}}}', 'forbidden_key'],
    ['{"\\u0070rototype":1}', 'forbidden_key'],
    [`${'['.repeat(9)}${']'.repeat(9)}`, 'too_deep'],
    ['{"a":"a","b":["a","a"],"c":{"a":"\\"a\\":{"}}', null],
    ['{"a":"{\\"a\\":1,\\"a\\":1}"}', null],
    ['"__proto__"', null],
    ['[{"a":1},{"a":1}]', null],
  ])('%s: %s', (text, expected) => {
    expect(scanJson(text)).toBe(expected);
  });

  it('finds nothing wrong with what JSON.stringify wrote, up to its depth', () => {
    const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
    const leaf = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    const shallow = fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf, { noNullPrototype: true }));
    const value = fc.oneof(fc.array(shallow), fc.dictionary(key, shallow, { noNullPrototype: true }));
    fc.assert(fc.property(value, (each) => scanJson(JSON.stringify(each)) === null));
  });
});
