import { ConnectError } from './ConnectError.js';
import { readProblem } from './readProblem.js';
import { untilAborted } from './untilAborted.js';

export type RequestOptions = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly sessionToken: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Milliseconds that may pass in silence: before the answer begins, then before the reader has `heard` more. */
  readonly timeoutMs: number;
  /** How often to try again when the request or its answer got lost. Only for requests that may come twice. */
  readonly retries: number;
};

/** Takes the answer in. Calls `heard` on each sign of life in a long one. */
export type AnswerReader<T> = (response: Response, heard: () => void) => Promise<T>;

/** How long to wait before each further try, in milliseconds; a random part keeps many modals apart. */
const PAUSES_MS = [500, 1000, 2000] as const;

/** A server that asks for more patience than this is not waited for: the person is told instead. */
const LONGEST_PAUSE_MS = 10_000;

/** After these nothing is known about what the server did, or it said itself to come again. */
const LOST: ReadonlySet<string> = new Set(['network', 'timeout', 'unavailable', 'idempotency_in_progress']);

/**
 * Sends one request of the widget API and has a successful answer read; an answer that breaks off in the middle counts
 * as lost, like one that never came. Rejects with a `ConnectError`, or with the signal's reason. Tokens go in headers
 * and bodies only, cookies never.
 */
export async function sendRequest<T>(
  serverUrl: string,
  options: RequestOptions,
  read: AnswerReader<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sendOnce(serverUrl, options, read);
    } catch (error) {
      const pauseMs = attempt < options.retries ? pauseAfter(error, attempt) : null;
      if (pauseMs === null) throw error;
      await pause(pauseMs, options.signal);
    }
  }
}

async function sendOnce<T>(serverUrl: string, options: RequestOptions, read: AnswerReader<T>): Promise<T> {
  const { signal, body, sessionToken } = options;
  signal.throwIfAborted();
  const exchange = new AbortController();
  const end = () => exchange.abort();
  let silent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function heard(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      silent = true;
      end();
    }, options.timeoutMs);
  }

  async function run(): Promise<T> {
    const response = await fetch(serverUrl.replace(/\/+$/, '') + options.path, {
      method: options.method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(sessionToken === null ? {} : { authorization: `Bearer ${sessionToken}` }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: exchange.signal,
    }).catch(() => {
      throw ConnectError.fromTransport('network');
    });
    heard();
    if (!response.ok) throw await readProblem(response);
    return read(response, heard);
  }

  signal.addEventListener('abort', end);
  heard();
  try {
    // Node 20 forgets the signal of a fetch whose body is still being read once it has tidied up its memory.
    return await untilAborted(run(), exchange.signal);
  } catch (error) {
    signal.throwIfAborted();
    throw silent ? ConnectError.fromTransport('timeout') : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    // Whatever was not read of the answer is not wanted any more.
    end();
  }
}

/** Milliseconds until the next try, or null where another would not help. */
function pauseAfter(error: unknown, attempt: number): number | null {
  if (!(error instanceof ConnectError) || !LOST.has(error.problem.code)) return null;
  const askedMs = (error.problem.retry_after_secs ?? 0) * 1000;
  if (askedMs > LONGEST_PAUSE_MS) return null;
  const ownMs = (PAUSES_MS[attempt] ?? 2000) * (0.75 + Math.random() / 2);
  return Math.max(askedMs, ownMs);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    function leave(): void {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', leave, { once: true });
  });
}
