import type { Connection, ConnectionSaved, ConnectionTest, Problem } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { REFERENCE_BODIES } from '../../../src/vendors/referenceBodies.contract.js';
import { sandboxCredentials, startTestServer, type TestServer } from '../testServer.js';
import { contexts } from '../vault/index.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const create = (body: unknown, headers: Record<string, string> = {}) =>
  server.call('POST', server.inOrganization('/connections'), body, headers);
const get = async (id: string) =>
  (await server.call('GET', server.inOrganization(`/connections/${id}`))).body as Connection;

/** Waits until the queue has checked the connection. */
async function checked(id: string): Promise<Connection> {
  return vi.waitFor(
    async () => {
      const connection = await get(id);
      expect(connection.health.status).not.toBe('pending');
      return connection;
    },
    { timeout: 10_000 },
  );
}

/** What is sealed for the connection, opened. */
async function sealedBody(connection: Connection): Promise<unknown> {
  const record = await server.storage.findConnection(connection.organization_id, connection.id);
  return server.vault.open(
    record?.sealed ?? '',
    contexts.connection(connection.organization_id, connection.id),
  );
}

const WITH_KEYS = REFERENCE_BODIES.filter(({ credentials }) => credentials !== undefined);
const WITHOUT_KEYS = REFERENCE_BODIES.filter(({ credentials }) => credentials === undefined);

describe('POST connections takes the bodies of the reference document', () => {
  it('all twenty-two of them', () => {
    expect([WITH_KEYS.length, WITHOUT_KEYS.length]).toEqual([18, 4]);
  });

  it.each(WITH_KEYS.map((body) => [JSON.stringify(body), body] as const))('%s', async (_, body) => {
    const answer = await create(body);
    expect(answer.status).toBe(201);
    const connection = answer.body as ConnectionSaved;
    expect(connection).toMatchObject({
      vendor: body.vendor === 'OKTA' ? 'OKTA_IDP' : body.vendor,
      state: 'PENDING',
      is_active: false,
      organization_id: server.organizationId,
      organization_name: 'Acme Corp',
      identifier: null,
      refresh_interval_secs: 86_400,
      timeout_secs: 3_600,
      oauth2_authorize_url: null,
    });
    expect(await sealedBody(connection)).toEqual(body.credentials);
    const { health } = await checked(connection.id);
    expect(health.status).toBe('fail');
    expect(health.resolution_owner).not.toBeNull();
  });

  // What an authorization needs is not there: they are refused for the credentials that nobody types, and nothing else.
  it.each(WITHOUT_KEYS)('$vendor with $options', async (body) => {
    const answer = await create(body);
    const fields = answer.status === 201 ? [] : ((answer.body as Problem).fields ?? []);
    expect([201, 422]).toContain(answer.status);
    expect(fields.map(({ path }) => path).filter((path) => path !== 'credentials')).toEqual([]);
  });

  it('and says of one with its comments and commas still in it what JSON does not have', async () => {
    const documented = `{
      "credentials": {
        "username": "test",
        "password": "pass",
      },
      "options": { # Optional not required
        "init_load_timestamp": "2021-01-01T00:00:00+00:00", # Timestamp to start the data pull from
      },
      "vendor": "QUALYS"
    }`;
    const answer = await create(documented);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'invalid_json',
      detail: expect.stringMatching(/comments and trailing commas/i),
    });
  });

  it("says what looks doubtful, and sends no key to a host that is not the vendor's", async () => {
    const before = server.sandbox?.requests().length;
    const answer = await create({
      vendor: 'OKTA_IDP',
      credentials: { org_url: 'https://okta.attacker.example', api_token: `00${'x'.repeat(40)}` },
    });
    expect((answer.body as ConnectionSaved).warnings).toContainEqual(
      expect.objectContaining({ path: 'org_url', code: 'host', severity: 'error' }),
    );
    const { health, state } = await checked((answer.body as ConnectionSaved).id);
    expect(health).toMatchObject({ status: 'fail', name: 'VENDOR_CLIENT_ERROR', resolution_owner: 'you' });
    expect(state).toBe('PENDING');
    expect(server.sandbox?.requests().length).toBe(before);
  });

  it('has no warnings about what is right', async () => {
    const { credentials } = sandboxCredentials('TENABLE', 'works');
    expect(((await create({ vendor: 'TENABLE', credentials })).body as ConnectionSaved).warnings).toEqual([]);
  });

  it('keeps what cannot be verified, and says so', async () => {
    const { credentials } = sandboxCredentials('APISEC', 'unverified');
    const connection = (await create({ vendor: 'APISEC', credentials })).body as ConnectionSaved;
    expect(connection).toMatchObject({ state: 'ACTIVE', health: { name: null, status: 'unverified' } });
  });
});

describe('the durable queue', () => {
  it.each([
    [
      'works',
      {
        state: 'ACTIVE',
        is_active: true,
        health: { name: 'HEALTHY', status: 'pass', resolution_owner: null },
      },
    ],
    [
      'wrong_key',
      {
        state: 'PENDING',
        is_active: false,
        health: { name: 'UNAUTHORIZED', status: 'fail', resolution_owner: 'you' },
      },
    ],
    [
      'permission_missing',
      { state: 'PENDING', health: { name: 'VENDOR_CLIENT_ERROR', resolution_owner: 'your_admin' } },
    ],
    [
      'rate_limited',
      { state: 'PENDING', health: { name: 'RATE_LIMIT_EXCEEDED', resolution_owner: 'the_vendor' } },
    ],
    ['down', { state: 'PENDING', health: { name: 'VENDOR_SERVER_ERROR', resolution_owner: 'the_vendor' } }],
  ] as const)('health after %s', async (outcome, expected) => {
    const { credentials } = sandboxCredentials('TENABLE', outcome);
    const { id } = (await create({ vendor: 'TENABLE', credentials })).body as ConnectionSaved;
    expect(await checked(id)).toMatchObject(expected);
  });

  it('tells for each capability whether it works', async () => {
    const { credentials } = sandboxCredentials('CROWDSTRIKE', 'partial');
    const { id } = (await create({ vendor: 'CROWDSTRIKE', credentials })).body as ConnectionSaved;
    const { health, state } = await checked(id);
    expect(state).toBe('ACTIVE');
    expect(health).toMatchObject({ status: 'degraded', resolution_owner: 'your_admin' });
    expect(new Set(health.details.map((detail) => detail.state))).toEqual(new Set(['works', 'missing']));
  });
});

describe('a body that is not right changes nothing', () => {
  it.each<[string, unknown, string, string]>([
    ['no vendor', { credentials: {} }, 'vendor', 'required'],
    ['an unknown vendor', { vendor: 'NOPE', credentials: {} }, 'vendor', 'not_allowed'],
    ['no credentials', { vendor: 'TENABLE' }, 'credentials', 'required'],
    [
      'a missing key',
      { vendor: 'TENABLE', credentials: { client_key: 'a' } },
      'credentials.secret_key',
      'required',
    ],
    [
      'one key too many',
      { vendor: 'TENABLE', credentials: { client_key: 'a', secret_key: 'b', base_url: 'c' } },
      'credentials.base_url',
      'unknown_key',
    ],
    [
      'a number for a text',
      { vendor: 'TENABLE', credentials: { client_key: 1, secret_key: 'b' } },
      'credentials.client_key',
      'wrong_type',
    ],
    [
      'a line break in a key',
      { vendor: 'TENABLE', credentials: { client_key: 'a\r\nX-Evil: 1', secret_key: 'b' } },
      'credentials.client_key',
      'control_character',
    ],
    [
      'the wrong type of AWS access',
      { vendor: 'AWS_INSPECTOR2', credentials: { aws: { type: 'magic' } } },
      'credentials',
      'shape',
    ],
    [
      'authority in the body',
      { vendor: 'TENABLE', credentials: {}, organization_id: 'x', state: 'ACTIVE' },
      'state',
      'unknown_key',
    ],
    [
      'an impossible interval',
      { vendor: 'TENABLE', credentials: {}, refresh_interval_secs: 1 },
      'refresh_interval_secs',
      'out_of_range',
    ],
    [
      'a date that is none',
      {
        vendor: 'QUALYS',
        credentials: { username: 'a', password: 'b' },
        options: { init_load_timestamp: 'soon' },
      },
      'options.init_load_timestamp',
      'not_allowed',
    ],
  ])('%s', async (_, body, path, code) => {
    const before = await server.call('GET', server.inOrganization('/connections?limit=200'));
    const answer = await create(body);
    expect(answer.status).toBe(422);
    expect((answer.body as Problem).fields?.map((field) => [field.path, field.code])).toContainEqual([
      path,
      code,
    ]);
    const after = await server.call('GET', server.inOrganization('/connections?limit=200'));
    expect(after.body).toEqual(before.body);
  });
});

describe('reading, testing, changing, deleting', () => {
  it('never answers credentials or options', async () => {
    const { id } = await server.connect('TENABLE');
    const { client_key } = sandboxCredentials('TENABLE', 'works').credentials as { client_key: string };
    for (const path of [`/connections/${id}`, '/connections']) {
      const { text } = await server.call('GET', server.inOrganization(path));
      expect(text).not.toContain(client_key);
      expect(text).not.toMatch(/"(credentials|options|sealed)"/);
    }
  });

  it('tests live and writes what came of it', async () => {
    const { id } = await server.connect('TENABLE');
    const test = await server.call('GET', server.inOrganization(`/connections/${id}/test`));
    expect(test.body satisfies unknown as ConnectionTest).toEqual({ is_valid: true, message: 'Works.' });
  });

  it('lists page by page, newest first, by vendor', async () => {
    const organization = await server.makeOrganization('Paged');
    const path = `/v1/provisioning/organizations/${organization}/connections`;
    for (const vendor of ['SEMGREP', 'TENABLE', 'SEMGREP']) {
      const { credentials } = sandboxCredentials(vendor, 'works');
      await server.call('POST', path, { vendor, credentials });
    }
    const first = (await server.call('GET', `${path}?limit=2`)).body as {
      items: Connection[];
      next_cursor: string;
    };
    const second = (await server.call('GET', `${path}?limit=2&cursor=${first.next_cursor}`))
      .body as typeof first;
    expect([first, second].map((page) => page.items.length)).toEqual([2, 1]);
    expect(second.next_cursor).toBeNull();
    const only = (await server.call('GET', `${path}?vendor=TENABLE`)).body as typeof first;
    expect(only.items.map((item) => item.vendor)).toEqual(['TENABLE']);
    expect((await server.call('GET', `${path}?cursor=nonsense`)).status).toBe(422);
    expect((await server.call('GET', `${path}?limit=0`)).status).toBe(422);
  });

  it('PATCH with new credentials makes it PENDING until they were checked', async () => {
    const { id } = await server.connect('TENABLE');
    const { credentials } = sandboxCredentials('TENABLE', 'wrong_key');
    const patched = await server.call('PATCH', server.inOrganization(`/connections/${id}`), { credentials });
    expect(patched.body).toMatchObject({ state: 'PENDING', health: { status: 'pending' } });
    expect(await checked(id)).toMatchObject({ state: 'PENDING', health: { name: 'UNAUTHORIZED' } });
  });

  it('PATCH pauses and resumes, and leaves the rest', async () => {
    const { id } = await server.connect('TENABLE');
    const path = server.inOrganization(`/connections/${id}`);
    expect((await server.call('PATCH', path, { is_active: false })).body).toMatchObject({ state: 'PAUSED' });
    expect((await server.call('PATCH', path, { identifier: 'new', is_active: true })).body).toMatchObject({
      state: 'ACTIVE',
      identifier: 'new',
    });
  });

  it('DELETE forgets the credentials at once', async () => {
    const { id } = await server.connect('TENABLE');
    const path = server.inOrganization(`/connections/${id}`);
    expect((await server.call('DELETE', path)).status).toBe(204);
    expect((await server.call('GET', path)).status).toBe(404);
    expect((await server.call('DELETE', path)).status).toBe(404);
    expect((await server.storage.findConnection(server.organizationId, id))?.sealed ?? null).toBeNull();
  });

  it.each(['GET', 'PATCH', 'DELETE'])('%s of another organization finds nothing', async (method) => {
    const { id } = await server.connect('TENABLE');
    const other = await server.makeOrganization('Other');
    const key = await server.makeApiKey(undefined, other);
    for (const path of [
      server.inOrganization(`/connections/${id}`),
      `/v1/provisioning/organizations/${other}/connections/${id}`,
    ]) {
      const answer = await server.call(
        method,
        path,
        method === 'PATCH' ? { identifier: 'mine' } : undefined,
        { 'x-api-key': key },
      );
      expect(answer.status).toBe(404);
    }
    expect(await get(id)).toMatchObject({ identifier: null });
  });
});

describe('X-CONNECTION-INVITE-TOKEN instead of the API key', () => {
  const { credentials } = sandboxCredentials('TENABLE', 'works');
  const byInvite = (method: string, path: string, token: string, body: unknown) =>
    server.call(method, server.inOrganization(path), body, {
      'x-api-key': '',
      'x-connection-invite-token': token,
    });

  it('creates one connection, with what the invite says', async () => {
    const { token } = await server.mint({ vendor: 'TENABLE', identifier: 'from the invite' });
    const answer = await byInvite('POST', '/connections', token, { vendor: 'TENABLE', credentials });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ identifier: 'from the invite' });
    const again = await byInvite('POST', '/connections', token, { vendor: 'TENABLE', credentials });
    expect(again.body).toMatchObject({ code: 'invite_completed', status: 410 });
  });

  it('refuses other vendors, foreign settings, expired and unknown tokens', async () => {
    const { token } = await server.mint({ vendor: 'QUALYS' });
    expect((await byInvite('POST', '/connections', token, { vendor: 'TENABLE', credentials })).status).toBe(
      403,
    );
    const { token: any } = await server.mint();
    const withIdentifier = { vendor: 'TENABLE', credentials, identifier: 'x' };
    expect((await byInvite('POST', '/connections', any, withIdentifier)).status).toBe(422);
    expect(
      (await byInvite('POST', '/connections', 'spi_nonsense', { vendor: 'TENABLE', credentials })).status,
    ).toBe(401);
    const { token: short } = await server.mint({ expiry_secs: 60 });
    server.advance(61);
    expect(
      (await byInvite('POST', '/connections', short, { vendor: 'TENABLE', credentials })).body,
    ).toMatchObject({
      code: 'invite_expired',
    });
  });

  it('updates its own connection and no other', async () => {
    const { id } = await server.connect('TENABLE');
    const { id: other } = await server.connect('TENABLE');
    const { token } = await server.mint({ connection_id: id });
    expect((await byInvite('PATCH', `/connections/${other}`, token, { credentials })).status).toBe(403);
    expect(
      (await byInvite('PATCH', `/connections/${id}`, token, { credentials, identifier: 'x' })).status,
    ).toBe(422);
    expect((await byInvite('PATCH', `/connections/${id}`, token, { credentials })).status).toBe(200);
  });
});
