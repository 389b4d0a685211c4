import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fixedKeyRing, parseKeyFile } from './keyFile.js';
import { followKeyFile, generateKeyFile } from './keyFileOnDisk.js';
import { type KeyRing, KeyRingError } from './keyRing.js';

/** Where the server's keys may come from. Exactly one of `file` and `env`, or neither with `dev`. */
export type KeySources = {
  /** Path of a key file. */
  file: string | null;
  /** The JSON of a key file, from an environment variable. */
  env: string | null;
  /** Makes a key file beside the data folder if there is none. */
  dev: boolean;
  /** The embedded database's folder; null with Postgres. */
  dataDir: string | null;
};

/** Where `--dev` keeps its keys: beside the data folder, not in it, so that a copy of the data isn't a copy of both. */
export const devKeyFile = (dataDir: string) => `${resolve(dataDir)}.keys.json`;

/**
 * The server's keys. Outside `--dev` there is no default: throws `KeyRingError`, and the server must not start.
 */
export function loadKeyRing({ file, env, dev, dataDir }: KeySources): KeyRing {
  if (file && env)
    throw new KeyRingError('There is both a key file and a key in the environment. Keep one of them.');
  if (env) return fixedKeyRing(parseKeyFile(env, 'The key in the environment'));
  if (file) {
    if (!existsSync(file)) {
      throw new KeyRingError(
        `There is no key file at ${file}. Make one with: sallyport-server vault-keys generate ${file}`,
      );
    }
    return followKeyFile(file);
  }
  if (dev && dataDir) {
    const path = devKeyFile(dataDir);
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true });
      generateKeyFile(path);
    }
    return followKeyFile(path);
  }
  throw new KeyRingError(
    'The server needs a key to seal credentials with. Make a key file with ' +
      '"sallyport-server vault-keys generate <path>" and name it with --vault-key-file. ' +
      'To try things out on this machine, start it with --dev and a data folder.',
  );
}
