import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { fixedKeyRing, type KeyFile, newKeyFile, parseKeyFile } from './keyFile.js';
import { type KeyRing, KeyRingError } from './keyRing.js';

/**
 * The key file on disk
 *
 * 1. Only its owner may read it: any mode other than 0600 or 0400 is refused.
 * 2. A write is whole or not at all: a new file beside it, flushed, then renamed over it.
 * 3. A running server follows the file, so that a rotation needs no restart and no request fails meanwhile.
 */
export function readKeyFile(path: string): KeyFile {
  const mode = statSync(path).mode & 0o777;
  if (process.platform !== 'win32' && mode !== 0o600 && mode !== 0o400) {
    throw new KeyRingError(
      `The key file ${path} can be read by others (mode 0${mode.toString(8)}). Run: chmod 600 ${path}`,
    );
  }
  return parseKeyFile(readFileSync(path, 'utf8'), `The key file ${path}`);
}

/** Replaces the key file in one step. Rejects nothing halfway: the old file stays until the new one is on disk. */
export function writeKeyFile(path: string, file: KeyFile): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/** Makes a key file with one key and one pepper. Refuses to replace one: its keys open what is sealed. */
export function generateKeyFile(path: string): KeyFile {
  const file = newKeyFile();
  try {
    writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new KeyRingError(
      `${path} exists already. Without its keys nothing that is sealed opens, so it stays.`,
    );
  }
  flushFolder(dirname(path));
  return file;
}

/** The ring of a key file, read again when the file has changed. A file that breaks later leaves the last good ring. */
export function followKeyFile(path: string): KeyRing {
  let seen = stampOf(path);
  let ring = fixedKeyRing(readKeyFile(path));
  const fresh = () => {
    const stamp = stampOf(path);
    if (stamp !== seen) {
      seen = stamp;
      try {
        ring = fixedKeyRing(readKeyFile(path));
      } catch {
        // Somebody is editing it, or took it away: what is in memory still opens everything.
      }
    }
    return ring;
  };
  return { keys: () => fresh().keys(), peppers: () => fresh().peppers() };
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.mode}` : '';
}

/** A rename is only safe from a power cut once the folder is flushed. Not every platform lets one open a folder. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
