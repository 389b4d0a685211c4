import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type {
  HostAnswer,
  HostRequest,
  HostUrls,
  LoadAnswer,
  LoadRequest,
  Operation,
  Shot,
  Side,
} from './protocol.js';

/** One side of the comparison, running. */
export type Host = {
  readonly urls: HostUrls;
  /** Requests for one round; what they need is in the database then. */
  shots(operation: Operation, count: number): Promise<readonly Shot[]>;
  /** CPU time used so far, in milliseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
};

export async function startHost(program: string, side: Side, place: string): Promise<Host> {
  const child = fork(program, [side, place], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { urls } = await next<Extract<HostAnswer, { kind: 'listening' }>>(child);
  return {
    urls,
    shots: async (operation, count) => (await ask(child, { ask: 'shots', operation, count }, 'shots')).shots,
    cpu: async () => (await ask(child, { ask: 'cpu' }, 'cpu')).ms,
    stop: () => stop(child),
  };
}

export type Load = { fire(request: LoadRequest): Promise<LoadAnswer>; stop(): Promise<void> };

export function startLoad(): Load {
  const child = fork(new URL('load.mjs', import.meta.url), { execArgv: [] });
  return {
    fire(request) {
      child.send(request);
      return next<LoadAnswer>(child);
    },
    stop: () => stop(child),
  };
}

type Answer<Kind> = Extract<HostAnswer, { kind: Kind }>;

async function ask<Kind extends HostAnswer['kind']>(
  child: ChildProcess,
  request: HostRequest,
  _kind: Kind,
): Promise<Answer<Kind>> {
  child.send(request);
  return next<Answer<Kind>>(child);
}

async function next<T>(child: ChildProcess): Promise<T> {
  const ended = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: ended.signal }).then(([message]) => message as T),
      once(child, 'exit', { signal: ended.signal }).then(([code]): never => {
        throw new Error(`A process of the bench ended with ${String(code)}.`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.disconnect();
  await exit;
}
