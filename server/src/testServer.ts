import { randomUUID } from 'node:crypto';
import type { CheckLine, Connection, Invite, Session } from 'sallyport/contract';
import { VENDORS } from 'sallyport/vendors';
import { assembleSallyport, type Sallyport } from './assembleSallyport.js';
import { loadOwnVendors, withOwnVendors } from './catalogue/index.js';
import { createLogger } from './logging/index.js';
import { SANDBOX_CREDENTIALS, type SandboxOutcome, startSandbox } from './sandbox/index.js';
import { type Settings, settingsOf } from './settings/index.js';
import { createStorage, type Database, type Storage } from './storage/index.js';
import { openTestPGlite } from './storage/testPGlite.js';
import { API_KEY_SCOPES, type ApiKeyScope } from './tokens/index.js';
import { fixedKeyRing, newKeyFile } from './vault/index.js';

/** A whole backend on a fresh database with the sandbox behind its egress, driven by `Request` objects. */
export type TestServer = Sallyport & {
  readonly organizationId: string;
  readonly apiKey: string;
  /** Every log line so far, as text. */
  readonly logs: () => string;
  /** Moves the database's clock on. */
  advance(secs: number): void;
  makeApiKey(scopes?: readonly ApiKeyScope[], organizationId?: string | null): Promise<string>;
  makeOrganization(name?: string): Promise<string>;
  /** A provisioning request with the API key; `body` as JSON. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Path below the organization. */
  inOrganization(path: string): string;
  mint(body?: unknown): Promise<Invite>;
  redeem(token: string, clientKey?: string): Promise<Session>;
  /** A widget request on a session. */
  widget(
    session: Session,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Mint, redeem, check and save in one go. */
  connect(vendor: string, outcome?: SandboxOutcome): Promise<Connection>;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
};

const ORIGIN = 'http://sallyport.test';

export type TestServerOptions = Partial<Settings> & {
  readonly database?: Database;
  readonly storage?: (real: Storage) => Storage;
  readonly hosted?: string;
};

export async function startTestServer({
  database,
  storage: wrap,
  hosted,
  ...given
}: TestServerOptions = {}): Promise<TestServer> {
  const lines: string[] = [];
  let offset = 0;
  const real = createStorage(database ?? (await openTestPGlite()), { clockOffsetSecs: () => offset });
  const storage = wrap ? wrap(real) : real;
  const settings = settingsOf({ sandbox: true, rateLimit: 0, ...given });
  const sallyport = assembleSallyport({
    settings,
    ...(settings.vendors === undefined
      ? {}
      : { vendors: withOwnVendors(VENDORS, loadOwnVendors(settings.vendors)) }),
    ...(hosted === undefined ? {} : { hosted }),
    storage,
    ring: fixedKeyRing(newKeyFile()),
    logger: createLogger('debug', { write: (line: string) => void lines.push(line) }),
    sandbox: await startSandbox(),
  });
  const AUDIT = { actor: 'cli', requestId: null, outcome: 'ok', organizationId: null } as const;

  async function makeOrganization(name = 'Acme Corp'): Promise<string> {
    const id = randomUUID();
    await storage.createOrganization(
      { id, name, externalId: null },
      { ...AUDIT, action: 'organization.created', target: id },
    );
    return id;
  }

  async function makeApiKey(scopes: readonly ApiKeyScope[] = API_KEY_SCOPES, only: string | null = null) {
    const { token, ...mac } = sallyport.tokens.mint('api_key');
    const id = randomUUID();
    await storage.createApiKey(
      { id, name: 'test', last4: token.slice(-4), scopes, organizationId: only, ...mac },
      { ...AUDIT, action: 'api_key.created', target: id },
    );
    return token;
  }

  async function send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const response = await sallyport.fetch(
      new Request(ORIGIN + path, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const isJson =
      response.headers.get('content-type')?.includes('json') &&
      !response.headers.get('content-type')?.includes('ndjson');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  }

  const organizationId = await makeOrganization();
  const apiKey = await makeApiKey();
  const inOrganization = (path: string) => `/v1/provisioning/organizations/${organizationId}${path}`;
  const call: TestServer['call'] = (method, path, body, headers = {}) =>
    send(method, path, body, { 'x-api-key': apiKey, ...headers });
  const widget: TestServer['widget'] = (session, method, path, body, headers = {}) =>
    send(method, `/v1/widget${path}`, body, { authorization: `Bearer ${session.session_token}`, ...headers });

  async function mint(body: unknown = {}): Promise<Invite> {
    const answer = await call('POST', inOrganization('/connection-invite-tokens'), body);
    if (answer.status !== 201) throw new Error(`Minting answered ${String(answer.status)}: ${answer.text}`);
    return answer.body as Invite;
  }

  async function redeem(token: string, clientKey = 'test-client-key-0001'): Promise<Session> {
    const answer = await send('POST', '/v1/widget/sessions', { token, client_key: clientKey }, {});
    if (answer.status !== 201) throw new Error(`Redeeming answered ${String(answer.status)}: ${answer.text}`);
    return answer.body as Session;
  }

  return {
    ...sallyport,
    organizationId,
    apiKey,
    logs: () => lines.join(''),
    advance: (secs) => {
      offset += secs;
    },
    makeApiKey,
    makeOrganization,
    call,
    inOrganization,
    mint,
    redeem,
    widget,
    async connect(vendor, outcome = 'works') {
      const session = await redeem((await mint({ vendor })).token);
      const { method, credentials } = sandboxCredentials(vendor, outcome);
      const checked = await widget(session, 'POST', '/checks', { vendor, method, credentials });
      const { check_id } = checked.body as { check_id: string };
      const saved = await widget(session, 'POST', '/connections', { check_id, accept_partial: true });
      if (saved.status !== 201)
        throw new Error(`Saving answered ${String(saved.status)}: ${saved.text} after ${checked.text}`);
      return saved.body as Connection;
    },
  };
}

/** The sandbox's made-up credentials of one vendor, outcome and, where it has several, method. */
export function sandboxCredentials(vendor: string, outcome: SandboxOutcome, method?: string) {
  const found = SANDBOX_CREDENTIALS.find(
    (each) =>
      each.vendor === vendor && each.outcome === outcome && (method === undefined || each.method === method),
  );
  if (!found) throw new Error(`The sandbox has no ${outcome} credentials for ${vendor} ${method ?? ''}.`);
  return found;
}

/** The lines of a streamed check. */
export function checkLines(text: string): CheckLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CheckLine);
}
