import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const get = (outcome: string): Question => ({
  host: 'api.apisecapps.com',
  path: '/v1/applications?include=metadata',
  headers: {
    Authorization: `Bearer ${reader('APISEC', outcome, 'api_token')('api_token')}`,
    Accept: 'application/json',
  },
});

describe('APIsec', () => {
  it.each([
    ['works', 200],
    ['wrong_key', 401],
    ['expired', 401],
    ['permission_missing', 403],
    ['rate_limited', 429],
    ['down', 503],
    ['slow', 200],
  ])('%s: GET /v1/applications is %i', async (outcome, status) => {
    const reply = await ask(get(outcome));
    expect(reply.status).toBe(status);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    if (status === 200) expect(JSON.parse(reply.body)).toMatchObject({ applications: [{}] });
  });

  const token = reader('APISEC', 'works')('api_token');
  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: {} }, 401],
    ['another scheme', { headers: { Authorization: `Token ${token}` } }, 401],
    ['another path', { path: '/v1/application' }, 404],
    ['another version', { path: '/v2/applications' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a value it does not know', { path: '/v1/applications?include=all' }, 400],
    ['an answer it cannot give', { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' } }, 406],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works'), ...change })).status).toBe(status);
  });
});
