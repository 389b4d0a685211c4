import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../../testing/ask.js';
import { givenSandbox } from '../../testing/givenSandbox.js';
import { reader } from '../../testing/row.js';
import { PLATFORM_APPS } from './platformApps.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const HOST = 'login.microsoftonline.com';
const GRAPH = 'https://graph.microsoft.com/.default';
const GRANT = { grant_type: 'client_credentials', scope: GRAPH };

const hostOf = (outcome: string): string =>
  outcome === 'works_sovereign' ? 'login.microsoftonline.us' : HOST;
const tokenFor = (
  outcome: string,
  change: Record<string, string> = {},
  tenant = reader('MS_ENTRA', outcome, 'client_credentials')('tenant_id'),
): Question => {
  const value = reader('MS_ENTRA', outcome, 'client_credentials');
  const app = { client_id: value('client_id'), client_secret: value('client_secret') };
  return form(hostOf(outcome), `/${tenant}/oauth2/v2.0/token`, { ...GRANT, ...app, ...change });
};
const consented = (vendor: string, outcome: string, scope: string, method: string): Question => {
  const tenant = reader(vendor, outcome, method)('tenant');
  return form(HOST, `/${tenant}/oauth2/v2.0/token`, { ...GRANT, ...PLATFORM_APPS[vendor], scope });
};
const read = (host: string, path: string, token: string): Promise<Reply> =>
  ask({ host, path, headers: { Authorization: `Bearer ${token}` } });
type Body = {
  readonly access_token?: string;
  readonly error?: string;
  readonly error_codes?: readonly number[];
  readonly error_description?: string;
};
const bodyOf = (reply: Reply): Body => JSON.parse(reply.body) as Body;

describe("Microsoft's token endpoint", () => {
  it.each(['works', 'permission_missing', 'rate_limited', 'down', 'slow'])(
    'gives a token to the app of %s, whatever it may read',
    async (outcome) => {
      const reply = await ask(tokenFor(outcome));
      expect(reply.status).toBe(200);
      expect(bodyOf(reply)).toMatchObject({ token_type: 'Bearer', expires_in: 3_599 });
    },
  );

  it.each([
    ['wrong_key', 401, 'invalid_client', 7_000_215],
    ['expired', 401, 'invalid_client', 7_000_222],
    ['unknown_id', 400, 'unauthorized_client', 700_016],
    ['tenant_not_found', 400, 'invalid_request', 90_002],
    ['wrong_cloud', 400, 'invalid_request', 90_002],
  ])('%s: %i %s with AADSTS%i', async (outcome, status, error, code) => {
    const reply = await ask(tokenFor(outcome));
    expect([reply.status, bodyOf(reply).error]).toEqual([status, error]);
    expect(bodyOf(reply).error_codes).toEqual([code]);
    expect(bodyOf(reply).error_description).toMatch(new RegExp(`^AADSTS${code}: `));
  });

  it('knows a tenant of the government in its own cloud alone, with a resource of its own', async () => {
    const scope = 'https://graph.microsoft.us/.default';
    const question = tokenFor('works_sovereign', { scope });
    const token = bodyOf(await ask(question)).access_token ?? '';
    expect((await read('graph.microsoft.us', '/v1.0/users', token)).status).toBe(200);
    expect((await read('dod-graph.microsoft.us', '/v1.0/users', token)).status).toBe(401);
    expect((await read('graph.microsoft.com', '/v1.0/users', token)).status).toBe(401);
    expect(bodyOf(await ask({ ...question, host: HOST })).error_codes).toEqual([90_002]);
    expect(bodyOf(await ask(tokenFor('works_sovereign'))).error_codes).toEqual([500_011]);
  });

  it('lets tokens expire after 3,599 seconds', async () => {
    const token = bodyOf(await ask(tokenFor('works'))).access_token ?? '';
    clock += 3_598_000;
    expect((await read('graph.microsoft.com', '/v1.0/users', token)).status).toBe(200);
    clock += 1_000;
    expect((await read('graph.microsoft.com', '/v1.0/users', token)).status).toBe(401);
  });

  it('gives a token for the resource that was asked for, and no other takes it', async () => {
    const other = tokenFor('works', { scope: 'https://management.azure.com/.default' });
    const token = bodyOf(await ask(other)).access_token ?? '';
    expect(token).not.toBe('');
    expect((await read('graph.microsoft.com', '/v1.0/users', token)).status).toBe(401);
  });

  it.each([
    ['MS_ENTRA', 'oauth2', GRAPH],
    ['MS_DEFENDER_VMS', 'oauth2', 'https://api.securitycenter.microsoft.com/.default'],
    ['MS_DEFENDER_ENDPOINT', 'oauth2', 'https://api.securitycenter.microsoft.com/.default'],
    ['MS_DEFENDER_CLOUD', 'oauth2_admin_consent', 'https://management.azure.com/.default'],
  ])(
    "gives the platform's app the token of each tenant of %s that consented",
    async (vendor, method, scope) => {
      for (const outcome of ['works', 'permission_missing']) {
        const reply = await ask(consented(vendor, outcome, scope, method));
        expect(reply.status).toBe(200);
        expect(bodyOf(reply).access_token).toBe(reader(vendor, outcome, method)('access_token'));
      }
    },
  );

  it('knows no app where the consent was withdrawn', async () => {
    const reply = await ask(consented('MS_ENTRA', 'wrong_key', GRAPH, 'oauth2'));
    expect([reply.status, bodyOf(reply).error_codes]).toEqual([400, [700_016]]);
  });

  const tenant = reader('MS_ENTRA', 'works', 'client_credentials')('tenant_id');
  it.each<[string, Question, number, number | undefined]>([
    ['a token by GET', { host: HOST, path: `/${tenant}/oauth2/v2.0/token` }, 400, 900_561],
    ['a token at another path', { ...tokenFor('works'), path: `/${tenant}/oauth2/token` }, 404, undefined],
    ['another cloud', { ...tokenFor('works'), host: 'login.microsoftonline.us' }, 400, 90_002],
    ['the tenant of everybody', tokenFor('works', {}, 'common'), 400, 90_002],
    [
      "the platform's app where nobody consented",
      tokenFor('works', { ...PLATFORM_APPS['MS_ENTRA'] }),
      400,
      700_016,
    ],
    [
      "a customer's app where the platform's was consented to",
      tokenFor('works', {}, reader('MS_ENTRA', 'works', 'oauth2')('tenant')),
      400,
      700_016,
    ],
    [
      'a body that is no form',
      { ...tokenFor('works'), headers: { 'content-type': 'application/json' } },
      400,
      900_144,
    ],
    ['no grant', tokenFor('works', { grant_type: '' }), 400, 900_144],
    ['no scope', tokenFor('works', { scope: '' }), 400, 900_144],
    ['no client id', tokenFor('works', { client_id: '' }), 400, 900_144],
    ['no client secret', tokenFor('works', { client_secret: '' }), 400, 900_144],
    ['another grant', tokenFor('works', { grant_type: 'password' }), 400, 70_003],
    [
      'a scope of its own',
      tokenFor('works', { scope: 'https://graph.microsoft.com/User.Read' }),
      400,
      1_002_012,
    ],
    [
      'a resource it does not know',
      tokenFor('works', { scope: 'https://example.com/.default' }),
      400,
      500_011,
    ],
    ['a field it does not know', tokenFor('works', { resource: 'x' }), 400, 90_013],
    [
      'an answer it cannot give',
      { ...tokenFor('works'), headers: { ...tokenFor('works').headers, Accept: 'text/html' } },
      406,
      90_014,
    ],
  ])('refuses %s', async (_name, question, status, code) => {
    const reply = await ask(question);
    expect(reply.status).toBe(status);
    if (code !== undefined) expect(bodyOf(reply).error_codes).toEqual([code]);
  });
});
