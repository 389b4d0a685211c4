import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedKeyRing, type KeyFile, newKeyFile } from '../vault/index.js';
import { createTokens, TOKEN_PREFIXES, type TokenKind } from './tokens.js';

const KINDS = Object.keys(TOKEN_PREFIXES) as TokenKind[];
const file = newKeyFile();
const tokens = createTokens(fixedKeyRing(file));
const rotated = (from: KeyFile): KeyFile => ({
  ...from,
  peppers: [...newKeyFile().peppers, ...from.peppers],
});

describe('a token', () => {
  it.each([
    ['invite', /^spi_[A-Za-z0-9_-]{43}$/],
    ['session', /^sps_[A-Za-z0-9_-]{43}$/],
    ['api_key', /^spk_[A-Za-z0-9_-]{43}$/],
    ['check', /^spc_[A-Za-z0-9_-]{43}$/],
    ['handle', /^sph_[A-Za-z0-9_-]{43}$/],
    ['state', /^spt_[A-Za-z0-9_-]{43}$/],
    ['browser', /^spb_[A-Za-z0-9_-]{43}$/],
    ['completion', /^spo_[A-Za-z0-9_-]{43}$/],
  ] as const)('of kind %s looks like %s', (kind, shape) => {
    expect(tokens.mint(kind).token).toMatch(shape);
  });

  it('is 256 random bits: 100,000 are all different, and each bit is set in half of them', () => {
    const count = 100_000;
    const seen = new Set<string>();
    const ones = Array.from({ length: 256 }, () => 0);
    for (let n = 0; n < count; n += 1) {
      const { token } = tokens.mint('invite');
      seen.add(token);
      const bytes = Buffer.from(token.slice(4), 'base64url');
      for (let bit = 0; bit < 256; bit += 1)
        ones[bit] = (ones[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
    }
    expect(seen.size).toBe(count);
    // Six standard deviations of a fair coin: a right generator fails this once in a million runs.
    const allowed = 6 * Math.sqrt(count / 4);
    for (const set of ones) expect(Math.abs(set - count / 2)).toBeLessThan(allowed);
  });

  it('is known by a MAC that holds nothing of it', () => {
    const { token, mac, pepperKid } = tokens.mint('api_key');
    expect(tokens.macs(token)).toEqual([mac]);
    expect(mac).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(mac).not.toBe(token.slice(4));
    expect(pepperKid).toBe(file.peppers[0]?.kid);
  });

  it('has another MAC under another pepper', () => {
    const { token, mac } = tokens.mint('invite');
    expect(createTokens(fixedKeyRing(newKeyFile())).macs(token)).not.toContain(mac);
  });

  it('is found through any number of rotations, and minted under the newest pepper', () => {
    const { token, mac } = tokens.mint('invite');
    const twice = rotated(rotated(file));
    const later = createTokens(fixedKeyRing(twice));
    expect(later.macs(token)).toHaveLength(3);
    expect(later.macs(token)).toContain(mac);
    expect(later.mint('invite').pepperKid).toBe(twice.peppers[0]?.kid);
  });

  it.each([
    ['nothing', ''],
    ['its bare prefix', 'spi_'],
    ['an unknown kind', `spx_${'A'.repeat(43)}`],
    ['one character short', `spi_${'A'.repeat(42)}`],
    ['one character long', `spi_${'A'.repeat(44)}`],
    ['a second spelling of the same bits', `spi_${'A'.repeat(42)}B`],
    ['another alphabet', `spi_${'+'.repeat(42)}A`],
    ['a line break behind it', `spi_${'A'.repeat(43)}\n`],
    ['very much', 'spi_'.repeat(100_000)],
  ])('can not be %s', (_, text) => {
    expect(tokens.macs(text)).toEqual([]);
  });

  it('is none of another kind where a kind is asked for', () => {
    for (const kind of KINDS) {
      const { token } = tokens.mint(kind);
      for (const asked of KINDS) expect(tokens.macs(token, asked)).toHaveLength(asked === kind ? 1 : 0);
    }
  });

  it('is never confused with another text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tokens.macs(text)).toEqual([]);
      }),
    );
  });
});

describe('macOf', () => {
  const PURPOSES = ['idempotency-key', 'idempotency-body', 'client-key'] as const;

  it('is the same for the same text, and different for another text or purpose', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        const macs = PURPOSES.flatMap((purpose) => [tokens.macOf(one, purpose), tokens.macOf(two, purpose)]);
        expect(tokens.macOf(one, 'client-key')).toBe(tokens.macOf(one, 'client-key'));
        expect(new Set(macs).size).toBe(one === two ? PURPOSES.length : 2 * PURPOSES.length);
      }),
    );
  });

  it("can't be moved from one domain into another by what the text begins with", () => {
    expect(tokens.macOf('\0x', 'client-key')).not.toBe(tokens.macOf('x', 'client-key'));
    const { token, mac } = tokens.mint('session');
    for (const purpose of PURPOSES) expect(tokens.macOf(token, purpose)).not.toContain(mac);
  });

  it('stays the same through a rotation, so that a retry finds its key', () => {
    const later = createTokens(fixedKeyRing(rotated(file)));
    expect(later.macOf('key', 'idempotency-key')).toBe(tokens.macOf('key', 'idempotency-key'));
  });

  it('begins with the id of its pepper', () => {
    expect(tokens.macOf('key', 'idempotency-key').split('.')[0]).toBe(file.peppers[0]?.kid);
  });
});
