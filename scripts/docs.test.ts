import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILES = ['README.md', 'CONTRIBUTING.md', 'docs/adding-a-vendor.md'] as const;
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe.each(FILES)('%s', (file) => {
  const text = read(file);

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm (?:run )?(?!ci\b)([a-z][\w:-]*)/g)].map((match) => match[1]);
    expect(named).not.toEqual([]);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links).not.toEqual([]);
    for (const link of links) expect(existsSync(join(root, dirname(file), link)), link).toBe(true);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:src|server|scripts|e2e|docs|examples)\/[\w./-]+|\.[\w-]+\.cjs)`/g)];
    for (const [, path = ''] of named) {
      // Stands for the file that a contributor is about to write.
      if (!path.includes('ACME')) expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});

it('shows every picture of a screen, each twice: small, and where that leads', () => {
  const shown = [...read('docs/screens.md').matchAll(/(?:href|src)="screenshots\/([^"]+)"/g)].map(
    ([, file]) => file ?? '',
  );
  const files = readdirSync(join(root, 'docs/screenshots'));
  expect(shown.toSorted()).toEqual(files.flatMap((file) => [file, file]).toSorted());
});

it('shows the headless example as it is: type-checked, and tried in a browser', () => {
  const example = read('examples/headless/ConnectScreens.tsx');
  expect(read('docs/headless.md')).toContain(`\`\`\`tsx\n${example}\`\`\``);
});

it('shows code in the README that compiles', () => {
  const blocks = [...read('README.md').matchAll(/```(tsx?)\n([\s\S]*?)```/g)];
  expect(blocks.length).toBeGreaterThanOrEqual(3);
  const folder = join(root, 'node_modules/.cache/readme');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, [, extension, code = '']] of blocks.entries()) {
    writeFileSync(join(folder, `block${index}.${extension}`), code);
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['*'] }),
  );
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  let said = '';
  try {
    execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  // Only the blocks are judged here: whatever they import has its own type check.
  expect(said.split('\n').filter((line) => line.includes('block'))).toEqual([]);
});
