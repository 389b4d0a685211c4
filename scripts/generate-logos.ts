import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { siFortinet, siGithub, siGitlab, siJira, siQualys, siSnyk } from 'simple-icons';
import pkg from '../package.json' with { type: 'json' };

const LOGOS_FILE = fileURLToPath(new URL('../src/vendors/logos.ts', import.meta.url));

/**
 * What the set has of our vendors' makers, as long as it is their mark of today. docs/decisions/0040-logos.md says who
 * is left out, and why.
 */
export const MARKS = [siFortinet, siGithub, siGitlab, siJira, siQualys, siSnyk];

/** The text of `src/vendors/logos.ts`: path data that is ours to ship, from a package that is not. */
export const logosSource = () =>
  [
    `// Generated from simple-icons ${pkg.devDependencies['simple-icons']} (CC0-1.0) by \`npm run docs\`. Do not edit.`,
    '',
    "/** Makers' marks by their name in the set, in a box of 24 by 24. The marks are their owners' trademarks. */",
    '// biome-ignore format: one mark a line',
    'export const LOGOS = {',
    ...MARKS.map(({ slug, path }) => `  ${slug}: { path: '${path}' },`),
    '} as const;',
    '',
  ].join('\n');

/** What is committed, for the test that it is not stale. */
export const committedLogos = () => readFileSync(LOGOS_FILE, 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(LOGOS_FILE, logosSource());
