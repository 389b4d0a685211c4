import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/stack/freePort.js';
import { TARBALLS } from './packPackages.js';

const ROOT = join(import.meta.dirname, '../..');

export type Example = {
  readonly origin: string;
  /** Where it is installed, outside of the repository. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

type Manifest = { readonly scripts: Record<string, string>; dependencies?: Record<string, string> };

/** As somebody would who has copied it: installed with the packed packages, built, started. */
export async function startExample(name: string, environment: Record<string, string> = {}): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), `sallyport-${name}-`));
  await cp(join(ROOT, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.next|\.sallyport)$/.test(path),
  });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  for (const [dependency, tarball] of Object.entries(TARBALLS)) {
    if (manifest.dependencies?.[dependency] !== undefined)
      manifest.dependencies[dependency] = `file:${tarball}`;
  }
  await writeFile(file, JSON.stringify(manifest));

  const port = await freePort();
  const env = { ...cleanEnv(), NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), ...environment };
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (manifest.dependencies) {
    npm('install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--prefer-offline');
  }
  if (manifest.scripts['build']) npm('run', 'build');

  const child = spawn('npm', ['start'], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await listening(child, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, folder, stop };
}

/** Without the conditions and settings of the test run itself. */
function cleanEnv(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, NODE_ENV: __, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('npm_')));
}

/** Resolves when it has said its address. It is not asked anything: a first request is the test's to make. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  const address = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (/Ready in/.test(said) || (said.includes(`:${port}`) && /Open http/.test(said))) resolve();
      });
    }
  });
  const ended = once(child, 'close').then((): never => {
    throw new Error(`It has stopped.\n${said}`);
  });
  await Promise.race([address, ended]);
}

/** With all that npm has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'close');
  process.kill(-child.pid, 'SIGTERM');
  const hard = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 15_000);
  await ended;
  clearTimeout(hard);
}
