import type { Storage } from '../storage/storage.js';
import { newKey, type StoredKey } from './keyFile.js';
import { readKeyFile, writeKeyFile } from './keyFileOnDisk.js';
import { KeyRingError } from './keyRing.js';

/**
 * Rotation: steps
 *
 * 1. `rotateKeys` puts a new key at the head of the file. A running server follows the file: it seals with the new
 *    key from then on and opens with every key that is in it.
 * 2. `resealAll` seals what storage holds anew, while the server runs.
 * 3. `retireKey` takes an old key out, and refuses as long as anything needs it.
 *
 * A pepper rotates the same way, but nobody can compute a MAC anew without its token: an old pepper stays until its
 * last token has expired or was replaced.
 */
export type RotatedList = 'keys' | 'peppers';

/** Adds a new current key or pepper to the file, and answers it. Old ones stay. */
export function rotateKeys(path: string, list: RotatedList = 'keys'): { kid: string } {
  const file = readKeyFile(path);
  const fresh = newKey();
  writeKeyFile(path, { ...file, [list]: [fresh, ...file[list]] });
  return { kid: fresh.kid };
}

/** Takes an old key or pepper out of the file. Rejects with `KeyRingError` while it is current or in use. */
export async function retireKey(path: string, kid: string, storage: Storage): Promise<void> {
  const file = readKeyFile(path);
  const isOther = (key: StoredKey) => key.kid !== kid;
  if (file.keys.every(isOther) && file.peppers.every(isOther)) {
    throw new KeyRingError(`There is no key "${kid}" in ${path}.`);
  }
  if (file.keys[0]?.kid === kid || file.peppers[0]?.kid === kid) {
    throw new KeyRingError(`"${kid}" is the current key. Rotate first, then retire it.`);
  }
  const use = await storage.countKeyUse(kid);
  if (use.sealed > 0) {
    throw new KeyRingError(
      `${use.sealed} sealed texts still need "${kid}". Run: sallyport-server vault-keys reseal`,
    );
  }
  if (use.macs > 0) {
    throw new KeyRingError(
      `${use.macs} tokens are still known by "${kid}". Invites expire by themselves; replace the API keys that use it.`,
    );
  }
  writeKeyFile(path, { keys: file.keys.filter(isOther), peppers: file.peppers.filter(isOther) });
}
