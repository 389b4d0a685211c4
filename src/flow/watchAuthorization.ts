import type { ConnectClient } from '../contract/index.js';
import { OVER } from './afterProblem.js';
import type { ConnectEvent } from './event.js';
import { problemOf } from './problemOf.js';

/** Looks in a row that may fail: with the pauses between them, about the ten minutes that a vendor's pages are given. */
const MOST_FAILURES = 25;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Looks at an authorization until it is over, and reports each answer. `after` is the version known; null looks at
 * once. Each answer but the last is waited for at the server, so that news is here as soon as there is any.
 */
export async function watchAuthorization(
  id: string,
  after: number | null,
  client: ConnectClient,
  report: (event: ConnectEvent) => void,
  signal: AbortSignal,
): Promise<ConnectEvent | null> {
  let known = after;
  let failures = 0;
  while (!signal.aborted) {
    let pauseMs = 0;
    try {
      const authorization = await client.authorization(id, known, signal);
      const event = { type: 'authorization_changed', authorization } as const;
      if (authorization.state === 'active' || authorization.state === 'failed') return event;
      report(event);
      // A server that does not hold the answer back must not be asked in a circle.
      if (authorization.version === known) pauseMs = 1000;
      known = authorization.version;
      failures = 0;
    } catch (error) {
      if (signal.aborted) break;
      const problem = problemOf(error);
      failures += 1;
      // All else passes, and the record stands all the same.
      const isOver = OVER.has(problem.code) || problem.code === 'not_found' || failures > MOST_FAILURES;
      if (isOver) return { type: 'call_failed', problem };
      report({ type: 'look_failed', problem });
      // The next look is to tell at once that the server is back.
      known = null;
      pauseMs = Math.max(
        Math.min(500 * 2 ** failures, LONGEST_PAUSE_MS),
        (problem.retry_after_secs ?? 0) * 1000,
      );
    }
    // A random part keeps many modals apart.
    if (pauseMs > 0) await pause(pauseMs * (0.75 + Math.random() / 2), signal);
  }
  return null;
}

/** Ends early, and just as well, when aborted. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
