import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const US1 = 'api.crowdstrike.com';
const HOSTS = '/devices/queries/devices/v1?limit=1';
const ALERTS = '/alerts/queries/alerts/v2?limit=1';

const tokenFor = (outcome: string, host = US1): Promise<Reply> => {
  const value = reader('CROWDSTRIKE', outcome);
  const values = { client_id: value('client_id'), client_secret: value('client_secret') };
  return ask(form(host, '/oauth2/token', values));
};
const read = (path: string, token: string, host = US1): Promise<Reply> =>
  ask({ host, path, headers: { Authorization: `Bearer ${token}` } });
const accessToken = ({ body }: Reply): string =>
  (JSON.parse(body) as { access_token?: string }).access_token ?? '';
const error = ({ body }: Reply): unknown =>
  (JSON.parse(body) as { errors?: { code: number; message: string }[] }).errors?.[0];

describe('CrowdStrike', () => {
  it.each([
    ['works', 201, 200, 200],
    ['partial', 201, 200, 403],
    ['permission_missing', 201, 403, 403],
    ['slow', 201, 200, 200],
  ])('%s: token %i, hosts %i, alerts %i', async (outcome, token, hosts, alerts) => {
    const reply = await tokenFor(outcome);
    expect(reply.status).toBe(token);
    expect(reply.headers['x-cs-region']).toBe('us-1');
    expect(JSON.parse(reply.body)).toMatchObject({ expires_in: 1799, token_type: 'bearer' });
    expect((await read(HOSTS, accessToken(reply))).status).toBe(hosts);
    const last = await read(ALERTS, accessToken(reply));
    expect(last.status).toBe(alerts);
    if (alerts === 403)
      expect(error(last)).toEqual({ code: 403, message: 'access denied, authorization failed' });
    else expect(JSON.parse(last.body)).toMatchObject({ errors: [], meta: { pagination: { total: 1 } } });
  });

  it.each([
    ['wrong_key', 403],
    ['unknown_id', 400],
    ['wrong_cloud', 403],
    ['rate_limited', 429],
    ['down', 503],
  ])('%s: the token endpoint answers %i', async (outcome, status) => {
    const reply = await tokenFor(outcome);
    expect(reply.status).toBe(status);
    expect(error(reply)).toMatchObject({ code: status });
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    expect(reply.headers['x-cs-region']).toBeUndefined();
  });

  it.each([
    ['works_elsewhere', US1, 'eu-1', 'api.eu-1.crowdstrike.com'],
    ['wrong_region', 'api.us-2.crowdstrike.com', 'eu-1', 'api.eu-1.crowdstrike.com'],
    ['works_sovereign', 'api.us-gov-2.crowdstrike.mil', 'us-gov-2', 'api.us-gov-2.crowdstrike.mil'],
  ])('%s: a token from %s names %s and is good at %s alone', async (outcome, asked, region, home) => {
    const reply = await tokenFor(outcome, asked);
    expect([reply.status, reply.headers['x-cs-region']]).toEqual([201, region]);
    expect((await read(HOSTS, accessToken(reply), home)).status).toBe(200);
    for (const host of ['api.us-2.crowdstrike.com', US1]) {
      expect((await read(HOSTS, accessToken(reply), host)).status).toBe(401);
    }
  });

  it.each([
    ['works', 'api.laggar.gcw.crowdstrike.com', 403],
    ['works', 'api.us-gov-2.crowdstrike.mil', 403],
    ['wrong_cloud', 'api.laggar.gcw.crowdstrike.com', 201],
    ['works_sovereign', US1, 403],
  ])('%s: the token endpoint at %s answers %i', async (outcome, host, status) => {
    expect((await tokenFor(outcome, host)).status).toBe(status);
  });

  it('lets tokens expire after 1,799 seconds', async () => {
    const token = accessToken(await tokenFor('works'));
    clock += 1_798_000;
    expect((await read(HOSTS, token)).status).toBe(200);
    clock += 1_000;
    const late = await read(HOSTS, token);
    expect(late.status).toBe(401);
    expect(error(late)).toEqual({ code: 401, message: 'access denied, invalid bearer token' });
  });

  const value = reader('CROWDSTRIKE', 'works');
  const client = { client_id: value('client_id'), client_secret: value('client_secret') };
  const good = form(US1, '/oauth2/token', client);
  it.each<[string, Question, number]>([
    ['a token by GET', { host: US1, path: '/oauth2/token' }, 405],
    ['a token at another path', { ...good, path: '/oauth/token' }, 404],
    ['a body that is no form', { ...good, headers: { 'content-type': 'application/json' } }, 415],
    ['a body without its type', { ...good, headers: {} }, 415],
    ['an answer it cannot give', { ...good, headers: { ...good.headers, Accept: 'text/html' } }, 406],
    ['no client id', form(US1, '/oauth2/token', { client_secret: client.client_secret }), 400],
    ['no client secret', form(US1, '/oauth2/token', { client_id: client.client_id }), 403],
    ['a field it does not know', form(US1, '/oauth2/token', { ...client, secret: 'x' }), 400],
    ['another grant', form(US1, '/oauth2/token', { ...client, grant_type: 'password' }), 400],
    ['a read without a token', { host: US1, path: HOSTS }, 401],
    ['a read with a made-up token', { host: US1, path: HOSTS, headers: { Authorization: 'Bearer x' } }, 401],
  ])('refuses %s', async (_name, question, status) => {
    const reply = await ask(question);
    expect(reply.status).toBe(status);
    expect(error(reply)).toMatchObject({ code: status });
  });

  it('takes the bearer token by its scheme, and knows its paths and parameters', async () => {
    const token = accessToken(await tokenFor('works'));
    const at = (path: string, scheme = 'Bearer', method = 'GET') =>
      ask({ host: US1, path, method, headers: { Authorization: `${scheme} ${token}` } });
    expect((await at(HOSTS)).status).toBe(200);
    expect((await at(HOSTS, 'bearer')).status).toBe(401);
    expect((await at(HOSTS, 'SSWS')).status).toBe(401);
    expect((await at(HOSTS, 'Bearer', 'POST')).status).toBe(405);
    expect((await at('/devices/queries/devices/v2?limit=1')).status).toBe(404);
    expect((await at('/devices/queries/devices/v1?max=1')).status).toBe(400);
    expect((await at('/devices/queries/devices/v1?limit=none')).status).toBe(400);
  });
});
