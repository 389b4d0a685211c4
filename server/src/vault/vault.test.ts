import * as fc from 'fast-check';
import { base64url } from 'jose';
import { describe, expect, it } from 'vitest';
import { fixedKeyRing, type KeyFile, newKeyFile } from './keyFile.js';
import { createVault, kidOf, type Vault, VaultError, type VaultErrorCode } from './vault.js';

const file = newKeyFile();
const vault = createVault(fixedKeyRing(file));
const SECRET = { client_key: 'canary-5up3r', aws: { list: [1, null, true] } };
const CONTEXT = 'connection/acme/1';

const refusal = async (opening: Promise<unknown>): Promise<VaultErrorCode | 'opened'> => {
  try {
    await opening;
    return 'opened';
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('canary');
    return error.code;
  }
};

describe('a sealed text', () => {
  it('opens to what was sealed, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), async (plain, context) => {
        // What JSON makes of it: -0 is 0.
        const expected = JSON.parse(JSON.stringify(plain)) as unknown;
        expect(await vault.open(await vault.seal(plain, context), context)).toEqual(expected);
      }),
    );
  });

  it('is a compact JWE that names its key and hides its context and contents', async () => {
    const sealed = await vault.seal(SECRET, CONTEXT);
    const parts = sealed.split('.');
    expect(parts).toHaveLength(5);
    expect(JSON.parse(new TextDecoder().decode(base64url.decode(parts[0] as string)))).toEqual({
      alg: 'dir',
      enc: 'A256GCM',
      kid: file.keys[0]?.kid,
      ctx: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    });
    expect(kidOf(sealed)).toBe(vault.currentKid());
    const readable = parts.map((part) => Buffer.from(part, 'base64url').toString('latin1')).join();
    expect(readable).not.toContain('canary');
    expect(readable).not.toContain('acme');
  });

  it('is another one each time, so that equal credentials do not show', async () => {
    const texts = await Promise.all(Array.from({ length: 100 }, () => vault.seal(SECRET, CONTEXT)));
    expect(new Set(texts.map((text) => text.split('.')[3])).size).toBe(100);
  });

  it.each(['connection/acme/2', 'connection/other/1', 'check/acme/1', 'connection/acme/1 ', ''])(
    'does not open for %j, for which it was not sealed',
    async (context) => {
      expect(await refusal(vault.open(await vault.seal(SECRET, CONTEXT), context))).toBe('wrong_context');
    },
  );

  it('does not open after any of its characters was changed to any other, or lost', async () => {
    const sealed = await vault.seal(SECRET, CONTEXT);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    for (let at = 0; at < sealed.length; at += 1) {
      const [before, after] = [sealed.slice(0, at), sealed.slice(at + 1)];
      // The last character of each part has spare bits, which decoders ignore: try all spellings there, a few elsewhere.
      const isLast = after === '' || after.startsWith('.');
      for (const letter of isLast ? alphabet : ['A', 'z', '.', '+']) {
        if (letter !== sealed[at])
          expect(await refusal(vault.open(before + letter + after, CONTEXT))).not.toBe('opened');
      }
      expect(await refusal(vault.open(before + after, CONTEXT))).not.toBe('opened');
      expect(await refusal(vault.open(before, CONTEXT))).toBe('damaged');
    }
  });

  it('does not open after any of its bits was flipped', async () => {
    const sealed = await vault.seal({ k: 'v' }, CONTEXT);
    const parts = sealed.split('.');
    for (const [index, part] of parts.entries()) {
      const bytes = Buffer.from(part, 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const text = parts.with(index, flipped.toString('base64url')).join('.');
        expect(await refusal(vault.open(text, CONTEXT))).not.toBe('opened');
      }
    }
  });

  it('does not open with parts of another one', async () => {
    const [one, two] = await Promise.all([vault.seal({ n: 1 }, CONTEXT), vault.seal({ n: 2 }, CONTEXT)]);
    for (let at = 2; at < 5; at += 1) {
      const mixed = one.split('.').with(at, two.split('.')[at] as string);
      expect(await refusal(vault.open(mixed.join('.'), CONTEXT))).toBe('damaged');
    }
  });

  it.each(['', 'x', '....', 'a.b.c.d.e', 'e30....', '{"kid":"x"}'])('is not %j', async (text) => {
    expect(await refusal(vault.open(text, CONTEXT))).toBe('damaged');
    expect(() => kidOf(text)).toThrow(VaultError);
  });

  it('does not open under another algorithm that its header may claim', async () => {
    const header = { alg: 'none', enc: 'none', kid: vault.currentKid() };
    const sealed = (await vault.seal(SECRET, CONTEXT)).split('.');
    const text = sealed.with(0, base64url.encode(JSON.stringify(header))).join('.');
    expect(await refusal(vault.open(text, CONTEXT))).toBe('damaged');
  });
});

describe('the ring', () => {
  const rotate = (from: KeyFile): KeyFile => ({ ...from, keys: [...newKeyFile().keys, ...from.keys] });
  const with_ = (keys: KeyFile): Vault => createVault(fixedKeyRing(keys));

  it('opens what an older key sealed, and seals with the newest', async () => {
    const sealed = await vault.seal(SECRET, CONTEXT);
    const twice = rotate(rotate(file));
    const later = with_(twice);
    expect(await later.open(sealed, CONTEXT)).toEqual(SECRET);
    expect(kidOf(await later.seal(SECRET, CONTEXT))).toBe(twice.keys[0]?.kid);
  });

  it('says which fault it is when it has not the key', async () => {
    const sealed = await vault.seal(SECRET, CONTEXT);
    expect(await refusal(with_(newKeyFile()).open(sealed, CONTEXT))).toBe('unknown_key');
  });

  it('is not fooled by a kid that belongs to another key', async () => {
    const sealed = await vault.seal(SECRET, CONTEXT);
    const [stored] = newKeyFile().keys;
    const impostor = {
      ...file,
      keys: [{ ...(stored as KeyFile['keys'][number]), kid: file.keys[0]?.kid as string }],
    };
    expect(await refusal(with_(impostor).open(sealed, CONTEXT))).toBe('damaged');
  });
});
