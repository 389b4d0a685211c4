import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const TOKEN = '/v1/auth/token';
const FINDINGS = '/v1/risks/findings?limit=1';
const get = (outcome: string, path: string): Question => ({
  host: 'api.app.arnica.io',
  path,
  headers: { Authorization: `Bearer ${reader('ARNICA', outcome)('access_token')}` },
});

describe('Arnica', () => {
  it.each([
    ['works', 200, 200],
    ['wrong_key', 403, 403],
    ['expired', 403, 403],
    ['permission_missing', 200, 403],
    ['rate_limited', 429, 429],
    ['down', 503, 503],
    ['slow', 200, 200],
  ])('%s: the key is %i, findings are %i', async (outcome, token, findings) => {
    const reply = await ask(get(outcome, TOKEN));
    expect(reply.status).toBe(token);
    expect(reply.headers['retry-after']).toBe(token === 429 ? '30' : undefined);
    if (token === 200) expect(JSON.parse(reply.body)).toHaveProperty('arnicaOrgId');
    expect((await ask(get(outcome, FINDINGS))).status).toBe(findings);
  });

  it.each([
    '/v1/risks/findings',
    '/v1/risks/findings?type=SAST&severity=high&status=requires_review',
    '/v1/risks/permissions/github/admin',
  ])('reads %s', async (path) => {
    expect((await ask(get('works', path))).status).toBe(200);
    expect((await ask(get('permission_missing', path))).status).toBe(403);
  });

  const token = reader('ARNICA', 'works')('access_token');
  it.each<[string, Partial<Question>, number]>([
    ['no key', { headers: {} }, 403],
    ['another scheme', { headers: { Authorization: `Token ${token}` } }, 403],
    ['the scheme in small letters', { headers: { Authorization: `bearer ${token}` } }, 403],
    ['an answer it cannot give', { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' } }, 406],
    ['another path', { path: '/v1/auth/tokens' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: '/v1/auth/token?x=1' }, 400],
    ['a severity in capitals', { path: '/v1/risks/findings?severity=HIGH' }, 400],
    ['a page of nothing', { path: '/v1/risks/findings?limit=0' }, 400],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works', TOKEN), ...change })).status).toBe(status);
  });
});
