import { createHash } from 'node:crypto';
import { base64url, compactDecrypt, decodeProtectedHeader } from 'jose';
import { allKeys, type Key, type KeyRing } from './keyRing.js';
import { sealJwe } from './sealJwe.js';

/**
 * The vault seals credentials and opens them again. It keeps nothing: sealed texts live in storage.
 *
 * Requirements
 *
 * 1. A dump of the database opens nothing: the keys are in a file or in the environment.
 * 2. A text opens only where it was sealed for: organization and connection, check, authorization, or idempotency scope.
 * 3. A text that was changed in any way, even in a bit that means nothing, is refused.
 * 4. Keys rotate without a break: any key of the ring opens, the current one seals.
 * 5. An error says which of these it was, and nothing about the contents.
 *
 * Steps
 *
 * - seal: JSON -> compact JWE (RFC 7516), `dir` with A256GCM. The protected header carries the key's `kid` and `ctx`, the
 *   SHA-256 of the context; GCM authenticates both with the text.
 * - open: refuse what isn't in canonical base64url, take the key by `kid`, decrypt, then compare `ctx`.
 */
export type Vault = {
  /** `plain` must survive JSON. Answers a compact JWE. */
  seal(plain: object, context: string): Promise<string>;
  /** Rejects with `VaultError`. */
  open(sealed: string, context: string): Promise<Record<string, unknown>>;
  /** Id of the key that `seal` uses now. */
  currentKid(): string;
};

/**
 * - `unknown_key`: sealed with a key that is not in the ring.
 * - `wrong_context`: intact, but sealed for another place.
 * - `damaged`: changed, cut or never a sealed text.
 */
export type VaultErrorCode = 'unknown_key' | 'wrong_context' | 'damaged';

const MESSAGES: Record<VaultErrorCode, string> = {
  unknown_key: 'This text was sealed with a key that is not in the ring. Put the key back into the key file.',
  wrong_context: 'This text was sealed for another place. Its row may have been copied over another one.',
  damaged: 'This text was changed or cut since it was sealed.',
};

/** Why a sealed text doesn't open. Says nothing about what is in it. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultErrorCode;
  constructor(code: VaultErrorCode) {
    super(MESSAGES[code]);
    this.code = code;
  }
}

const hashOf = (context: string) => createHash('sha256').update(context).digest('base64url');

/** Key id of a sealed text, read from its header without opening it. Throws `VaultError` if it has none. */
export function kidOf(sealed: string): string {
  try {
    const { kid } = decodeProtectedHeader(sealed);
    if (typeof kid === 'string' && kid !== '') return kid;
  } catch {
    // Falls through: what has no readable header was never sealed here.
  }
  throw new VaultError('damaged');
}

/** Seals and opens under the keys of `ring`. */
export function createVault(ring: KeyRing): Vault {
  // Importing a key costs more than using it; a ring has few, and a rotated one is a new object.
  const imported = new WeakMap<Key, Promise<CryptoKey>>();
  const usable = (key: Key) => {
    let found = imported.get(key);
    if (!found) {
      found = crypto.subtle.importKey('raw', new Uint8Array(key.key), 'AES-GCM', false, ['decrypt']);
      imported.set(key, found);
    }
    return found;
  };

  return {
    async seal(plain, context) {
      return sealJwe(JSON.stringify(plain), ring.keys().current, { ctx: hashOf(context) });
    },

    async open(sealed, context) {
      const kid = kidOf(sealed);
      const key = allKeys(ring.keys()).find((candidate) => candidate.kid === kid);
      if (!key) throw new VaultError('unknown_key');
      if (!sealed.split('.').every(isCanonical)) throw new VaultError('damaged');
      const { plaintext, protectedHeader } = await compactDecrypt(sealed, await usable(key), {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      }).catch(() => {
        throw new VaultError('damaged');
      });
      if (protectedHeader['ctx'] !== hashOf(context)) throw new VaultError('wrong_context');
      return JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>;
    },

    currentKid: () => ring.keys().current.kid,
  };
}

/** Base64url has spare bits at its end that decoders ignore: without this, a flipped one would go unseen. */
function isCanonical(part: string): boolean {
  try {
    return base64url.encode(base64url.decode(part)) === part;
  } catch {
    return false;
  }
}
