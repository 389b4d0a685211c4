import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const session = (outcome: string, change: Partial<Question> = {}): Question => {
  const value = reader('TANIUM_VMS', outcome);
  return {
    host: new URL(value('base_url')).host,
    path: '/api/v2/session/current',
    headers: { session: value('api_token') },
    ...change,
  };
};
const gateway = (outcome: string, query: unknown = '{ now }', change: Partial<Question> = {}): Question => {
  const { headers, ...question } = session(outcome);
  return {
    ...question,
    method: 'POST',
    path: '/plugin/products/gateway/graphql',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
    ...change,
  };
};
const token = reader('TANIUM_VMS', 'works')('api_token');

describe('Tanium', () => {
  it.each([
    ['works', 200, 200],
    ['works_sovereign', 200, 200],
    ['wrong_key', 401, 401],
    ['expired', 401, 401],
    ['permission_missing', 200, 403],
    ['rate_limited', 429, 429],
    ['down', 503, 503],
    ['slow', 200, 200],
  ])('%s: the session is %i, the gateway %i', async (outcome, current, graphql) => {
    const reply = await ask(session(outcome));
    expect(reply.status).toBe(current);
    expect(reply.headers['retry-after']).toBe(current === 429 ? '30' : undefined);
    const answer = await ask(gateway(outcome));
    expect(answer.status).toBe(graphql);
    if (graphql === 200) expect(JSON.parse(answer.body)).toEqual({ data: { now: '2026-01-02T03:04:05Z' } });
  });

  it('reads findings of endpoints', async () => {
    const query =
      'query { endpoints(first: 1) { edges { node { id compliance { cveFindings { cveId } } } } } }';
    expect(JSON.parse((await ask(gateway('works', query))).body)).toEqual({
      data: {
        endpoints: {
          edges: [{ node: { id: '1', compliance: { cveFindings: [{ cveId: 'CVE-2024-0001' }] } } }],
        },
      },
    });
  });

  it('admin_host: the console knows no path of the API, whose host has `-api` in it', async () => {
    const host = new URL(reader('TANIUM_VMS', 'admin_host')('base_url')).host;
    expect((await ask(session('admin_host'))).status).toBe(404);
    const api = { host: host.replace('.', '-api.') };
    expect((await ask(session('admin_host', api))).status).toBe(200);
  });

  it('keeps the clouds apart', async () => {
    const host = 'sallyport-sandbox-api.cloud.taniumfed.com';
    expect((await ask(session('works', { host }))).status).toBe(401);
  });

  it.each<[string, Question, number]>([
    ['no token', session('works', { headers: {} }), 401],
    ['a bearer token', session('works', { headers: { Authorization: `Bearer ${token}` } }), 401],
    [
      'a token without its beginning',
      session('works', { headers: { session: token.replace('token-', '') } }),
      401,
    ],
    ['an answer it cannot give', session('works', { headers: { session: token, Accept: 'text/html' } }), 406],
    ['another path', session('works', { path: '/api/v2/sessions/current' }), 404],
    ['another method', session('works', { method: 'POST' }), 405],
    ['a parameter it does not know', session('works', { path: '/api/v2/session/current?x=1' }), 400],
    ['a query by GET', gateway('works', '{ now }', { method: 'GET' }), 405],
    ['a body without its type', gateway('works', '{ now }', { headers: { session: token } }), 415],
    ['a body that is no JSON', gateway('works', '', { body: '' }), 400],
    ['a member it does not know', gateway('works', '', { body: '{"query":"{ now }","x":1}' }), 400],
    ['no query', gateway('works', 1), 400],
    ['a query that is none', gateway('works', 'now'), 400],
    ['a field it does not have', gateway('works', '{ later }'), 400],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });
});
