import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newKeyFile } from './keyFile.js';
import { followKeyFile, generateKeyFile, readKeyFile, writeKeyFile } from './keyFileOnDisk.js';
import { KeyRingError } from './keyRing.js';
import { devKeyFile, type KeySources, loadKeyRing } from './loadKeyRing.js';
import { rotateKeys } from './rotateKeys.js';
import { createVault } from './vault.js';

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sallyport-keys-'));
  path = join(dir, 'keys.json');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const modeOf = (file: string) => statSync(file).mode & 0o777;

/** The message of the KeyRingError that `load` throws; it must hold nothing of the file. */
function complaint(load: () => unknown, secret = 'canary'): string {
  try {
    load();
  } catch (error) {
    if (!(error instanceof KeyRingError)) throw error;
    expect(error.message).not.toContain(secret);
    return error.message;
  }
  return 'none';
}

describe('a key file', () => {
  it('is made for its owner alone, with a key and a pepper of 256 bits', () => {
    const made = generateKeyFile(path);
    expect(modeOf(path)).toBe(0o600);
    expect(readKeyFile(path)).toEqual(made);
    for (const [key] of [made.keys, made.peppers]) {
      expect(Buffer.from(key?.key ?? '', 'base64url')).toHaveLength(32);
      expect(key?.kid).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
    }
    expect(made.keys[0]?.key).not.toBe(made.peppers[0]?.key);
  });

  it('is never replaced by a new one', () => {
    const made = generateKeyFile(path);
    expect(complaint(() => generateKeyFile(path))).toContain('exists already');
    expect(readKeyFile(path)).toEqual(made);
  });

  it.each([0o640, 0o604, 0o644, 0o660, 0o700, 0o666])(
    'that has mode %o is refused, with the cure',
    (mode) => {
      generateKeyFile(path);
      chmodSync(path, mode);
      expect(complaint(() => readKeyFile(path))).toContain(`chmod 600 ${path}`);
    },
  );

  it('may be read-only', () => {
    const made = generateKeyFile(path);
    chmodSync(path, 0o400);
    expect(readKeyFile(path)).toEqual(made);
  });

  const good = newKeyFile();
  it.each<[string, string, string]>([
    ['is no JSON', '{"keys": canary', 'not valid JSON'],
    ['is empty', '', 'not valid JSON'],
    ['is another JSON', '["canary"]', 'top level'],
    ['has no keys', JSON.stringify({ ...good, keys: [] }), '"keys"'],
    ['has no peppers', JSON.stringify({ keys: good.keys }), '"peppers"'],
    [
      'has a short key',
      JSON.stringify({ ...good, keys: [{ ...good.keys[0], key: 'canary' }] }),
      '"keys.0.key"',
    ],
    ['has a kid twice', JSON.stringify({ ...good, keys: [good.keys[0], good.keys[0]] }), '"keys"'],
    [
      'has a kid with spaces',
      JSON.stringify({ ...good, keys: [{ ...good.keys[0], kid: 'canary 1' }] }),
      '"keys.0.kid"',
    ],
    [
      'has no date',
      JSON.stringify({ ...good, peppers: [{ ...good.peppers[0], created_at: 'canary' }] }),
      'created_at',
    ],
    ['has more than it should', JSON.stringify({ ...good, extra: 'canary' }), 'top level'],
  ])('that %s is refused, and says where without showing it', (_, text, where) => {
    writeFileSync(path, text, { mode: 0o600 });
    expect(complaint(() => readKeyFile(path))).toContain(where);
  });

  it('is replaced as a whole, and leaves nothing beside it', () => {
    generateKeyFile(path);
    const next = newKeyFile();
    writeKeyFile(path, next);
    expect(readKeyFile(path)).toEqual(next);
    expect(modeOf(path)).toBe(0o600);
    expect(readdirSync(dir)).toEqual(['keys.json']);
  });

  it('stays as it was when it can not be replaced', () => {
    expect(() => writeKeyFile(join(dir, 'missing', 'keys.json'), newKeyFile())).toThrow('ENOENT');
    generateKeyFile(path);
    rmSync(path);
    expect(() => writeKeyFile(dir, newKeyFile())).toThrow();
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('a ring that follows its file', () => {
  it('has a rotation at once, without a restart', async () => {
    generateKeyFile(path);
    const running = createVault(followKeyFile(path));
    const sealed = await running.seal({ n: 1 }, 'c');
    const { kid } = rotateKeys(path);
    expect(running.currentKid()).toBe(kid);
    expect(await running.open(sealed, 'c')).toEqual({ n: 1 });
    const fromAnother = await createVault(followKeyFile(path)).seal({ n: 2 }, 'c');
    expect(await running.open(fromAnother, 'c')).toEqual({ n: 2 });
  });

  it.each<[string, (file: string) => void]>([
    ['is broken', (file) => writeFileSync(file, '{')],
    ['is gone', (file) => rmSync(file)],
    ['is opened to others', (file) => chmodSync(file, 0o644)],
  ])('keeps what it has when the file %s later', (_, spoil) => {
    generateKeyFile(path);
    const ring = followKeyFile(path);
    const before = ring.keys().current.kid;
    spoil(path);
    expect(ring.keys().current.kid).toBe(before);
    expect(ring.peppers().current).toBeDefined();
  });
});

describe('loadKeyRing', () => {
  const none: KeySources = { file: null, env: null, dev: false, dataDir: null };

  it('lets no server start without a key, and says how to get one', () => {
    const message = complaint(() => loadKeyRing({ ...none, dataDir: dir }));
    expect(message).toContain('vault-keys generate');
    expect(message).toContain('--dev');
    expect(readdirSync(dir)).toEqual([]);
  });

  it('takes a file that there is', () => {
    const made = generateKeyFile(path);
    expect(loadKeyRing({ ...none, file: path }).keys().current.kid).toBe(made.keys[0]?.kid);
  });

  it('never makes up a file that was named, not even in development', () => {
    expect(complaint(() => loadKeyRing({ ...none, file: path, dev: true, dataDir: dir }))).toContain(
      'no key file',
    );
    expect(existsSync(path)).toBe(false);
  });

  it('takes the environment', () => {
    const file = newKeyFile();
    const ring = loadKeyRing({ ...none, env: JSON.stringify(file) });
    expect(ring.peppers().current.kid).toBe(file.peppers[0]?.kid);
    expect(complaint(() => loadKeyRing({ ...none, env: 'canary' }))).toContain('environment');
  });

  it('refuses to choose between a file and the environment', () => {
    generateKeyFile(path);
    expect(
      complaint(() => loadKeyRing({ ...none, file: path, env: JSON.stringify(newKeyFile()) })),
    ).toContain('both');
  });

  it('in development makes a file beside the data folder, once', () => {
    const dataDir = join(dir, 'not', 'yet', 'data');
    const first = loadKeyRing({ ...none, dev: true, dataDir });
    expect(modeOf(devKeyFile(dataDir))).toBe(0o600);
    expect(existsSync(dataDir)).toBe(false);
    const second = loadKeyRing({ ...none, dev: true, dataDir });
    expect(second.keys().current.kid).toBe(first.keys().current.kid);
  });

  it('in development still needs a place for the file', () => {
    expect(complaint(() => loadKeyRing({ ...none, dev: true }))).toContain('needs a key');
  });
});
