import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type Key, type KeyRing, KeyRingError, type Ring } from './keyRing.js';

const StoredKey = z.strictObject({
  kid: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** 32 random bytes, base64url. */
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  created_at: z.iso.datetime(),
});

const KeyList = z
  .array(StoredKey)
  .min(1)
  .refine((list) => new Set(list.map((key) => key.kid)).size === list.length, 'A kid occurs twice.');

/** What is in a key file, or in the environment: the first of each list is the current one. */
export const KeyFile = z.strictObject({ keys: KeyList, peppers: KeyList });
export type KeyFile = z.infer<typeof KeyFile>;
export type StoredKey = z.infer<typeof StoredKey>;

/** A fresh key. Its kid starts with the day, so that a person can tell which is older. */
export function newKey(now = new Date()): StoredKey {
  return {
    kid: `${now.toISOString().slice(0, 10)}-${randomBytes(4).toString('hex')}`,
    key: randomBytes(32).toString('base64url'),
    created_at: now.toISOString(),
  };
}

export const newKeyFile = (): KeyFile => ({ keys: [newKey()], peppers: [newKey()] });

/** Reads the JSON of a key file. `source` names it in the error: no part of the text does, it is all secret. */
export function parseKeyFile(text: string, source: string): KeyFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new KeyRingError(
      `${source} is not valid JSON. Restore it from your backup; without its keys nothing opens.`,
    );
  }
  const parsed = KeyFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new KeyRingError(
    `${source} is not a key file: look at "${where || 'the top level'}". ` +
      'It must hold "keys" and "peppers", each a list of { "kid", "key" (32 bytes, base64url), "created_at" }.',
  );
}

const toKey = (stored: StoredKey): Key => ({
  kid: stored.kid,
  key: new Uint8Array(Buffer.from(stored.key, 'base64url')),
  createdAt: stored.created_at,
});

const toRing = ([current, ...old]: readonly StoredKey[]): Ring => {
  if (!current) throw new KeyRingError('A key ring needs a key.');
  return { current: toKey(current), old: old.map(toKey) };
};

/** A ring that never changes: from the environment, or for a test. */
export function fixedKeyRing(file: KeyFile): KeyRing {
  const keys = toRing(file.keys);
  const peppers = toRing(file.peppers);
  return { keys: () => keys, peppers: () => peppers };
}
