import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const COMPANIES = '/ratings/v1/companies';
const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
const get = (outcome: string, path = COMPANIES): Question => ({
  host: 'api.bitsighttech.com',
  path,
  headers: {
    Authorization: basic(`${reader('BIT_SIGHT', outcome)('username')}:`),
    Accept: 'application/json',
  },
});

describe('Bitsight', () => {
  it.each([
    ['works', 200],
    ['wrong_key', 401],
    ['permission_missing', 403],
    ['rate_limited', 429],
    ['down', 503],
    ['slow', 200],
  ])('%s: GET /ratings/v1/companies is %i', async (outcome, status) => {
    const reply = await ask(get(outcome));
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body)).toMatchObject(
      status === 200 ? { companies: [{}] } : { detail: expect.any(String) },
    );
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
  });

  it('answers its root to everybody, which proves nothing', async () => {
    expect((await ask(get('wrong_key', '/ratings/v1'))).status).toBe(200);
    expect((await ask({ host: 'api.bitsighttech.com', path: '/ratings/v1' })).status).toBe(200);
  });

  it.each([
    '/ratings/v2/portfolio?limit=1',
    '/ratings/v2/alerts?limit=1',
    '/ratings/v1/folders',
    `${COMPANIES}/00000000-0000-4000-8000-00000000b175/findings?limit=1`,
  ])('%s is read with the same token', async (path) => {
    expect((await ask(get('works', path))).status).toBe(200);
    expect((await ask(get('permission_missing', path))).status).toBe(403);
  });

  const token = reader('BIT_SIGHT', 'works')('username');
  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: {} }, 401],
    ['the token without its colon', { headers: { Authorization: basic(token) } }, 401],
    ['the token as password', { headers: { Authorization: basic(`:${token}`) } }, 401],
    ['a password beside the token', { headers: { Authorization: basic(`${token}:x`) } }, 401],
    ['another scheme', { headers: { Authorization: `Bearer ${token}` } }, 401],
    [
      'the scheme in small letters',
      { headers: { Authorization: basic(`${token}:`).replace('Basic', 'basic') } },
      401,
    ],
    [
      'an answer it cannot give',
      { headers: { Authorization: basic(`${token}:`), Accept: 'text/html' } },
      406,
    ],
    ['another path', { path: '/ratings/v1/company' }, 404],
    ['another version', { path: '/ratings/v3/companies' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter that nobody confirmed', { path: `${COMPANIES}?limit=1` }, 400],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works'), ...change })).status).toBe(status);
  });
});
