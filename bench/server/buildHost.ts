import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the host as the server is published, so that no loader's leftovers are measured. Answers its path. */
export async function buildHost(): Promise<string> {
  const manifest = new URL('../../server/package.json', import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const outfile = fileURLToPath(new URL('../../node_modules/.cache/bench/host.mjs', import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('host.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@sallyport/source'],
    external: Object.keys(dependencies).filter((name) => name !== 'sallyport'),
    logLevel: 'error',
  });
  return outfile;
}
