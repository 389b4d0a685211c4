import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const EU = 'app.aikido.dev';
const TOKEN = '/api/oauth/token';
const GRANT = { grant_type: 'client_credentials' };
const WORKSPACE = '/api/public/v1/workspace';
const ISSUES = '/api/public/v1/issues/export?format=json&per_page=1';
const REPOSITORIES = '/api/public/v1/repositories/code?per_page=1';

const basicOf = (outcome: string): string => {
  const value = reader('AIKIDO', outcome, 'client_credentials');
  return `Basic ${Buffer.from(`${value('client_id')}:${value('client_secret')}`).toString('base64')}`;
};
const tokenFor = (outcome: string, host = EU): Question => {
  const question = form(host, TOKEN, GRANT);
  return { ...question, headers: { ...question.headers, Authorization: basicOf(outcome) } };
};
const accessToken = async (outcome: string, host = EU): Promise<string> => {
  const { body } = await ask(tokenFor(outcome, host));
  return (JSON.parse(body) as { access_token: string }).access_token;
};
const read = (token: string, path: string, host = EU): Promise<Reply> =>
  ask({ host, path, headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' } });
const error = ({ body }: Reply): unknown => (JSON.parse(body) as { error?: string }).error;

const READS: [outcome: string, workspace: number, issues: number, repositories: number][] = [
  ['works', 200, 200, 200],
  ['permission_missing', 403, 403, 403],
  ['findings_missing', 200, 403, 200],
  ['rate_limited', 429, 429, 429],
  ['down', 503, 503, 503],
  ['slow', 200, 200, 200],
];

describe('Aikido', () => {
  it.each(READS)(
    'client %s: workspace %i, issues %i, repositories %i',
    async (outcome, workspace, issues, repositories) => {
      expect((await ask(tokenFor(outcome))).status).toBe(200);
      const token = await accessToken(outcome);
      const first = await read(token, WORKSPACE);
      expect(first.status).toBe(workspace);
      expect(first.headers['retry-after']).toBe(workspace === 429 ? '30' : undefined);
      expect((await read(token, ISSUES)).status).toBe(issues);
      expect((await read(token, REPOSITORIES)).status).toBe(repositories);
    },
  );

  it.each([...READS, ['wrong_key', 401, 401, 401] as const])(
    'access token %s: workspace %i, issues %i, repositories %i',
    async (outcome, workspace, issues, repositories) => {
      const token = reader('AIKIDO', outcome, 'oauth')('access_token');
      expect((await read(token, WORKSPACE)).status).toBe(workspace);
      expect((await read(token, ISSUES)).status).toBe(issues);
      expect((await read(token, REPOSITORIES)).status).toBe(repositories);
    },
  );

  it.each([
    ['wrong_key', 400],
    ['unknown_id', 401],
  ])('%s: the token endpoint answers %i invalid_client', async (outcome, status) => {
    const reply = await ask(tokenFor(outcome));
    expect([reply.status, error(reply)]).toEqual([status, 'invalid_client']);
  });

  it.each([
    ['works', EU],
    ['works_elsewhere', 'app.us.aikido.dev'],
  ])('%s: lives on %s alone', async (outcome, home) => {
    const token = await accessToken(outcome, home);
    for (const host of [EU, 'app.us.aikido.dev', 'app.au.aikido.dev', 'app.me.aikido.dev']) {
      const reply = await ask(tokenFor(outcome, host));
      expect([reply.status, error(reply)]).toEqual(
        host === home ? [200, undefined] : [401, 'invalid_client'],
      );
      expect((await read(token, WORKSPACE, host)).status).toBe(host === home ? 200 : 401);
    }
  });

  it('keeps an access token in its own region', async () => {
    const token = reader('AIKIDO', 'works_regional', 'oauth')('access_token');
    expect((await read(token, WORKSPACE, 'app.us.aikido.dev')).status).toBe(200);
    expect((await read(token, WORKSPACE)).status).toBe(401);
  });

  it('takes the grant as JSON, too, and lets tokens expire after an hour', async () => {
    const headers = { Authorization: basicOf('works'), 'content-type': 'application/json' };
    const reply = await ask({ method: 'POST', host: EU, path: TOKEN, headers, body: JSON.stringify(GRANT) });
    const { access_token: token } = JSON.parse(reply.body) as { access_token: string };
    clock += 3_599_000;
    expect((await read(token, WORKSPACE)).status).toBe(200);
    clock += 1_000;
    expect((await read(token, WORKSPACE)).status).toBe(401);
  });

  const good = tokenFor('works');
  const value = reader('AIKIDO', 'works', 'client_credentials');
  it.each<[string, Question, number]>([
    ['a token by GET', { host: EU, path: TOKEN, headers: good.headers ?? {} }, 405],
    ['a token at another path', { ...good, path: '/oauth/token' }, 404],
    ['no client', form(EU, TOKEN, GRANT), 401],
    [
      'the client in the body',
      form(EU, TOKEN, { ...GRANT, client_id: value('client_id'), client_secret: value('client_secret') }),
      400,
    ],
    [
      'the client by another scheme',
      {
        ...good,
        headers: { ...good.headers, Authorization: `Bearer ${basicOf('works').split(' ')[1] ?? ''}` },
      },
      401,
    ],
    ['no grant', { ...good, body: '' }, 400],
    ['another grant', { ...good, body: 'grant_type=password' }, 400],
    [
      'an API client where a person’s code is exchanged',
      { ...good, body: 'grant_type=authorization_code' },
      401,
    ],
    ['a body of another type', { ...good, headers: { Authorization: basicOf('works') } }, 400],
    ['an answer it cannot give', { ...good, headers: { ...good.headers, Accept: 'text/html' } }, 406],
    ['a read without a token', { host: EU, path: WORKSPACE }, 401],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });

  const token = reader('AIKIDO', 'works', 'oauth')('access_token');
  const bearer = { Authorization: `Bearer ${token}` };
  it.each<[string, Partial<Question>, number]>([
    ['another scheme', { headers: { Authorization: `Token ${token}` } }, 401],
    ['the scheme in small letters', { headers: { Authorization: `bearer ${token}` } }, 401],
    ['another path', { path: `${WORKSPACE}s` }, 404],
    ['another version', { path: '/api/public/v2/workspace' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: `${ISSUES}&limit=1` }, 400],
    ['a format it does not have', { path: '/api/public/v1/issues/export?format=xml' }, 400],
    ['an answer it cannot give', { headers: { ...bearer, Accept: 'text/html' } }, 406],
  ])('refuses a read with %s', async (_name, change, status) => {
    expect((await ask({ host: EU, path: WORKSPACE, headers: bearer, ...change })).status).toBe(status);
  });
});
