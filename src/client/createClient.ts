import type {
  CheckLine,
  CheckResponse,
  ConnectClient,
  SavedConnection,
  Session,
  SessionVendor,
} from '../contract/index.js';
import { ConnectError } from './ConnectError.js';
import { readLines } from './readLines.js';
import { type RequestOptions, sendRequest } from './request.js';

export type ClientOptions = {
  /** Address of the Sallyport server, with its sub-path if it has one: `https://connect.example.com`. */
  readonly serverUrl: string;
};

/**
 * A client of the widget API over fetch. Keeps the session token to itself, in memory. The client key that it makes
 * ties later claims of the same modal (a reload of the flow, StrictMode) to the same session.
 */
export function createClient({ serverUrl }: ClientOptions): ConnectClient {
  const clientKey = randomKey();
  const forms = new Map<string, SessionVendor>();
  const loading = new Map<string, Promise<SessionVendor>>();
  const saves = new Map<string, string>();
  let sessionToken: string | null = null;

  function call(options: Partial<RequestOptions> & Pick<RequestOptions, 'method' | 'path' | 'signal'>) {
    return sendRequest(serverUrl, { sessionToken, retries: 3, timeoutMs: 15_000, ...options });
  }

  async function loadVendor(id: string, signal: AbortSignal): Promise<SessionVendor> {
    const path = `/v1/widget/vendors/${encodeURIComponent(id)}`;
    const form = await readJson<SessionVendor>(await call({ method: 'GET', path, signal }));
    forms.set(id, form);
    return form;
  }

  return {
    async redeem(token, signal) {
      const body = { token, client_key: clientKey };
      const response = await call({
        method: 'POST',
        path: '/v1/widget/sessions',
        body,
        sessionToken: null,
        signal,
      });
      const { session_token, ...session } = await readJson<Session>(response);
      sessionToken = session_token;
      forms.clear();
      loading.clear();
      if (session.vendor) forms.set(session.vendor.id, session.vendor);
      return session;
    },

    peekVendor: (id) => forms.get(id) ?? null,

    vendor(id, signal) {
      const known = forms.get(id);
      if (known) return Promise.resolve(known);
      // The request outlives the hover that began it: only a failure makes room for another try.
      const pending =
        loading.get(id) ?? loadVendor(id, new AbortController().signal).finally(() => loading.delete(id));
      loading.set(id, pending);
      return untilAborted(pending, signal);
    },

    async check(request, onProgress, signal) {
      const response = await call({
        method: 'POST',
        path: '/v1/widget/checks',
        body: request,
        headers: { accept: 'application/x-ndjson' },
        signal,
        retries: 0,
        timeoutMs: 90_000,
      });
      let result: CheckResponse | null = null;
      for await (const value of readLines(response)) {
        signal.throwIfAborted();
        const line = value as CheckLine;
        if (line.type === 'progress') onProgress(line.progress);
        if (line.type === 'problem') throw ConnectError.fromProblem(line.problem);
        if (line.type === 'result') result = line.result;
      }
      if (!result) throw ConnectError.fromTransport('network');
      return result;
    },

    async save(checkId, { acceptPartial }, signal) {
      const idempotencyKey = saves.get(checkId) ?? randomKey();
      saves.set(checkId, idempotencyKey);
      const response = await call({
        method: 'POST',
        path: '/v1/widget/connections',
        body: { check_id: checkId, accept_partial: acceptPartial },
        headers: { 'idempotency-key': idempotencyKey },
        signal,
      });
      return readJson<SavedConnection>(response);
    },
  };
}

async function readJson<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw ConnectError.fromTransport('network');
  }
}

/** 128 random bits, base64url. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}
