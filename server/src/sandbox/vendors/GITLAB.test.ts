import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const USER = '/api/v4/user';
const PROJECTS = '/api/v4/projects?membership=true&per_page=1';
const SELF = '/api/v4/personal_access_tokens/self';
const FINDINGS = '/api/v4/projects/1/vulnerability_findings?per_page=1';

const get = (outcome: string, path: string): Question => {
  const value = reader('GITLAB', outcome);
  const host = new URL(value('base_url') || 'https://gitlab.com').host;
  return { host, path, headers: { 'PRIVATE-TOKEN': value('access_token'), Accept: 'application/json' } };
};
const body = (reply: Reply): unknown => JSON.parse(reply.body);

describe('GitLab', () => {
  it.each([
    ['works', 200, 200, 200, 200],
    ['works_self_hosted', 200, 200, 200, 200],
    ['wrong_key', 401, 401, 401, 401],
    ['expired', 401, 401, 401, 401],
    ['permission_missing', 403, 403, 403, 200],
    ['findings_missing', 200, 403, 403, 200],
    ['permission_hidden', 200, 401, 401, 401],
    ['nothing_shared', 200, 200, 200, 200],
    ['rate_limited', 429, 429, 429, 429],
    ['down', 502, 502, 502, 502],
    ['slow', 200, 200, 200, 200],
  ])('%s: user %i, projects %i, findings %i, token %i', async (outcome, user, projects, findings, self) => {
    const first = await ask(get(outcome, USER));
    expect(first.status).toBe(user);
    expect(first.headers['retry-after']).toBe(user === 429 ? '30' : undefined);
    expect((await ask(get(outcome, PROJECTS))).status).toBe(projects);
    expect((await ask(get(outcome, FINDINGS))).status).toBe(findings);
    expect((await ask(get(outcome, SELF))).status).toBe(self);
  });

  it('says whether a token is wrong, expired, or too small', async () => {
    expect(body(await ask(get('wrong_key', USER)))).toEqual({ message: '401 Unauthorized' });
    expect(body(await ask(get('permission_hidden', PROJECTS)))).toEqual({ message: '401 Unauthorized' });
    expect(body(await ask(get('expired', USER)))).toMatchObject({ error: 'invalid_token' });
    expect(body(await ask(get('permission_missing', PROJECTS)))).toMatchObject({
      error: 'insufficient_scope',
    });
    expect(body(await ask(get('permission_missing', SELF)))).toMatchObject({ scopes: ['read_registry'] });
    expect(body(await ask(get('findings_missing', SELF)))).toMatchObject({ scopes: ['read_user'] });
    expect(body(await ask(get('works', SELF)))).toMatchObject({ active: true, scopes: ['read_api'] });
  });

  it('lists the projects of a member, and the public ones to everybody who does not ask for those alone', async () => {
    const names = async (question: Question) =>
      (body(await ask(question)) as { visibility: string }[]).map(({ visibility }) => visibility);
    expect(await names(get('works', PROJECTS))).toEqual(['private']);
    expect(await names(get('works', '/api/v4/projects'))).toEqual(['private', 'public']);
    expect(await names({ host: 'gitlab.com', path: '/api/v4/projects' })).toEqual(['public']);
    expect(await names({ host: 'gitlab.com', path: PROJECTS })).toEqual([]);
    expect(await names(get('nothing_shared', PROJECTS))).toEqual([]);
    expect(await names(get('nothing_shared', '/api/v4/projects'))).toEqual(['public']);
  });

  it('answers everything with a log-in page where a single sign-on stands before it', async () => {
    for (const path of [USER, PROJECTS, '/api/v4/nothing']) {
      const reply = await ask(get('web_page', path));
      expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    }
  });

  it("keeps one server's tokens from another", async () => {
    expect((await ask({ ...get('works', USER), host: 'gitlab.example.com' })).status).toBe(401);
    expect((await ask({ ...get('works_self_hosted', USER), host: 'gitlab.com' })).status).toBe(401);
  });

  it.each([
    '/api/v4/users?per_page=1',
    '/api/v4/groups?per_page=1',
    '/api/v4/projects/1/vulnerabilities?per_page=1',
    '/api/v4/version',
  ])('%s is read with read_api', async (path) => {
    expect((await ask(get('works', path))).status).toBe(200);
  });

  const token = reader('GITLAB', 'works')('access_token');
  it('takes the token as a bearer token, too', async () => {
    const headers = { Authorization: `Bearer ${token}` };
    expect((await ask({ ...get('works', USER), headers })).status).toBe(200);
  });

  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: {} }, 401],
    ['another header', { headers: { 'X-Private-Token': token } }, 401],
    ['another scheme', { headers: { Authorization: `Token ${token}` } }, 401],
    ['the scheme in small letters', { headers: { Authorization: `bearer ${token}` } }, 401],
    ['projects with a wrong token', { path: PROJECTS, headers: { 'PRIVATE-TOKEN': `${token}x` } }, 401],
    ['another path', { path: '/api/v4/me' }, 404],
    ['another version', { path: '/api/v3/user' }, 404],
    ["a project that isn't there", { path: '/api/v4/projects/9/vulnerability_findings' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: '/api/v4/projects?limit=1' }, 400],
    ['a page that is too long', { path: '/api/v4/projects?per_page=1000' }, 400],
    ['an answer it cannot give', { headers: { 'PRIVATE-TOKEN': token, Accept: 'text/html' } }, 406],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works', USER), ...change })).status).toBe(status);
  });
});
