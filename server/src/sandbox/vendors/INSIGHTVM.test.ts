import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const validate = (outcome: string, change: Partial<Question> = {}): Question => {
  const value = reader('INSIGHTVM', outcome);
  return {
    host: new URL(value('base_url')).host,
    path: '/validate',
    headers: { 'X-Api-Key': value('api_key') },
    ...change,
  };
};
const search = (outcome: string, change: Partial<Question> = {}): Question => {
  const { headers, ...question } = validate(outcome);
  return {
    ...question,
    method: 'POST',
    path: '/vm/v4/integration/assets?size=1',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: '{}',
    ...change,
  };
};
const key = reader('INSIGHTVM', 'works')('api_key');

describe('InsightVM', () => {
  it.each([
    ['works', 200, 200],
    ['wrong_key', 401, 401],
    ['wrong_region', 401, 401],
    ['permission_missing', 200, 403],
    ['rate_limited', 429, 429],
    ['down', 503, 503],
    ['slow', 200, 200],
  ])('%s: the key is %i, assets are %i', async (outcome, validated, listed) => {
    const reply = await ask(validate(outcome));
    expect(reply.status).toBe(validated);
    if (validated < 402) {
      const message = validated === 200 ? 'Authorized' : 'Unauthorized';
      expect(JSON.parse(reply.body)).toEqual({ message });
    }
    expect(reply.headers['retry-after']).toBe(validated === 429 ? '30' : undefined);
    expect((await ask(search(outcome))).status).toBe(listed);
  });

  it.each(['us', 'us2', 'us3', 'ca', 'au', 'ap', 'aps2', 'me1'])(
    'knows no European key in %s',
    async (region) => {
      const host = `${region}.api.insight.rapid7.com`;
      expect((await ask(validate('works', { host }))).status).toBe(401);
    },
  );

  it.each([
    ['POST', '/vm/v4/integration/vulnerabilities?size=1'],
    ['POST', '/vm/v4/integration/sites'],
    ['GET', '/vm/v4/integration/scan?size=1'],
    ['GET', '/vm/v4/integration/scan/engine'],
  ])('%s %s lists something', async (method, path) => {
    const question = method === 'POST' ? search('works', { path }) : validate('works', { path });
    const reply = await ask(question);
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ data: [{}], metadata: { totalResources: 1 } });
  });

  it.each<[string, Question, number]>([
    ['no key', validate('works', { headers: {} }), 401],
    ['another header', validate('works', { headers: { 'Api-Key': key } }), 401],
    ['the key as bearer', validate('works', { headers: { Authorization: `Bearer ${key}` } }), 401],
    ['the key in capitals', validate('works', { headers: { 'X-Api-Key': key.toUpperCase() } }), 401],
    [
      'an answer it cannot give',
      validate('works', { headers: { 'X-Api-Key': key, Accept: 'text/html' } }),
      406,
    ],
    ['another path', validate('works', { path: '/validated' }), 404],
    ['another method', validate('works', { method: 'POST' }), 405],
    ['a parameter it does not know', validate('works', { path: '/validate?x=1' }), 400],
    ['assets by GET', validate('works', { path: '/vm/v4/integration/assets' }), 405],
    ['assets of another version', search('works', { path: '/vm/v3/integration/assets' }), 404],
    ['a page that is too long', search('works', { path: '/vm/v4/integration/assets?size=501' }), 400],
    ['a body without its type', search('works', { headers: { 'X-Api-Key': key } }), 415],
    ['a body that is no JSON', search('works', { body: '' }), 400],
    ['a member it does not know', search('works', { body: '{"limit":1}' }), 400],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });
});
