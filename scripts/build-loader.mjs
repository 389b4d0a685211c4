// Builds the script of `/connect.js` and answers what pages that pin it have to know. Run by itself it goes into dist/hosted.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cssTarget } from './cssTarget.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FILE = 'connect.js';

/**
 * Builds into `outDir`, from the sources, and writes itself into the manifest there. The same sources make the same file,
 * byte for byte: its hash is part of an address that is never to change.
 */
export async function buildLoader(outDir) {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const [{ output }] = await build({
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    publicDir: false,
    define: { SALLYPORT_VERSION: JSON.stringify(version) },
    resolve: { conditions: ['@sallyport/source'] },
    build: {
      write: false,
      target: 'es2022',
      cssTarget,
      minify: true,
      cssMinify: true,
      // It exports nothing, so nothing has this name; a build of this format wants one.
      lib: { entry: at('src/embed/loader.ts'), formats: ['iife'], name: 'Loader' },
      rolldownOptions: { output: { strict: true } },
    },
  });
  const bytes = Buffer.from(output[0].code);
  const digest = (algorithm, encoding) => createHash(algorithm).update(bytes).digest(encoding);
  const loader = {
    file: FILE,
    hash: digest('sha256', 'hex').slice(0, 8),
    integrity: `sha384-${digest('sha384', 'base64')}`,
  };
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, FILE), bytes);
  const manifest = await readFile(join(outDir, 'manifest.json'), 'utf8').then(JSON.parse, () => ({
    version,
  }));
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify({ ...manifest, loader }, null, 2)}\n`);
  return loader;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await buildLoader(at('dist/hosted')));
}
