import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const root = new URL('../..', import.meta.url);

export type StartedProcess<T> = {
  /** What the process said when it was ready. */
  readonly ready: T;
  /** Asks it to stop (SIGTERM) and waits; after 15 seconds it is killed. */
  readonly stop: () => Promise<void>;
  /** Resolves when it ends, wanted or not, with the end of what it wrote on standard error. */
  readonly ended: Promise<string>;
};

/** How long a first start may take: the embedded database makes itself, on a slow machine too. */
const READY_MS = 90_000;

/**
 * Runs a TypeScript file of this repository from its sources and waits until `readLine` makes something of a line on
 * its standard output. Rejects with what it wrote on standard error if it ends before.
 */
export async function startProcess<T>(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  readLine: (line: string) => T | null,
): Promise<StartedProcess<T>> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@sallyport/source', file, ...args],
    {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C in the terminal reaches the parent alone, who stops the children in order.
      detached: true,
      windowsHide: true,
    },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  const ended = once(child, 'close').then(() => errors);
  const killOnExit = () => child.kill('SIGKILL');
  process.once('exit', killOnExit);
  void ended.then(() => process.off('exit', killOnExit));

  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, READY_MS);
  const ready = await Promise.race([
    firstAnswer(child, readLine),
    ended.then((text): never => {
      throw new Error(`${file} ${late ? 'is not ready in time' : 'has stopped'}.\n${text}`);
    }),
  ]).finally(() => clearTimeout(timer));
  return { ready, ended, stop: () => stop(child, ended) };
}

function firstAnswer<T>(child: ChildProcess, readLine: (line: string) => T | null): Promise<T> {
  return new Promise((resolve) => {
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const answer = readLine(line);
        if (answer !== null) resolve(answer);
      }
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(hard);
}
