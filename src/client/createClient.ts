import type {
  Authorization,
  CheckLine,
  CheckResponse,
  ConnectClient,
  SavedConnection,
  Session,
  SessionVendor,
} from '../contract/index.js';
import { ConnectError } from './ConnectError.js';
import { isObject } from './isObject.js';
import { readJson } from './readJson.js';
import { readLines } from './readLines.js';
import { isProblem } from './readProblem.js';
import { type AnswerReader, type RequestOptions, sendRequest } from './request.js';
import { untilAborted } from './untilAborted.js';

export type ClientOptions = {
  /** Address of the Sallyport server, with its sub-path if it has one: `https://connect.example.com`. */
  readonly serverUrl: string;
  /**
   * Origin of the page around, where this page is the server's own frame: it decides whether the invite may be redeemed
   * there. The server believes it from its own pages alone.
   */
  readonly hostOrigin?: string | null;
  /**
   * BCP 47 tag that vendors are to be spoken of in, asked at each request in whose answer they are. Where it is none that
   * the server speaks, the invite's `locale` counts, then the language of the page (`<html lang>`), then English.
   */
  readonly locale?: () => string | null | undefined;
};

/** What belongs to one session. A new one starts with nothing, and late answers to the old one stay with the old. */
type Memory = {
  readonly token: string | null;
  readonly forms: Map<string, SessionVendor>;
  readonly loading: Map<string, Promise<SessionVendor>>;
};

/**
 * A client of the widget API over fetch. Keeps the session token to itself, in memory. The client key that it makes
 * ties later claims of the same modal (a reload of the flow, StrictMode) to the same session.
 */
export function createClient({ serverUrl, hostOrigin = null, locale }: ClientOptions): ConnectClient {
  const clientKey = randomKey();
  const saves = new Map<string, string>();
  let memory = remember(null);

  function call<T>(
    options: Partial<RequestOptions> & Pick<RequestOptions, 'method' | 'path' | 'signal'>,
    read: AnswerReader<T>,
  ): Promise<T> {
    const defaults = { sessionToken: memory.token, retries: 3, timeoutMs: 15_000 };
    return sendRequest(serverUrl, { ...defaults, ...options }, read);
  }

  /** The address, with the languages that are wanted. */
  function spoken(path: string, more = ''): string {
    const page = typeof document === 'undefined' ? '' : document.documentElement.lang;
    return `${path}?${new URLSearchParams({ lang: locale?.() ?? '', page_lang: page })}${more}`;
  }

  /** The request outlives the hover that began it, so it is not bound to any one caller's signal. */
  async function loadVendor(id: string, { forms, loading }: Memory): Promise<SessionVendor> {
    const path = spoken(`/v1/widget/vendors/${encodeURIComponent(id)}`);
    const { signal } = new AbortController();
    try {
      const read = (response: Response) => readJson<SessionVendor>(response, 'id', 'methods');
      const form = await call({ method: 'GET', path, signal }, read);
      forms.set(id, form);
      return form;
    } finally {
      loading.delete(id);
    }
  }

  return {
    async redeem(token, signal, authorizationId = null) {
      const body = {
        token,
        client_key: clientKey,
        ...(authorizationId === null ? {} : { authorization_id: authorizationId }),
        ...(hostOrigin === null ? {} : { host_origin: hostOrigin }),
      };
      const { session_token, ...session } = await call(
        { method: 'POST', path: spoken('/v1/widget/sessions'), body, sessionToken: null, signal },
        (response) => readJson<Session>(response, 'session_token', 'vendors', 'vendor', 'mode'),
      );
      memory = remember(session_token);
      if (session.vendor) memory.forms.set(session.vendor.id, session.vendor);
      return session;
    },

    peekVendor: (id) => memory.forms.get(id) ?? null,

    async vendor(id, signal) {
      signal.throwIfAborted();
      const { forms, loading } = memory;
      const known = forms.get(id);
      if (known) return known;
      const pending = loading.get(id) ?? loadVendor(id, memory);
      loading.set(id, pending);
      return untilAborted(pending, signal);
    },

    // Sent once: trying again could lock an account at the vendor.
    check: (request, onProgress, signal) =>
      call(
        {
          method: 'POST',
          path: spoken('/v1/widget/checks'),
          body: request,
          headers: { accept: 'application/x-ndjson' },
          signal,
          retries: 0,
          timeoutMs: 90_000,
        },
        async (response, heard) => {
          for await (const line of readLines<CheckLine>(response)) {
            heard();
            if (line.type === 'progress') onProgress(line.progress);
            if (line.type === 'problem') throw problemOf(line.problem);
            if (line.type === 'result') return checked(line.result);
          }
          throw ConnectError.fromTransport('network');
        },
      ),

    // May come twice: one that nobody ever opens ends by itself.
    authorize: (request, signal) =>
      call({ method: 'POST', path: spoken(AUTHORIZATIONS), body: request, signal }, readAuthorization),

    // Who looks goes on looking by itself, so nothing is tried again here. The server holds the answer back for a while.
    authorization: (id, after, signal) =>
      call(
        {
          method: 'GET',
          path: spoken(authorizationPath(id), after === null ? '' : `&after=${after}&wait_secs=25`),
          signal,
          retries: 0,
          timeoutMs: after === null ? 15_000 : 40_000,
        },
        readAuthorization,
      ),

    cancelAuthorization: (id, signal) =>
      call({ method: 'POST', path: spoken(authorizationPath(id, '/cancel')), signal }, readAuthorization),

    save(checkId, { acceptPartial }, signal) {
      const idempotencyKey = saves.get(checkId) ?? randomKey();
      saves.set(checkId, idempotencyKey);
      return call(
        {
          method: 'POST',
          path: '/v1/widget/connections',
          body: { check_id: checkId, accept_partial: acceptPartial },
          headers: { 'idempotency-key': idempotencyKey },
          signal,
        },
        (response) => readJson<SavedConnection>(response, 'id', 'vendor'),
      );
    },
  };
}

const AUTHORIZATIONS = '/v1/widget/authorizations';

const authorizationPath = (id: string, rest = '') => `${AUTHORIZATIONS}/${encodeURIComponent(id)}${rest}`;

/** Its address is going to be opened, and must not be a script that would run as the page's own. */
const readAuthorization: AnswerReader<Authorization> = async (response) => {
  const authorization = await readJson<Authorization>(response, 'id', 'state', 'version');
  if (/^(?!https?:)/iu.test(authorization.start_url ?? 'https:')) {
    throw ConnectError.fromTransport('unexpected_response');
  }
  return authorization;
};

function remember(token: string | null): Memory {
  return { token, forms: new Map(), loading: new Map() };
}

function problemOf(problem: unknown): ConnectError {
  return isProblem(problem)
    ? ConnectError.fromProblem(problem)
    : ConnectError.fromTransport('unexpected_response');
}

function checked(result: CheckResponse): CheckResponse {
  if (isObject(result) && 'outcome' in result && 'check_id' in result) return result;
  throw ConnectError.fromTransport('unexpected_response');
}

/** 128 random bits, base64url. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
