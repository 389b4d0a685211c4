import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const get = (outcome: string, path = '/api/v1/deployments'): Question => ({
  host: 'semgrep.dev',
  path,
  headers: {
    Authorization: `Bearer ${reader('SEMGREP', outcome)('web_api_token')}`,
    Accept: 'application/json',
  },
});

describe('Semgrep', () => {
  it.each([
    ['works', 200],
    ['wrong_key', 401],
    ['permission_missing', 404],
    ['rate_limited', 429],
    ['down', 503],
    ['slow', 200],
  ])('%s: GET /api/v1/deployments is %i', async (outcome, status) => {
    const reply = await ask(get(outcome));
    expect(reply.status).toBe(status);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
  });

  it('names the deployment by whose slug findings and projects are read', async () => {
    const { deployments } = JSON.parse((await ask(get('works'))).body) as { deployments: { slug: string }[] };
    const slug = deployments[0]?.slug ?? '';
    expect((await ask(get('works', `/api/v1/deployments/${slug}/findings?page_size=1`))).status).toBe(200);
    expect((await ask(get('works', `/api/v1/deployments/${slug}/projects?page_size=1`))).status).toBe(200);
    expect((await ask(get('works', '/api/v1/deployments/another/findings'))).status).toBe(404);
  });

  const token = reader('SEMGREP', 'works')('web_api_token');
  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: {} }, 401],
    ['another scheme', { headers: { Authorization: `Token ${token}` } }, 401],
    ['the scheme in small letters', { headers: { Authorization: `bearer ${token}` } }, 401],
    ['another path', { path: '/api/v1/deployment' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: '/api/v1/deployments?limit=1' }, 400],
    ['an answer it cannot give', { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' } }, 406],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works'), ...change })).status).toBe(status);
  });
});
