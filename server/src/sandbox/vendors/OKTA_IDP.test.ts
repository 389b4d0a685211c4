import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const get = (outcome: string, path: string): Question => {
  const value = reader('OKTA_IDP', outcome);
  const headers = { Authorization: `SSWS ${value('api_token')}`, Accept: 'application/json' };
  return { host: new URL(value('org_url')).host, path, headers };
};
const code = ({ body }: Reply): string | undefined => (JSON.parse(body) as { errorCode?: string }).errorCode;

describe('Okta', () => {
  it.each([
    ['works', 200, undefined, 200, undefined, 200],
    ['works_sovereign', 200, undefined, 200, undefined, 200],
    ['wrong_key', 401, 'E0000011', 401, 'E0000011', 401],
    ['admin_host', 401, 'E0000011', 401, 'E0000011', 401],
    ['tenant_not_found', 404, 'E0000007', 404, 'E0000007', 404],
    ['permission_missing', 200, undefined, 403, 'E0000006', 403],
    ['partial', 200, undefined, 200, undefined, 403],
    ['rate_limited', 429, 'E0000047', 429, 'E0000047', 429],
    ['down', 503, 'E0000009', 503, 'E0000009', 503],
    ['slow', 200, undefined, 200, undefined, 200],
  ])('%s: me is %i %s, users %i %s, groups %i', async (outcome, me, meCode, users, usersCode, groups) => {
    const first = await ask(get(outcome, '/api/v1/users/me'));
    expect([first.status, code(first)]).toEqual([me, meCode]);
    expect(first.headers['retry-after']).toBe(me === 429 ? '30' : undefined);
    const second = await ask(get(outcome, '/api/v1/users?limit=1'));
    expect([second.status, code(second)]).toEqual([users, usersCode]);
    expect((await ask(get(outcome, '/api/v1/groups?limit=1'))).status).toBe(groups);
  });

  it.each([
    '/api/v1/users?limit=1',
    '/api/v1/groups?limit=1',
    '/api/v1/apps?limit=1',
    '/api/v1/logs?limit=1',
    '/api/v1/policies?type=OKTA_SIGN_ON',
    '/api/v1/iam/roles',
  ])('%s is read with the rights of a read-only administrator', async (path) => {
    expect((await ask(get('works', path))).status).toBe(200);
    const refused = await ask(get('permission_missing', path));
    expect([refused.status, code(refused)]).toEqual([403, 'E0000006']);
  });

  it("keeps one org's token from another org", async () => {
    const question = { ...get('works', '/api/v1/users/me'), host: 'sallyport-sandbox.okta-gov.com' };
    expect((await ask(question)).status).toBe(401);
  });

  const works = get('works', '/api/v1/users/me');
  const token = reader('OKTA_IDP', 'works')('api_token');
  it.each<[string, Partial<Question>, number, string]>([
    ['no token', { headers: {} }, 401, 'E0000005'],
    ['a bearer token', { headers: { Authorization: `Bearer ${token}` } }, 401, 'E0000011'],
    ['the scheme in small letters', { headers: { Authorization: `ssws ${token}` } }, 401, 'E0000011'],
    ['a token without a scheme', { headers: { Authorization: token } }, 401, 'E0000011'],
    ['another path', { path: '/api/v1/user/me' }, 404, 'E0000022'],
    ['another version', { path: '/api/v2/users/me' }, 404, 'E0000022'],
    ['another method', { method: 'POST' }, 405, 'E0000022'],
    ['a parameter it does not know', { path: '/api/v1/users?max=1' }, 400, 'E0000001'],
    ['policies of no type', { path: '/api/v1/policies' }, 400, 'E0000001'],
    ['a limit that is no number', { path: '/api/v1/users?limit=one' }, 400, 'E0000001'],
    ['an answer it cannot give', { headers: { ...works.headers, Accept: 'text/html' } }, 406, 'E0000009'],
  ])('refuses %s', async (_name, change, status, errorCode) => {
    const reply = await ask({ ...works, ...change });
    expect([reply.status, code(reply)]).toEqual([status, errorCode]);
  });
});
