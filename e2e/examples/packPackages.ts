import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Where the tarballs are, by name of the package. */
export const TARBALLS = {
  sallyport: join(ROOT, 'node_modules/.cache/sallyport-packed/sallyport-0.1.0.tgz'),
  '@sallyport/server': join(ROOT, 'node_modules/.cache/sallyport-packed/sallyport-server-0.1.0.tgz'),
} as const;

/** What would be published, as it was built last. */
export function packPackages(): void {
  const folder = join(TARBALLS.sallyport, '..');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of ['.', 'server']) {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: join(ROOT, source),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

// oxlint-disable-next-line import/no-default-export -- Playwright's globalSetup takes a default export.
export default packPackages;
