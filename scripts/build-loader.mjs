// Builds the script of `/connect.js` and answers what pages that pin it have to know. Run by itself it goes into dist/hosted.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FILE = 'connect.js';

/**
 * Builds into `outDir`, from the sources, and writes itself into the manifest there. The same sources make the same file,
 * byte for byte: its hash is part of an address that is never to change.
 */
export async function buildLoader(outDir) {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const { outputFiles } = await build({
    absWorkingDir: at('.'),
    entryPoints: ['src/embed/loader.ts'],
    bundle: true,
    format: 'iife',
    minify: true,
    // It goes out with its charset in the header.
    charset: 'utf8',
    target: 'es2022',
    conditions: ['@sallyport/source'],
    define: { SALLYPORT_VERSION: JSON.stringify(version) },
    plugins: [inlineCss],
    write: false,
    logLevel: 'error',
  });
  const bytes = outputFiles[0].contents;
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

/** As Vite reads `?inline`: the style sheet as text. */
export const inlineCss = {
  name: 'inline-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /./, namespace: 'inline-css' }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await buildLoader(at('dist/hosted')));
}
