import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions } from 'vite';
import { cssTarget } from '../../scripts/cssTarget.mjs';

/** Builds the host's page into `outDir`, with Sallyport taken from its sources. */
export async function buildHost(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'warn',
    plugins: [react()],
    resolve: { conditions: ['@sallyport/source', ...defaultClientConditions] },
    build: { outDir, emptyOutDir: true, target: 'es2022', cssTarget },
  });
}
