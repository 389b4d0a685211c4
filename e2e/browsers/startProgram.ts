import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of these that is installed, or undefined. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

export type Program = {
  /** Waits until it prints this, on whichever stream. Rejects if it ends before, or does not within a minute. */
  readonly prints: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** Asks it to stop and waits; after ten seconds it is killed. */
  readonly stop: () => Promise<void>;
};

export function startProgram(
  path: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(path, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killOnExit = () => child.kill('SIGKILL');
  process.once('exit', killOnExit);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  }).then(() => process.off('exit', killOnExit));

  return {
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (what: string) =>
          reject(new Error(`${path} ${what}. It printed: ${printed.slice(-2_000)}`));
        const timer = setTimeout(() => fail('is not ready in time'), 60_000);
        const look = () => {
          const match = printed.match(pattern);
          if (!match) return;
          clearTimeout(timer);
          resolve(match);
        };
        look();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('close', () => {
          clearTimeout(timer);
          fail('has ended');
        });
      }),
    async stop() {
      child.kill();
      const timer = setTimeout(killOnExit, 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
