import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const LOADER = 'window.Sallyport = { version: "1.2.3" };\n';
const FILES = {
  'frame-Ab12Cd34.js': 'import("./screen-0f0f0f0f.js").then(({ draw }) => draw());\n',
  'screen-0f0f0f0f.js': 'export const draw = () => { document.body.textContent = "drawn"; };\n',
  'link-9z8y7x6w.js': 'export const openModal = (given) => { window.opened = given; };\n',
} as const;

/** A folder as the build leaves it, with next to nothing in it. */
export function makeHostedFolder(given: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-hosted-'));
  const files: Readonly<Record<string, string>> = { ...FILES, ...given };
  for (const [name, text] of Object.entries({ ...files, 'connect.js': LOADER })) {
    writeFileSync(join(folder, name), text);
  }
  const digest = (algorithm: string) => createHash(algorithm).update(LOADER);
  const manifest = {
    version: '1.2.3',
    frame: 'frame-Ab12Cd34.js',
    link: 'link-9z8y7x6w.js',
    preload: ['screen-0f0f0f0f.js'],
    files: [...Object.keys(files), 'connect.js'],
    loader: {
      file: 'connect.js',
      hash: digest('sha256').digest('hex').slice(0, 8),
      integrity: `sha384-${digest('sha384').digest('base64')}`,
    },
  };
  const write = (changed: object = {}) =>
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...changed }));
  write();
  return {
    folder,
    manifest,
    release: `${manifest.version}-${manifest.loader.hash}`,
    /** The manifest anew, with some of it changed. */
    write,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
