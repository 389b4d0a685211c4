import type { Egress, EgressRequest } from '../egress/index.js';
import { type Answer, toAnswer } from './answer.js';
import { retryAfter } from './retryAfter.js';

export type Clock = {
  readonly now: () => Date;
  /** Waits; rejects with the signal's reason. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** Seconds for which waiting is better than giving up. */
const WORTH_WAITING = 10;
const BREATH_MS = 300;

/**
 * Sends a request, and once more at most: after the wait that a 429 asks for, if it is short, or when a read met a
 * stumbling server (500, 502, 503). Nothing else is sent twice: a second try with wrong keys may lock an account.
 */
export async function ask(
  egress: Pick<Egress, 'send'>,
  request: EgressRequest,
  clock: Clock,
): Promise<Answer> {
  const answer = toAnswer(await egress.send(request));
  const ms = pauseBeforeRetry(request, answer, clock.now());
  if (ms === null) return answer;
  await clock.sleep(ms, request.signal);
  return toAnswer(await egress.send(request));
}

function pauseBeforeRetry({ method }: EgressRequest, answer: Answer, now: Date): number | null {
  if (answer.status === 429) {
    const seconds = retryAfter(answer.headers, now);
    return seconds !== null && seconds <= WORTH_WAITING ? seconds * 1000 : null;
  }
  return method === 'GET' && [500, 502, 503].includes(answer.status) ? BREATH_MS : null;
}
