import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { cssTarget } from '../../scripts/cssTarget.mjs';

/** Builds the page as a host builds for production and serves it on loopback. */
export async function servePage(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const root = fileURLToPath(new URL('page', import.meta.url));
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench/modal', import.meta.url));
  const shared = { root, configFile: false, publicDir: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    mode: 'production',
    plugins: [react()],
    resolve: { conditions: ['@sallyport/source', 'module', 'browser', 'production'] },
    build: { outDir, emptyOutDir: true, cssTarget },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The page is not served.');
  return { url, stop: () => server.close() };
}
