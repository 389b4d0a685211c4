import type { Problem } from '../contract/index.js';
import { ConnectError } from './ConnectError.js';

export type RequestOptions = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly sessionToken?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Milliseconds until the answer's headers must be there. */
  readonly timeoutMs: number;
  /** How often to try again when the request or its answer got lost. Only for requests that may come twice. */
  readonly retries: number;
};

/** How long to wait before each further try, in milliseconds; a random part keeps many modals apart. */
const PAUSES_MS = [500, 1000, 2000] as const;

/**
 * Sends one request of the widget API and answers its `Response` if that is a success. Rejects with a
 * `ConnectError`, or with the signal's reason. Tokens go in headers and bodies only, cookies never.
 */
export async function sendRequest(serverUrl: string, options: RequestOptions): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sendOnce(serverUrl, options);
    } catch (error) {
      options.signal.throwIfAborted();
      const lost = error instanceof ConnectError && isLost(error);
      if (!lost || attempt >= options.retries) throw error;
      await pause((PAUSES_MS[attempt] ?? 2000) * (0.75 + Math.random() / 2), options.signal);
    }
  }
}

function isLost({ problem }: ConnectError): boolean {
  return problem.code === 'network' || problem.code === 'timeout' || problem.code === 'unavailable';
}

async function sendOnce(serverUrl: string, options: RequestOptions): Promise<Response> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), options.timeoutMs);
  const forward = () => timeout.abort();
  options.signal.addEventListener('abort', forward);
  let response: Response;
  try {
    response = await fetch(serverUrl.replace(/\/+$/, '') + options.path, {
      method: options.method,
      headers: {
        accept: 'application/json',
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.sessionToken ? { authorization: `Bearer ${options.sessionToken}` } : {}),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: timeout.signal,
    });
  } catch {
    options.signal.throwIfAborted();
    throw ConnectError.fromTransport(timeout.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
  }
  // The listener stays while a streamed body is read: aborting the caller's signal must end that, too.
  if (!response.ok) throw await readProblem(response);
  return response;
}

async function readProblem(response: Response): Promise<ConnectError> {
  try {
    const body: unknown = await response.json();
    if (
      typeof body === 'object' &&
      body !== null &&
      'code' in body &&
      'owner' in body &&
      'request_id' in body
    ) {
      return ConnectError.fromProblem(body as Problem);
    }
  } catch {
    // Not ours: a proxy's error page.
  }
  return ConnectError.fromTransport(response.status >= 500 ? 'network' : 'unexpected_response');
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}
