import type { ConnectorList, Problem } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  REFERENCE_INVITE_OPTIONS,
  REFERENCE_INVITE_VENDORS,
} from '../../../src/vendors/referenceBodies.contract.js';
import { startTestServer, type TestServer } from '../testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const post = (body: unknown, query = '') =>
  server.call('POST', server.inOrganization(`/connection-invite-tokens${query}`), body);

describe('POST connection-invite-tokens, as the reference document has it', () => {
  it('takes the documented body and answers a token', async () => {
    const { id } = await server.connect('TENABLE');
    const { status, body } = await post({
      vendor: 'TENABLE',
      connection_id: id,
      identifier: 'production',
      options: {},
      expiry_secs: 123,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ token: expect.stringMatching(/^spi_[\w-]{43}$/) });
  });

  it.each([
    ['no body at all', undefined],
    ['an empty body', {}],
    ['nulls', { vendor: null, connection_id: null, identifier: null, options: null, expiry_secs: null }],
  ])('takes %s: everything may be left out', async (_, body) => {
    expect((await post(body)).status).toBe(201);
  });

  it.each(['?use_pool=true', '?use_pool=false', ''])(
    'accepts use_pool, without effect: "%s"',
    async (query) => {
      expect((await post({ vendor: 'TENABLE' }, query)).status).toBe(201);
    },
  );

  it.each(REFERENCE_INVITE_VENDORS)(
    'takes the vendor %s, and lists it among the connectors',
    async (vendor) => {
      const { status, body } = await post({
        vendor,
        identifier: '<string>',
        options: null,
        expiry_secs: 123,
      });
      expect([status, typeof (body as { token: unknown }).token]).toEqual([201, 'string']);
      const { items } = (await server.call('GET', '/v1/connectors')).body as ConnectorList;
      expect(items.map((item) => item.vendor)).toContain(vendor);
    },
  );

  it.each(REFERENCE_INVITE_OPTIONS)('takes $options for $vendor', async (body) => {
    expect((await post(body)).status).toBe(201);
  });

  it('lives 1800 seconds unless said otherwise, by the clock of the database', async () => {
    const before = Date.now();
    const { expires_at } = await server.mint();
    expect((Date.parse(expires_at) - before) / 1000).toBeGreaterThan(1790);
    expect((Date.parse(expires_at) - before) / 1000).toBeLessThan(1810);
  });

  it('takes an alias and keeps the id', async () => {
    const session = await server.redeem((await server.mint({ vendor: 'OKTA' })).token);
    expect(session.vendors.map((vendor) => vendor.id)).toEqual(['OKTA_IDP']);
  });

  it('gives the link of the hosted page with the token in the fragment, where no server sees it', async () => {
    const { connect_url, token } = await server.mint();
    const url = new URL(connect_url);
    expect(url.hash).toBe(`#${token}`);
    expect(url.pathname + url.search).not.toContain(token);
  });
});

describe('a body that is not right changes nothing and says what to mend', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown key', { vender: 'TENABLE' }, 'vender', 'unknown_key'],
    ['authority in the body', { organization_id: 'x' }, 'organization_id', 'unknown_key'],
    ['a vendor nobody knows', { vendor: 'NOPE' }, 'vendor', 'not_allowed'],
    ['an empty list of vendors', { vendors: [] }, 'vendors', 'out_of_range'],
    ['vendor and vendors', { vendor: 'TENABLE', vendors: ['QUALYS'] }, 'vendors', 'conflict'],
    ['expiry 0', { expiry_secs: 0 }, 'expiry_secs', 'out_of_range'],
    ['expiry 59', { expiry_secs: 59 }, 'expiry_secs', 'out_of_range'],
    ['expiry 604801', { expiry_secs: 604_801 }, 'expiry_secs', 'out_of_range'],
    ['expiry 1.5', { expiry_secs: 60.5 }, 'expiry_secs', 'wrong_type'],
    ['expiry as text', { expiry_secs: '1800' }, 'expiry_secs', 'wrong_type'],
    ['expiry true', { expiry_secs: true }, 'expiry_secs', 'wrong_type'],
    ['a connection id that is none', { connection_id: 'abc' }, 'connection_id', 'format'],
    [
      'a connection of nobody',
      { connection_id: '3c90c3cc-0d44-4b50-8888-8dd25736052a' },
      'connection_id',
      'not_found',
    ],
    ['options without a vendor', { options: { auth_type: 'direct_access' } }, 'options', 'conflict'],
    [
      'options for several vendors',
      { vendors: ['TENABLE', 'QUALYS'], options: { init_load_timestamp: '2021-01-01T00:00:00+00:00' } },
      'options',
      'conflict',
    ],
    [
      'an option the vendor lacks',
      { vendor: 'TENABLE', options: { colour: 1 } },
      'options.colour',
      'unknown_key',
    ],
    [
      'an impossible auth_type',
      { vendor: 'AWS_INSPECTOR2', options: { auth_type: 'magic' } },
      'options.auth_type',
      'not_allowed',
    ],
    ['a target origin with a path', { target_origin: 'javascript:alert(1)' }, 'target_origin', 'format'],
    ['a locale that is none', { locale: '../../etc' }, 'locale', 'format'],
  ])('%s', async (_, body, path, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = answer.body as Problem;
    expect(problem).toMatchObject({ code: 'invalid_fields', owner: 'the_app', status: 422 });
    expect(problem.fields?.map((field) => [field.path, field.code])).toContainEqual([path, code]);
  });

  it('names all fields at fault at once', async () => {
    const { fields } = (await post({ expiry_secs: 1, colour: 'red' })).body as Problem;
    expect(fields?.map((field) => field.path).sort()).toEqual(['colour', 'expiry_secs']);
  });

  it('refuses options that narrow nothing but sees null as left out', async () => {
    expect((await post({ vendor: 'AWS_INSPECTOR2', options: { auth_type: null } })).status).toBe(201);
  });
});

describe('who may mint', () => {
  it('nobody without a key', async () => {
    const answer = await server.call(
      'POST',
      server.inOrganization('/connection-invite-tokens'),
      {},
      { 'x-api-key': '' },
    );
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'unauthorized' });
  });

  it('no key without the scope', async () => {
    const key = await server.makeApiKey(['connections:read']);
    const answer = await server.call(
      'POST',
      server.inOrganization('/connection-invite-tokens'),
      {},
      { 'x-api-key': key },
    );
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'scope_missing' });
  });

  it('no key of another organization, which it is told does not exist', async () => {
    const other = await server.makeOrganization('Other');
    const key = await server.makeApiKey(undefined, other);
    const foreign = await server.call(
      'POST',
      server.inOrganization('/connection-invite-tokens'),
      {},
      { 'x-api-key': key },
    );
    const absent = await server.call(
      'POST',
      '/v1/provisioning/organizations/3c90c3cc-0d44-4b50-8888-8dd25736052a/connection-invite-tokens',
      {},
    );
    expect(foreign.status).toBe(404);
    expect(absent.status).toBe(404);
    const { request_id: _a, ...foreignBody } = foreign.body as Problem;
    const { request_id: _b, ...absentBody } = absent.body as Problem;
    expect(foreignBody).toEqual(absentBody);
  });
});

describe('an update invite', () => {
  it('opens the form of its connection alone', async () => {
    const { id } = await server.connect('TENABLE');
    const session = await server.redeem((await server.mint({ connection_id: id })).token);
    expect(session).toMatchObject({ mode: 'update', connection: { id } });
    expect(session.vendors.map((vendor) => vendor.id)).toEqual(['TENABLE']);
  });

  it('is not minted for another vendor than the connection is to', async () => {
    const { id } = await server.connect('TENABLE');
    expect((await post({ connection_id: id, vendor: 'QUALYS' })).status).toBe(422);
  });

  it("is not minted for another organization's connection", async () => {
    const { id } = await server.connect('TENABLE');
    const other = await server.makeOrganization('Other');
    const path = `/v1/provisioning/organizations/${other}/connection-invite-tokens`;
    expect((await server.call('POST', path, { connection_id: id })).status).toBe(422);
  });
});

describe('POST connection-invite-tokens/revoke', () => {
  it('ends the invite and its session', async () => {
    const { token } = await server.mint();
    const session = await server.redeem(token);
    const revoke = () =>
      server.call('POST', server.inOrganization('/connection-invite-tokens/revoke'), { token });
    expect((await revoke()).status).toBe(204);
    expect((await revoke()).status).toBe(404);
    const answer = await server.widget(session, 'GET', '/vendors/TENABLE');
    expect(answer.body).toMatchObject({ code: 'invite_revoked' });
  });
});
