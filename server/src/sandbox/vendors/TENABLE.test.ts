import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const keys = (outcome: string) => {
  const value = reader('TENABLE', outcome);
  return `accessKey=${value('client_key')};secretKey=${value('secret_key')}`;
};
const scans = (outcome: string, change: Partial<Question> = {}): Question => ({
  host: 'cloud.tenable.com',
  path: '/scans?last_modification_date=1767225600',
  headers: { 'X-ApiKeys': keys(outcome), Accept: 'application/json' },
  ...change,
});

describe('Tenable', () => {
  it.each([
    ['works', 200],
    ['wrong_key', 401],
    ['wrong_region', 401],
    ['permission_missing', 403],
    ['rate_limited', 429],
    ['down', 503],
    ['slow', 200],
  ])('%s: GET /scans is %i', async (outcome, status) => {
    const reply = await ask(scans(outcome));
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('application/json');
    const body: unknown = JSON.parse(reply.body);
    expect(body).toMatchObject(status === 200 ? { scans: [{ id: 32 }] } : { statusCode: status });
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
  });

  it('answers the session even where scans are forbidden', async () => {
    const reply = await ask(scans('permission_missing', { path: '/session' }));
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ enabled: true });
  });

  it.each<[string, Partial<Question>, number]>([
    ['no keys', { headers: {} }, 401],
    ['another header', { headers: { 'X-ApiKey': keys('works') } }, 401],
    ['the halves swapped', { headers: { 'X-ApiKeys': keys('works').split(';').reverse().join(';') } }, 401],
    [
      'another name for a half',
      { headers: { 'X-ApiKeys': keys('works').replace('accessKey', 'accesskey') } },
      401,
    ],
    ['a bearer token', { headers: { Authorization: `Bearer ${keys('works')}` } }, 401],
    ['an answer it cannot give', { headers: { 'X-ApiKeys': keys('works'), Accept: 'text/csv' } }, 406],
    ['no wish for the answer', { headers: { 'X-ApiKeys': keys('works') } }, 200],
    ['another path', { path: '/scan' }, 404],
    ['a path with a slash more', { path: '/scans/' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['no filter', { path: '/scans' }, 200],
    ['a filter that is no time', { path: '/scans?last_modification_date=today' }, 400],
    ['a filter it does not have', { path: '/scans?modified=1767225600' }, 400],
  ])('%s', async (_name, change, status) => {
    const reply = await ask(scans('works', change));
    expect(reply.status).toBe(status);
    if (status === 405) expect(reply.headers['allow']).toBe('GET');
  });
});
