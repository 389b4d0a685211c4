import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { SANDBOX_VENDORS } from './catalogue.js';
import { control } from './control.js';
import { REGISTERED_URI } from './oauth/redirectUri.js';
import { OAUTH_DEFAULTS, type OAuthSettings } from './oauth/settings.js';
import { type TokenRequestCounts, TokenRequests } from './oauth/tokenRequests.js';
import { openSites } from './openSites.js';
import { CONTROL_HOST, readRequest } from './readRequest.js';
import type { Answer, VendorRequest } from './site.js';

export type SandboxOptions = {
  /** Default 0: any free one. */
  readonly port?: number;
  /** The sandbox is for this machine alone. */
  readonly host?: '127.0.0.1';
  /** How long a `slow` vendor keeps silent, in milliseconds. Default 60,000. */
  readonly slowMs?: number;
  /** The vendors' clock, in milliseconds since 1970. Default: the machine's. */
  readonly now?: () => number;
  /** How long access tokens last that come of a sign-in, in seconds. Default: as long as the vendor's own. */
  readonly accessTokenSecs?: number;
};

/** What was asked, without anything that could be a secret: no header, no body, of the query only the names. */
export type RecordedRequest = {
  /** Of vendors that share an address, the first. */
  readonly vendor: string;
  readonly method: string;
  readonly host: string;
  /** With the names of the query, but not its values: `/scans?last_modification_date`. */
  readonly path: string;
  /** Null where the client left before there was an answer. */
  readonly status: number | null;
  /** ISO 8601. */
  readonly at: string;
};

export type Sandbox = {
  /** To be dialled in place of the vendors' own: `http://127.0.0.1:49152`. */
  readonly origin: string;
  /**
   * Where a browser finds a page of a vendor's: `https://app.snyk.io/oauth2/authorize` is
   * `http://localhost:49152/~/app.snyk.io/oauth2/authorize`. The redirect URI is for pages whose requests don't name it,
   * since it was registered with the application: GitHub's, which installs one.
   */
  readonly browserUrl: (url: string, redirectUri?: string) => string;
  /** How the vendors' OAuth side misbehaves, to be changed in place. */
  readonly oauth: OAuthSettings;
  /** Requests at a vendor's token endpoint that brought a code or a refresh token; of all vendors where none is named. */
  readonly tokenRequests: (vendor?: string) => TokenRequestCounts;
  /** The last 1,000, oldest first. */
  readonly requests: () => readonly RecordedRequest[];
  /** Forgets the requests, all tokens, sessions and consents that were given, and how `oauth` was to misbehave. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

const KEPT_REQUESTS = 1_000;

/**
 * Starts the vendors' own side on loopback: plain HTTP, which vendor is meant is read from the `Host` header. A host
 * that no vendor owns gets no answer at all, like a name that leads nowhere. Rejects with the socket's error where the
 * port is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const slowMs = options.slowMs ?? 60_000;
  const now = options.now ?? Date.now;
  const oauth: OAuthSettings = { ...OAUTH_DEFAULTS };
  const tokenRequests = new TokenRequests();
  const surroundings = { now, oauth, tokenRequests, accessTokenSecs: options.accessTokenSecs };
  const controls = control(oauth, tokenRequests);
  let sites = openSites(SANDBOX_VENDORS, surroundings);
  let requests: RecordedRequest[] = [];

  const record = (vendor: string, request: VendorRequest, answer: Answer, status: number | null): void => {
    const names = [...new Set(request.query.keys())].join('&');
    const asked = answer.recordedPath ?? request.path;
    const path = names === '' ? asked : `${asked}?${names}`;
    const { method, host } = request;
    requests.push({ vendor, method, host, path, status, at: new Date(now()).toISOString() });
    if (requests.length > KEPT_REQUESTS) requests = requests.slice(-KEPT_REQUESTS);
  };

  const server = createServer((incoming, response) => {
    respond(incoming, response).catch(() => response.destroy());
  });

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const left = new AbortController();
    response.once('close', () => left.abort());
    const request = await readRequest(incoming);
    if (request?.host === CONTROL_HOST) {
      send(response, await controls(request));
      return;
    }
    const site = request && sites.find(({ owns }) => owns(request.host));
    if (!request || !site) {
      response.destroy();
      return;
    }
    const answer = opened(await site.handle(request), oauth.coop);
    const stayed = !answer.late || (await sleep(slowMs, left.signal));
    record(site.vendor, request, answer, stayed ? answer.status : null);
    if (stayed) send(response, answer);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    browserUrl: (url, redirectUri) => {
      const { host, pathname, searchParams } = new URL(url);
      if (redirectUri !== undefined && !searchParams.has('redirect_uri')) {
        searchParams.set(REGISTERED_URI, redirectUri);
      }
      const query = searchParams.size === 0 ? '' : `?${searchParams}`;
      // Under another name than our own server's, as in earnest: browsers take the two for different sites.
      return `${origin.replace('127.0.0.1', 'localhost')}/~/${host}${pathname}${query}`;
    },
    oauth,
    tokenRequests: (vendor) => tokenRequests.of(vendor),
    requests: () => [...requests],
    reset: () => {
      requests = [];
      Object.assign(oauth, OAUTH_DEFAULTS);
      tokenRequests.forget();
      sites = openSites(SANDBOX_VENDORS, surroundings);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** False where the signal came first. */
const sleep = (ms: number, signal: AbortSignal): Promise<boolean> =>
  wait(ms, true, { signal }).catch(() => false);

/** With what a vendor says of the window that opened its page. */
function opened(answer: Answer, coop: OAuthSettings['coop']): Answer {
  const isPage = String(answer.headers['content-type']).startsWith('text/html');
  if (coop === 'none' || !isPage) return answer;
  return { ...answer, headers: { ...answer.headers, 'cross-origin-opener-policy': coop } };
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}
