// Writes src/vendors/catalogue.ts from the names of the vendor files. `--check` writes nothing and fails when stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/vendors/', import.meta.url);
const target = new URL('catalogue.ts', folder);

/** A vendor's file is named after its id, in capitals: `AWS_INSPECTOR2.ts`. */
export function vendorIds(fileNames) {
  return fileNames
    .filter((name) => /^[A-Z][A-Z0-9_]*\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

export function catalogueSource(ids) {
  return [
    '// Generated from the names of the vendor files by `node scripts/generate-vendors.mjs`. Do not edit.',
    ...ids.map((id) => `import { ${id} } from './${id}.js';`),
    "import type { Vendor } from './types.js';",
    '',
    '/** Every vendor that Sallyport brings along, by id. An operator may add others, so functions take a list. */',
    '// biome-ignore format: one vendor a line',
    'export const VENDORS: readonly Vendor[] = [',
    ...ids.map((id) => `  ${id},`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const source = catalogueSource(vendorIds(readdirSync(folder)));
  if (!process.argv.includes('--check')) {
    writeFileSync(target, source);
  } else if (readFileSync(target, 'utf8') !== source) {
    process.stderr.write('src/vendors/catalogue.ts is stale: run `node scripts/generate-vendors.mjs`.\n');
    process.exitCode = 1;
  }
}
