import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const HOST = 'graph.microsoft.com';
const USERS = '/v1.0/users?$top=1&$select=id';
const GROUPS = '/v1.0/groups?$top=1&$select=id';
const RISKY = '/v1.0/identityProtection/riskyUsers?$top=1';

const get = (token: string, path: string): Question => ({
  host: HOST,
  path,
  headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
});
const ofConsent = (outcome: string) => reader('MS_ENTRA', outcome, 'oauth2')('access_token');
const ofApp = async (outcome: string): Promise<string> => {
  const value = reader('MS_ENTRA', outcome, 'client_credentials');
  const reply = await ask(
    form('login.microsoftonline.com', `/${value('tenant_id')}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: value('client_id'),
      client_secret: value('client_secret'),
      scope: 'https://graph.microsoft.com/.default',
    }),
  );
  return (JSON.parse(reply.body) as { access_token: string }).access_token;
};
const code = ({ body }: Reply): unknown => (JSON.parse(body) as { error?: { code: string } }).error?.code;

const READS: [outcome: string, users: number, code: string | undefined, groups: number, risky: number][] = [
  ['works', 200, undefined, 200, 200],
  ['permission_missing', 403, 'Authorization_RequestDenied', 403, 403],
  ['partial', 200, undefined, 403, 403],
  ['rate_limited', 429, 'TooManyRequests', 429, 429],
  ['down', 503, 'ServiceUnavailable', 503, 503],
  ['slow', 200, undefined, 200, 200],
];

describe('Microsoft Graph', () => {
  it.each(READS)('%s: users are %i %s, groups %i, risky users %i', async (outcome, ...expected) => {
    const [users, text, groups, risky] = expected;
    for (const token of [await ofApp(outcome), ofConsent(outcome)]) {
      const first = await ask(get(token, USERS));
      expect([first.status, code(first)]).toEqual([users, text]);
      expect(first.headers['retry-after']).toBe(users === 429 ? '30' : undefined);
      expect((await ask(get(token, GROUPS))).status).toBe(groups);
      expect((await ask(get(token, RISKY))).status).toBe(risky);
    }
  });

  it('knows no token of the row wrong_key', async () => {
    const reply = await ask(get(ofConsent('wrong_key'), USERS));
    expect([reply.status, code(reply)]).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it.each([
    '/v1.0/applications?$top=1',
    '/v1.0/servicePrincipals?$top=1',
    '/v1.0/identityProtection/riskDetections?$top=1',
    '/v1.0/identity/conditionalAccess/policies?$top=1',
    '/v1.0/policies/authorizationPolicy',
    '/v1.0/policies/authenticationMethodsPolicy',
  ])('%s is read with the permissions that are listed', async (path) => {
    expect((await ask(get(ofConsent('works'), path))).status).toBe(200);
    expect((await ask(get(ofConsent('permission_missing'), path))).status).toBe(403);
  });

  it('has one policy of its kind, not a list', async () => {
    const policy = '/v1.0/policies/authorizationPolicy';
    const { body } = await ask(get(ofConsent('works'), policy));
    expect(JSON.parse(body)).toEqual({ id: 'authorizationPolicy' });
    expect((await ask(get(ofConsent('works'), `${policy}?$top=1`))).status).toBe(400);
  });

  it.each(['graph.microsoft.us', 'dod-graph.microsoft.us'])('is another world at %s', async (host) => {
    expect((await ask({ ...get(ofConsent('works'), USERS), host })).status).toBe(401);
  });

  const token = ofConsent('works');
  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: {} }, 401],
    ['the scheme in small letters', { headers: { Authorization: `bearer ${token}` } }, 401],
    [
      'a token of Defender',
      { headers: { Authorization: `Bearer ${reader('MS_DEFENDER_VMS', 'works')('access_token')}` } },
      401,
    ],
    ['another path', { path: '/v1.0/user' }, 400],
    ['another version', { path: '/v2.0/users' }, 400],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: '/v1.0/users?top=1' }, 400],
    ['a number that is none', { path: '/v1.0/users?$top=one' }, 400],
    ['an answer it cannot give', { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' } }, 406],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get(token, USERS), ...change })).status).toBe(status);
  });
});
