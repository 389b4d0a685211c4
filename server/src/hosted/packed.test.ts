import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pack, unpackable } from './packed.js';

const TEXT = 'export const modal = "the same again and again";\n'.repeat(200);
const plain = new TextEncoder().encode(TEXT);

describe('built code on its way to a browser', () => {
  it.each<[string | null, string | null]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=1.0', 'gzip'],
    ['br;q=0.0,gzip;q=0', null],
    ['identity', null],
    ['brandnew', null],
    ['', null],
    [null, null],
  ])('goes out to a browser that takes "%s" packed as %s', async (accepted, encoding) => {
    const { body, headers } = unpackable(await pack(plain), accepted);
    expect(headers['content-encoding'] ?? null).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    const text =
      encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(Buffer.from(text).toString()).toBe(TEXT);
    if (encoding !== null) expect(body.length).toBeLessThan(plain.length / 10);
  });
});
