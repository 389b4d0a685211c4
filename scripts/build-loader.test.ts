import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { buildLoader } from './build-loader.mjs';

const folders: string[] = [];
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'sallyport-loader-'));
  folders.push(path);
  return path;
}
afterEach(async () => {
  for (const path of folders.splice(0)) await rm(path, { recursive: true });
});

it('builds the same script each time, and says how to pin it', async () => {
  const [first, second] = [await folder(), await folder()];
  const loader = await buildLoader(first);
  expect(await buildLoader(second)).toEqual(loader);
  const bytes = await readFile(join(first, loader.file));
  expect(bytes.equals(await readFile(join(second, loader.file)))).toBe(true);
  expect(loader).toEqual({
    file: 'connect.js',
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 8),
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  });
});

it('is four kilobytes at most, since pages wait for it', async () => {
  const path = await folder();
  const { file } = await buildLoader(path);
  expect(gzipSync(await readFile(join(path, file)), { level: 9 }).length).toBeLessThanOrEqual(4_000);
});

it('writes itself into the manifest, and leaves the rest of it alone', async () => {
  const path = await folder();
  const manifest = { version: '0.1.0', frame: 'frame-1.js', files: ['frame-1.js'] };
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  const loader = await buildLoader(path);
  expect(JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'))).toEqual({ ...manifest, loader });
});

it('asks for nothing that a strict policy forbids, and speaks to no one at any origin', async () => {
  const path = await folder();
  const { file } = await buildLoader(path);
  const code = await readFile(join(path, file), 'utf8');
  expect(code).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write|["'`]\*["'`]/u,
  );
});
