import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const HOSTS: Readonly<Record<string, string>> = { eu: 'app.eu.orcasecurity.io', us: 'api.orcasecurity.io' };
const alerts = (outcome: string, change: Partial<Question> = {}): Question => {
  const value = reader('ORCA', outcome);
  return {
    method: 'POST',
    host: HOSTS[value('region')] ?? '',
    path: '/api/rules/query/alerts',
    headers: { Authorization: `Token ${value('api_token')}`, 'Content-Type': 'application/json' },
    body: '{"limit":1}',
    ...change,
  };
};
const token = reader('ORCA', 'works')('api_token');

describe('Orca', () => {
  it.each([
    ['works', 200, 'success'],
    ['wrong_key', 401, 'failure'],
    ['expired', 200, 'failure'],
    ['wrong_region', 401, 'failure'],
    ['permission_missing', 403, 'failure'],
    ['rate_limited', 429, 'failure'],
    ['down', 503, 'failure'],
    ['slow', 200, 'success'],
  ])('%s: alerts are %i, and their status is %s', async (outcome, status, inside) => {
    const reply = await ask(alerts(outcome));
    expect(reply.status).toBe(status);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    const body = inside === 'success' ? { data: [{ type: 'malware' }] } : { error: expect.any(String) };
    expect(JSON.parse(reply.body)).toMatchObject({ status: inside, ...body });
  });

  it.each([
    'api.orcasecurity.io',
    'api.us2.orcasecurity.io',
    'app.us.orcasecurity.io',
    'app.au.orcasecurity.io',
    'app.in.orcasecurity.io',
    'api.il.orcasecurity.io',
    'api.sa.orcasecurity.io',
  ])('knows no European token at %s', async (host) => {
    expect((await ask(alerts('works', { host }))).status).toBe(401);
  });

  it('takes a query without wishes, with and without a body', async () => {
    expect((await ask(alerts('works', { body: '{}' }))).status).toBe(200);
    const { body: _, ...bare } = alerts('works', { headers: { Authorization: `Token ${token}` } });
    expect((await ask(bare)).status).toBe(200);
  });

  it('answers other queries too', async () => {
    const path = '/api/serving-layer/query';
    expect((await ask(alerts('works', { path, body: '{"query":{"models":["VM"]},"limit":1}' }))).status).toBe(
      200,
    );
    const { body: _, ...get } = alerts('works', { method: 'GET', path: '/api/alerts?type=malware&limit=1' });
    expect((await ask(get)).status).toBe(200);
    expect((await ask({ ...get, path: '/api/alerts?limit=1' })).status).toBe(400);
  });

  const json = { 'Content-Type': 'application/json' };
  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: json }, 401],
    ['a bearer token', { headers: { ...json, Authorization: `Bearer ${token}` } }, 401],
    ['the scheme in small letters', { headers: { ...json, Authorization: `token ${token}` } }, 401],
    ['a body without its type', { headers: { Authorization: `Token ${token}` } }, 415],
    [
      'an answer it cannot give',
      { headers: { ...json, Authorization: `Token ${token}`, Accept: 'text/csv' } },
      406,
    ],
    ['a body that is no JSON', { body: '{' }, 400],
    ['a member it does not know', { body: '{"max":1}' }, 400],
    ['a limit of nothing', { body: '{"limit":0}' }, 400],
    ['a limit of words', { body: '{"limit":"1"}' }, 400],
    ['a parameter', { path: '/api/rules/query/alerts?limit=1' }, 400],
    ['another path', { path: '/api/rules/query/alert' }, 404],
    ['another method', { method: 'GET' }, 405],
  ])('refuses %s', async (_name, change, status) => {
    const reply = await ask(alerts('works', change));
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body)).toMatchObject({ status: 'failure' });
  });
});
