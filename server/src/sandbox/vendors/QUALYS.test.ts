import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const US1 = 'qualysapi.qualys.com';
const SESSION = '/api/2.0/fo/session/';
const HOSTS = '/api/2.0/fo/asset/host/?action=list&truncation_limit=1';
const requestedWith = { 'X-Requested-With': 'Sallyport' };

const withHeaders = (question: Question, headers: Record<string, string>): Question => ({
  ...question,
  headers: { ...question.headers, ...headers },
});
const login = (outcome: string, host = US1): Question => {
  const value = reader('QUALYS', outcome);
  const values = { action: 'login', username: value('username'), password: value('password') };
  return withHeaders(form(host, SESSION, values), requestedWith);
};
const basic = (outcome: string): string => {
  const value = reader('QUALYS', outcome);
  return `Basic ${Buffer.from(`${value('username')}:${value('password')}`).toString('base64')}`;
};
const hosts = (outcome: string, host = US1): Question => ({
  host,
  path: HOSTS,
  headers: { ...requestedWith, Authorization: basic(outcome) },
});
const code = ({ body }: Reply): string | undefined => /<CODE>(\d+)<\/CODE>/.exec(body)?.[1];

describe('Qualys', () => {
  it.each([
    ['works', 200, 200, undefined],
    ['wrong_key', 401, 401, '2000'],
    ['permission_missing', 200, 403, '2012'],
    ['rate_limited', 200, 409, '1960'],
    ['quota_spent', 200, 409, '1965'],
    ['down', 503, 503, '999'],
    ['slow', 200, 200, undefined],
  ])('%s: log-in is %i, the host list %i', async (outcome, session, list, listCode) => {
    expect((await ask(login(outcome))).status).toBe(session);
    const reply = await ask(hosts(outcome));
    expect([reply.status, code(reply)]).toEqual([list, listCode]);
    expect(reply.headers['content-type']).toBe('text/xml');
    expect(reply.headers['x-ratelimit-towait-sec']).toBe(outcome === 'quota_spent' ? '30' : undefined);
  });

  it.each([
    ['works', US1],
    ['works_elsewhere', 'qualysapi.qg2.apps.qualys.eu'],
    ['works_unnamed', 'qualysapi.qg1.apps.qualys.in'],
  ])('%s: lives on %s alone', async (outcome, home) => {
    for (const host of [
      US1,
      'qualysapi.qg2.apps.qualys.eu',
      'qualysapi.qg1.apps.qualys.in',
      'qualysapi.qualys.eu',
    ]) {
      expect((await ask(login(outcome, host))).status).toBe(host === home ? 200 : 401);
      expect((await ask(hosts(outcome, host))).status).toBe(host === home ? 200 : 401);
    }
  });

  it('opens a session with a cookie that reads hosts until it is logged out', async () => {
    const opened = await ask(login('works'));
    expect(opened.body).toContain('<TEXT>Logged in</TEXT>');
    const cookie = /^QualysSession=[0-9a-f]{32}(?=; path=\/api; secure)/.exec(
      opened.headers['set-cookie']?.[0] ?? '',
    )?.[0];
    expect(cookie).toBeDefined();
    const headers = { ...requestedWith, Cookie: `other=1; ${cookie}` };
    const list: Question = { host: US1, path: HOSTS, headers };
    const logout = (host = US1) => withHeaders(form(host, SESSION, { action: 'logout' }), headers);

    expect((await ask(list)).body).toContain('<HOST_LIST>');
    expect((await ask({ ...list, host: 'qualysapi.qualys.eu' })).status).toBe(401);
    expect((await ask(logout('qualysapi.qualys.eu'))).status).toBe(401);
    const closed = await ask(logout());
    expect([closed.status, closed.body.includes('<TEXT>Logged out</TEXT>')]).toEqual([200, true]);
    expect((await ask(list)).status).toBe(401);
    expect((await ask(logout())).status).toBe(401);
  });

  const fields = { action: 'login', username: 'works_sb', password: 'sandbox: 100%+ & more' };
  const post = (values: Record<string, string>, path = SESSION) =>
    withHeaders(form(US1, path, values), requestedWith);
  it.each<[string, Question, number, string | undefined]>([
    ['no X-Requested-With', form(US1, SESSION, fields), 400, '1903'],
    [
      'an empty X-Requested-With',
      withHeaders(form(US1, SESSION, fields), { 'X-Requested-With': '' }),
      400,
      '1903',
    ],
    [
      'a host list without X-Requested-With',
      { ...hosts('works'), headers: { Authorization: basic('works') } },
      400,
      '1903',
    ],
    ['no action', post({ username: fields.username, password: fields.password }), 400, '1903'],
    ['another action', post({ ...fields, action: 'signin' }), 400, '1905'],
    ['no user name', post({ action: 'login', password: fields.password }), 400, '1903'],
    ['no password', post({ action: 'login', username: fields.username }), 400, '1903'],
    ['a field it does not know', post({ ...fields, user: 'works_sb' }), 400, '1901'],
    ['a log-out with a field too many', post({ action: 'logout', username: 'works_sb' }), 400, '1901'],
    [
      'a log-in that is no form',
      withHeaders(post(fields), { 'content-type': 'application/json' }),
      415,
      '999',
    ],
    ['a log-in by GET', { host: US1, path: `${SESSION}?action=login`, headers: requestedWith }, 400, '1908'],
    ['a path without its slash', post(fields, '/api/2.0/fo/session'), 404, undefined],
    [
      'a host list by another scheme',
      {
        ...hosts('works'),
        headers: { ...requestedWith, Authorization: basic('works').replace('Basic', 'basic') },
      },
      401,
      '2000',
    ],
    ['a host list without action', { ...hosts('works'), path: '/api/2.0/fo/asset/host/' }, 400, '1903'],
    [
      'a host list with a parameter it does not know',
      { ...hosts('works'), path: `${HOSTS}&limit=1` },
      400,
      '1901',
    ],
  ])('refuses %s', async (_name, question, status, expected) => {
    const reply = await ask(question);
    expect([reply.status, code(reply)]).toEqual([status, expected]);
  });
});
