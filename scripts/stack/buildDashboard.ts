import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { cssTarget } from '../cssTarget.mjs';

/** Builds the example dashboard's front end into `outDir`, with Sallyport taken from its sources. */
export async function buildDashboard(outDir: string): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL('../../examples/dashboard/vite.config.ts', import.meta.url)),
    logLevel: 'warn',
    resolve: { conditions: ['@sallyport/source', ...defaultClientConditions] },
    build: { outDir, emptyOutDir: true, cssTarget },
  });
}
