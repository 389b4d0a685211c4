import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
export const TSC = join(ROOT, 'node_modules/typescript7/bin/tsc');

export type Manifest = {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

export type PackedPackage = {
  readonly manifest: Manifest;
  /** Where it is unpacked. */
  readonly folder: string;
  /** Paths in the tarball, without the leading `package/`. */
  readonly files: readonly string[];
};

export type PackedHost = {
  readonly folder: string;
  readonly sallyport: PackedPackage;
  readonly server: PackedPackage;
  /** Runs Node in the host's folder; what it prints. Throws with what it says on standard error. */
  node(...args: readonly string[]): string;
  write(path: string, content: string): void;
  remove(): void;
};

/**
 * A project outside the repository that has installed both tarballs. Nothing is downloaded: their declared dependencies
 * are linked to those of the repository, and an undeclared one is missing, as it would be for anybody else.
 */
export function createPackedHost(): PackedHost {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-host-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('package.json', JSON.stringify({ name: 'host', private: true, type: 'module' }));
  const sallyport = install('.', folder);
  const server = install('server', folder);
  // What a host of its own brings along.
  link('react', '.', folder);
  link('react-dom', '.', folder);
  link('@types/react', '.', folder);
  link('@types/react-dom', '.', folder);
  link('@types/node', '.', folder);
  return {
    folder,
    sallyport,
    server,
    node: (...args) =>
      execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: cleanEnv() }),
    write,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Without the conditions and settings of the test run itself. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, VITEST: __, NODE_ENV: ___, ...rest } = process.env;
  return rest;
}

function install(source: string, host: string): PackedPackage {
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', host],
    { cwd: join(ROOT, source), encoding: 'utf8' },
  );
  const [packed] = JSON.parse(output) as { name: string; filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error(`npm packed nothing in ${source}.`);
  const folder = join(host, 'node_modules', packed.name);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', join(host, packed.filename), '-C', folder, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    if (name !== 'sallyport') link(name, source, host);
  }
  return { manifest, folder, files: packed.files.map((file) => file.path) };
}

/** Links a dependency of the repository, as `source` would find it. */
function link(name: string, source: string, host: string): void {
  const found = [join(ROOT, source), ROOT]
    .map((folder) => join(folder, 'node_modules', name))
    .find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not installed; run npm ci.`);
  const path = join(host, 'node_modules', name);
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(found, path, 'junction');
}
