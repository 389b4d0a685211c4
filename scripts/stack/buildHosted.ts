import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildHosted as build } from '../build-hosted.mjs';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What the built code is made of. */
const SOURCES = ['src', 'scripts/build-hosted.mjs', 'scripts/build-loader.mjs', 'package.json'];

/** Builds what the server's own pages run, where the server looks for it, unless it is there and no source is newer. */
export async function buildHosted(): Promise<void> {
  const folder = at('dist/hosted');
  const built = await changedAt(`${folder}/manifest.json`);
  const changes = await Promise.all(SOURCES.map((path) => changedAt(at(path))));
  if (built <= Math.max(...changes)) await build(folder);
}

/** When the file, or the latest file of a folder, changed; 0 where there is none. */
async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const files = await readdir(path, { recursive: true });
  const times = await Promise.all(files.map((file) => stat(`${path}/${file}`)));
  return Math.max(...times.map(({ mtimeMs }) => mtimeMs));
}
