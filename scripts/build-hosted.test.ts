import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildHosted } from './build-hosted.mjs';
import { LANGUAGES } from '../src/words/index.js';

type Manifest = {
  readonly version: string;
  readonly frame: string;
  readonly link: string;
  readonly preload: readonly string[];
  readonly files: readonly string[];
  readonly loader: { readonly file: string };
};

let folder: string;
let manifest: Manifest;
const read = (name: string, build = 'one') => readFile(join(folder, build, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sallyport-hosted-'));
  await buildHosted(join(folder, 'one'));
  manifest = JSON.parse(await read('manifest.json')) as Manifest;
});
afterAll(() => rm(folder, { recursive: true }));

it('makes the same files of the same sources, byte for byte', async () => {
  await buildHosted(join(folder, 'two'));
  const names = await readdir(join(folder, 'one'));
  expect(await readdir(join(folder, 'two'))).toEqual(names);
  for (const name of names) expect(await read(name, 'two'), name).toBe(await read(name));
});

it('writes down all that a server has to serve, and no map of the sources', async () => {
  const { frame, link, preload, files, loader } = manifest;
  const papers = ['manifest.json', 'licenses.md', loader.file];
  expect((await readdir(join(folder, 'one'))).toSorted()).toEqual([...files, ...papers].toSorted());
  // The other languages, of which each is fetched when it is spoken.
  const tags = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');
  const languages = tags.map((tag) => files.find((file) => file.startsWith(`${tag}-`)) ?? tag);
  expect(files).toEqual([frame, link, ...preload, ...languages].toSorted());
  expect((await Promise.all(files.map((name) => read(name)))).join('')).not.toContain('sourceMappingURL');
});

it('has the frame say hello before anything else is fetched', async () => {
  const code = await read(manifest.frame);
  expect(code).not.toMatch(/(?:^|;)import[^(]/);
  expect(code).toContain('import(');
});

it('gives the page behind a link what it calls', async () => {
  expect(await read(manifest.link)).toMatch(/export\s*\{\s*\w+ as openModal\s*\}/);
});

it('has React as it is for people, with its licence, and no code for a frame in the frame', async () => {
  const code = await read(manifest.preload[0] ?? '');
  expect(code).toContain('@license React');
  expect(code).not.toMatch(/jsxDEV|react-dom-client\.development/);
  expect(code).not.toContain('sallyport-frame');
  expect(await read('licenses.md')).toMatch(/## react-dom[\s\S]*## zod/);
});
