import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { VENDORS } from '../src/vendors/index.js';

const ROOT = join(import.meta.dirname, '..');

let metafile: Metafile;
let text: string;
/** What reads a paste knows by what a key begins whose it is. */
let textWithoutPaste: string;
beforeAll(async () => {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['dist/react.js'],
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    external: ['react', 'react-dom'],
    metafile: true,
    write: false,
    logLevel: 'error',
    legalComments: 'none',
  });
  ({ metafile } = result);
  text = result.outputFiles.map((file) => file.text).join('\n');
  const isPaste = (path: string) =>
    Object.keys(metafile.outputs[path]?.inputs ?? {}).some((input) => input.includes('/paste/'));
  textWithoutPaste = result.outputFiles
    .filter(({ path }) => !isPaste(relative(ROOT, path)))
    .map((file) => file.text)
    .join('\n');
});

/** All inputs of an output and of whatever it imports at once; what it imports on demand is another download. */
function firstImport(path: string, seen = new Set<string>()): Set<string> {
  const output = metafile.outputs[path];
  if (!output || seen.has(path)) return seen;
  seen.add(path);
  for (const each of output.imports) if (each.kind === 'import-statement') firstImport(each.path, seen);
  return seen;
}

function inputsOf(outputs: Iterable<string>): string[] {
  return [...outputs].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
}

describe('what a browser gets of sallyport', () => {
  it('is the hook, the button and the names of events at first, and no screen, schema or form', () => {
    const inputs = inputsOf(firstImport('dist/react.js'));
    expect(inputs).toContain('dist/react/ConnectButton.js');
    expect(
      inputs.filter((path) => !/^dist\/(react(\.js|\/\w+\.js)|contract\/modalEvents\.js)$/.test(path)),
    ).toEqual([]);
  });

  it('holds no vendor: forms come from the server, and nothing of a check ever does', () => {
    const inputs = inputsOf(Object.keys(metafile.outputs)).filter((path) => path.includes('/vendors/'));
    expect(inputs).toEqual([]);
    for (const vendor of VENDORS) {
      expect(textWithoutPaste).not.toContain(vendor.name);
      for (const host of vendor.hosts.allow) expect(text).not.toContain(host);
    }
  });

  it('leaves it to the browser which colours are light and which are dark', () => {
    expect(text).toContain('light-dark(');
    // What a bundler that aims at older browsers puts in its place.
    expect(text).not.toContain('--lightningcss-');
  });

  it('holds nothing of Node, of the server or of the test helpers', () => {
    const inputs = inputsOf(Object.keys(metafile.outputs));
    expect(inputs.filter((path) => /^(server|dist\/testing)/.test(path))).toEqual([]);
    const imported = Object.values(metafile.outputs).flatMap((output) =>
      output.imports.map((each) => each.path),
    );
    expect(imported.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([]);
  });

  it('takes zod/mini, not the whole of zod, which evaluates code under a strict CSP and costs 20 kB more', () => {
    const zod = inputsOf(Object.keys(metafile.outputs)).filter((path) => path.includes('/zod/'));
    expect(zod).toContain('node_modules/zod/v4/mini/schemas.js');
    expect(zod.filter((path) => /\/zod\/v4\/(classic|locales|core\/doc)/.test(path))).toEqual([]);
  });

  it('keeps to its budgets', { timeout: 60_000 }, () => {
    execFileSync('npm', ['run', '--silent', 'size'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  });
});
