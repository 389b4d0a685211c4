import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomText } from './randomText.js';

describe('randomText', () => {
  it('has as many bytes as were asked for, whatever was asked for before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4_096 }), { maxLength: 20 }), (sizes) =>
        sizes.every((size) => Buffer.from(randomText(size), 'base64url').length === size),
      ),
    );
  });

  it('never says the same twice, nor the zeros of what was wiped', () => {
    const texts = Array.from({ length: 10_000 }, () => randomText(32));
    expect(new Set(texts).size).toBe(texts.length);
    const bits = texts.flatMap((text) => [...Buffer.from(text, 'base64url')]);
    const zeros = bits.filter((byte) => byte === 0).length / bits.length;
    expect(zeros).toBeGreaterThan(1 / 300);
    expect(zeros).toBeLessThan(1 / 220);
  });
});
