import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { inlineCss } from './inlineCss.js';

/** Bytes as they cross the wire, each file compressed by itself. */
export type Weight = { readonly gzip: number; readonly brotli: number };

/** `first` is what the entry imports at once, `all` adds the chunks that are fetched on demand. */
export type Weights = { readonly first: Weight; readonly all: Weight };

/** React is the host's already. */
const BESIDE = ['react', 'react-dom'];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = '/out/entry.js';

/** What a host downloads for this module, bundled and minified from the sources, without what is in `beside`. */
export async function weigh(contents: string, beside: readonly string[] = []): Promise<Weights> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@sallyport/source'],
    plugins: [inlineCss],
    external: [...BESIDE, ...beside],
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: 'entry',
    outdir: '/out',
    absWorkingDir: '/',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const atOnce = importedAtOnce(metafile);
  const sum = (files: typeof outputFiles): Weight => ({
    gzip: total(files.map(({ contents }) => gzipSync(contents, { level: 9 }).length)),
    brotli: total(files.map(({ contents }) => brotliCompressSync(contents).length)),
  });
  return { first: sum(outputFiles.filter(({ path }) => atOnce.has(path))), all: sum(outputFiles) };
}

/** Paths of the files that are loaded before any code runs. */
function importedAtOnce({ outputs }: Metafile): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [OUT];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const output = outputs[path.slice(1)];
    if (!output) throw new Error(`The bundle has no ${path}.`);
    for (const { kind, external, path: imported } of output.imports) {
      if (kind === 'import-statement' && external !== true) queue.push(`/${imported}`);
    }
  }
  return found;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
