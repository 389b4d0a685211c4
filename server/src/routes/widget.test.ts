import type { CheckResponse, Connection, Problem, SessionVendor } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLines, sandboxCredentials, startTestServer, type TestServer } from '../testServer.js';
import { contexts } from '../vault/index.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ appName: 'Northwind Security', vendorTimeoutMs: 3_000 });
});
afterAll(() => server.close());

async function session(invite: unknown = {}) {
  return server.redeem((await server.mint(invite)).token);
}

describe('redeeming an invite', () => {
  it('answers everything that the picker needs, and nothing of the integrator', async () => {
    const answer = await session({
      options: { auth_type: 'leen_role' },
      vendor: 'AWS_INSPECTOR2',
      identifier: 'secret-name',
    });
    expect(answer).toMatchObject({
      mode: 'create',
      organization_name: 'Acme Corp',
      app_name: 'Northwind Security',
      connection: null,
      session_token: expect.stringMatching(/^sps_/),
    });
    expect(JSON.stringify(answer)).not.toMatch(/secret-name|auth_type|verdicts|"check"/);
  });

  it('offers all vendors, several, or one with its form at once', async () => {
    expect((await session()).vendors.length).toBeGreaterThanOrEqual(7);
    expect((await session({ vendors: ['QUALYS', 'TENABLE'] })).vendors.map((each) => each.id).sort()).toEqual(
      ['QUALYS', 'TENABLE'],
    );
    const one = await session({ vendor: 'TENABLE' });
    expect(one.vendor?.methods[0]?.fields.map((field) => field.path)).toEqual(['client_key', 'secret_key']);
  });

  it('by the same client keeps the run; by another ends the older one', async () => {
    const { token } = await server.mint();
    const first = await server.redeem(token, 'client-number-one-1');
    const reloaded = await server.redeem(token, 'client-number-one-1');
    expect((await server.widget(reloaded, 'GET', '/vendors/TENABLE')).status).toBe(200);
    const other = await server.redeem(token, 'client-number-two-2');
    expect((await server.widget(other, 'GET', '/vendors/TENABLE')).status).toBe(200);
    expect((await server.widget(reloaded, 'GET', '/vendors/TENABLE')).body).toMatchObject({
      code: 'session_superseded',
    });
    expect((await server.widget(first, 'GET', '/vendors/TENABLE')).status).toBe(401);
  });

  it('says which it is: unknown, expired, used', async () => {
    const redeem = async (token: string) =>
      server.call('POST', '/v1/widget/sessions', { token, client_key: 'some-client-key-00' });
    expect((await redeem(`spi_${'A'.repeat(43)}`)).body).toMatchObject({
      code: 'invite_invalid',
      status: 401,
    });
    expect((await redeem('nonsense')).body).toMatchObject({ code: 'invite_invalid' });
    const { token } = await server.mint({ expiry_secs: 60 });
    server.advance(61);
    expect((await redeem(token)).body).toMatchObject({ code: 'invite_expired', status: 410 });
  });

  it('ends a session after fifteen idle minutes', async () => {
    const idle = await session({ expiry_secs: 86_400 });
    server.advance(14 * 60);
    expect((await server.widget(idle, 'GET', '/vendors/TENABLE')).status).toBe(200);
    server.advance(16 * 60);
    expect((await server.widget(idle, 'GET', '/vendors/TENABLE')).body).toMatchObject({
      code: 'session_expired',
    });
  });

  it('is only for pages of the target origin, where the invite names one', async () => {
    const { token } = await server.mint({ target_origin: 'http://127.0.0.1:5173' });
    const redeem = (origin: string) =>
      server.call('POST', '/v1/widget/sessions', { token, client_key: 'some-client-key-00' }, { origin });
    expect((await redeem('http://localhost:5173')).body).toMatchObject({ code: 'origin_not_allowed' });
    expect((await redeem('http://127.0.0.1:5173')).status).toBe(201);
  });
});

describe("a vendor's form", () => {
  it('shows AWS the external id of this invite and our account, and the method the token allows', async () => {
    const one = await session({ vendor: 'AWS_INSPECTOR2', options: { auth_type: 'leen_role' } });
    const { body } = await server.widget(one, 'GET', '/vendors/AWS_INSPECTOR2');
    const form = body as SessionVendor;
    expect(form.methods.map((method) => method.id)).toEqual(['leen_role']);
    expect(form.generated['aws.external_id']).toMatch(/^[\w-]{20,}$/);
    expect(form.platform['platform.aws_account_id']).toMatch(/^\d{12}$/);
    expect(JSON.stringify(form)).not.toContain('aws_secret_access_key":"');
    const two = await session({ vendor: 'AWS_INSPECTOR2' });
    expect(two.vendor?.generated['aws.external_id']).not.toBe(form.generated['aws.external_id']);
  });

  it('is not there for a vendor that the invite does not allow', async () => {
    const one = await session({ vendor: 'TENABLE' });
    expect((await server.widget(one, 'GET', '/vendors/QUALYS')).status).toBe(404);
  });
});

const check = async (vendor: string, outcome: Parameters<typeof sandboxCredentials>[1], method?: string) => {
  const run = await session({ vendor });
  const keys = sandboxCredentials(vendor, outcome, method);
  const body = { vendor, method: keys.method, credentials: keys.credentials };
  return { run, answer: await server.widget(run, 'POST', '/checks', body) };
};

describe('a check', () => {
  it.each([
    ['TENABLE', 'works', { outcome: 'works', code: null, owner: null }],
    [
      'TENABLE',
      'wrong_key',
      { outcome: 'refused', code: 'credentials_rejected', owner: 'you', check_id: null },
    ],
    [
      'TENABLE',
      'permission_missing',
      { outcome: 'refused', code: 'permission_missing', owner: 'your_admin', check_id: null },
    ],
    [
      'TENABLE',
      'rate_limited',
      { outcome: 'unavailable', code: 'rate_limited', retry_after_secs: 30, check_id: null },
    ],
    [
      'TENABLE',
      'down',
      { outcome: 'unavailable', code: 'vendor_unavailable', owner: 'the_vendor', check_id: null },
    ],
    [
      'TENABLE',
      'slow',
      { outcome: 'unavailable', code: 'vendor_timeout', owner: 'the_vendor', check_id: null },
    ],
    ['CROWDSTRIKE', 'partial', { outcome: 'partial', code: 'permission_missing', owner: 'your_admin' }],
    [
      'CROWDSTRIKE',
      'wrong_region',
      { outcome: 'refused', code: 'wrong_region', owner: 'you', check_id: null },
    ],
    ['APISEC', 'unverified', { outcome: 'unverified', code: null }],
  ] as const)('of %s with keys that are %s', async (vendor, outcome, expected) => {
    const { answer } = await check(vendor, outcome);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject(expected);
  });

  it('tells its progress by capability, a line each, and closes with the result', async () => {
    const run = await session({ vendor: 'CROWDSTRIKE' });
    const { method, credentials } = sandboxCredentials('CROWDSTRIKE', 'works');
    const body = { vendor: 'CROWDSTRIKE', method, credentials };
    const answer = await server.widget(run, 'POST', '/checks', body, { accept: 'application/x-ndjson' });
    const lines = checkLines(answer.text);
    expect(lines.at(-1)).toMatchObject({ type: 'result', result: { outcome: 'works' } });
    const told = lines.flatMap((line) => (line.type === 'progress' ? [line.progress] : []));
    expect(told[0]).toEqual({ id: null, state: 'running' });
    expect(told).toContainEqual({ id: 'hosts', state: 'works' });
  });

  it('refuses foreign hosts at their field, before any request', async () => {
    const before = server.sandbox?.requests().length;
    const fieldsAtFault = async (vendor: string, method: string, credentials: object) => {
      const run = await session({ vendor });
      const answer = await server.widget(run, 'POST', '/checks', { vendor, method, credentials });
      expect(answer.status).toBe(422);
      return (answer.body as Problem).fields?.map((field) => [field.path, field.code]);
    };
    const okta = { org_url: 'https://okta.attacker.example', api_token: `00${'x'.repeat(40)}` };
    expect(await fieldsAtFault('OKTA_IDP', 'api_token', okta)).toEqual([['credentials.org_url', 'host']]);
    const falcon = {
      client_id: 'a',
      client_secret: 'b',
      base_url: 'https://api.crowdstrike.com.attacker.example',
    };
    expect(await fieldsAtFault('CROWDSTRIKE', 'api_client', falcon)).toEqual([
      ['credentials.base_url', 'host'],
    ]);
    expect(server.sandbox?.requests().length).toBe(before);
  });

  it('stops after ten refusals in a session', async () => {
    const run = await session({ vendor: 'TENABLE' });
    const { method, credentials } = sandboxCredentials('TENABLE', 'wrong_key');
    const codes = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const answer = await server.widget(run, 'POST', '/checks', { vendor: 'TENABLE', method, credentials });
      codes.push((answer.body as { code: string }).code);
    }
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'credentials_rejected'), 'too_many_checks']);
  });
});

describe('saving', () => {
  it('needs a check that did not refuse, spends it, and completes the invite', async () => {
    const { run, answer } = await check('TENABLE', 'works');
    const { check_id } = answer.body as CheckResponse;
    const saved = await server.widget(run, 'POST', '/connections', { check_id });
    expect(saved.status).toBe(201);
    expect(saved.body).toMatchObject({
      vendor: 'TENABLE',
      state: 'ACTIVE',
      is_active: true,
      health: { name: 'HEALTHY' },
    });
    const again = await server.widget(run, 'POST', '/connections', { check_id });
    expect(again.body).toMatchObject({ code: 'invite_completed' });
    expect((await server.widget(run, 'GET', '/vendors/TENABLE')).body).toMatchObject({
      code: 'invite_completed',
    });
  });

  it('answers a lost answer again, by its Idempotency-Key', async () => {
    const { run, answer } = await check('TENABLE', 'works');
    const { check_id } = answer.body as CheckResponse;
    const headers = { 'idempotency-key': 'one-save' };
    const first = await server.widget(run, 'POST', '/connections', { check_id }, headers);
    const second = await server.widget(run, 'POST', '/connections', { check_id }, headers);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
  });

  it('has one winner when everything comes at once', async () => {
    const { run, answer } = await check('TENABLE', 'works');
    const { check_id } = answer.body as CheckResponse;
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => server.widget(run, 'POST', '/connections', { check_id })),
    );
    expect(answers.filter((each) => each.status === 201)).toHaveLength(1);
  });

  it('saves what is partial or unverified only knowingly', async () => {
    const { run, answer } = await check('CROWDSTRIKE', 'partial');
    const { check_id } = answer.body as CheckResponse;
    expect((await server.widget(run, 'POST', '/connections', { check_id })).body).toMatchObject({
      code: 'check_partial',
    });
    const saved = await server.widget(run, 'POST', '/connections', { check_id, accept_partial: true });
    expect(saved.body).toMatchObject({ state: 'ACTIVE', health: { status: 'degraded' } });
  });

  it('takes no check of another session, none that is too old, and none made up', async () => {
    const { answer } = await check('TENABLE', 'works');
    const { check_id } = answer.body as CheckResponse;
    const stranger = await session({ vendor: 'TENABLE', expiry_secs: 86_400 });
    expect((await server.widget(stranger, 'POST', '/connections', { check_id })).body).toMatchObject({
      code: 'check_expired',
    });
    expect((await server.widget(stranger, 'POST', '/connections', { check_id: 'spc_x' })).body).toMatchObject(
      { code: 'check_expired' },
    );
    const { run, answer: late } = await check('TENABLE', 'works');
    server.advance(601);
    const { check_id: old } = late.body as CheckResponse;
    expect((await server.widget(run, 'POST', '/connections', { check_id: old })).body).toMatchObject({
      code: 'check_expired',
    });
  });

  it('updates the connection that the invite names', async () => {
    const connection = await server.connect('TENABLE');
    const run = await session({ connection_id: connection.id });
    const { method, credentials } = sandboxCredentials('TENABLE', 'works');
    const checked = await server.widget(run, 'POST', '/checks', { vendor: 'TENABLE', method, credentials });
    const { check_id } = checked.body as CheckResponse;
    const saved = await server.widget(run, 'POST', '/connections', { check_id });
    expect((saved.body as Connection).id).toBe(connection.id);
  });

  it('writes the external id of the invite, whatever the page sent', async () => {
    const run = await session({ vendor: 'AWS_INSPECTOR2' });
    const { method, credentials } = sandboxCredentials('AWS_INSPECTOR2', 'works', 'leen_role');
    const aws = { ...(credentials['aws'] as object), external_id: 'chosen-by-the-page' };
    const checked = await server.widget(run, 'POST', '/checks', {
      vendor: 'AWS_INSPECTOR2',
      method,
      credentials: { aws },
    });
    expect(checked.body).toMatchObject({ outcome: 'works' });
    const { check_id } = checked.body as CheckResponse;
    const { id, organization_id } = (await server.widget(run, 'POST', '/connections', { check_id }))
      .body as Connection;
    const record = await server.storage.findConnection(organization_id, id);
    const sealed = await server.vault.open(record?.sealed ?? '', contexts.connection(organization_id, id));
    expect(sealed).toMatchObject({
      aws: { external_id: run.vendor?.generated['aws.external_id'], type: 'leen_role' },
    });
  });
});

describe('secrets', () => {
  it('are in no log line, whatever happens', async () => {
    const { run, answer } = await check('TENABLE', 'works');
    await check('TENABLE', 'wrong_key');
    await server.call(
      'POST',
      server.inOrganization('/connections'),
      '{"vendor": "TENABLE", "credentials": {',
    );
    const { client_key, secret_key } = sandboxCredentials('TENABLE', 'works').credentials as Record<
      string,
      string
    >;
    const { check_id } = answer.body as CheckResponse;
    const logs = server.logs();
    expect(logs).toContain('/v1/widget/checks');
    for (const secret of [client_key, secret_key, run.session_token, check_id, server.apiKey].map(String)) {
      for (const spelling of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
        expect(logs.includes(spelling)).toBe(false);
      }
    }
  });

  it('are in no table of the database in the clear', async () => {
    const connection = await server.connect('TENABLE');
    const record = await server.storage.findConnection(connection.organization_id, connection.id);
    const { client_key } = sandboxCredentials('TENABLE', 'works').credentials as Record<string, string>;
    expect(record?.sealed).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(JSON.stringify(record)).not.toContain(client_key);
  });
});

describe('a vendor that can be self-hosted', () => {
  it.each([true, false])('says so in its form where the operator allows it: %s', async (allowSelfHosted) => {
    const own = await startTestServer({ allowSelfHosted });
    const session = await own.redeem((await own.mint({ vendor: 'GITLAB' })).token);
    expect(session.vendor?.hosts.selfHosted).toBe(allowSelfHosted || undefined);
    await own.close();
  });
});
