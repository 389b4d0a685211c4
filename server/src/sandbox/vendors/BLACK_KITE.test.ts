import { describe, expect, it } from 'vitest';
import { form, type Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const HOST = 'app.blackkitetech.com';
const TOKEN = '/api/v2/oauth/token';
const fieldsOf = (outcome: string): Record<string, string> => {
  const value = reader('BLACK_KITE', outcome);
  return {
    grant_type: 'client_credentials',
    client_id: value('client_id'),
    client_secret: value('client_secret'),
  };
};

describe('Black Kite', () => {
  it.each([
    ['works', 200, undefined],
    ['wrong_key', 401, 'invalid_client'],
    ['unknown_id', 400, 'invalid_client'],
    ['rate_limited', 429, 'too_many_requests'],
    ['down', 503, 'temporarily_unavailable'],
    ['slow', 200, undefined],
  ])('%s: the token endpoint answers %i %s', async (outcome, status, error) => {
    const reply = await ask(form(HOST, TOKEN, fieldsOf(outcome)));
    const body = JSON.parse(reply.body) as { error?: string; access_token?: string };
    expect([reply.status, body.error]).toEqual([status, error]);
    expect(body.access_token !== undefined).toBe(status === 200);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
  });

  const { client_id = '', client_secret = '', ...grant } = fieldsOf('works');
  const good = form(HOST, TOKEN, fieldsOf('works'));
  const basic = `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`;
  it.each<[string, Question, number]>([
    ['a token by GET', { host: HOST, path: TOKEN }, 405],
    ['another path', { ...good, path: '/api/v1/oauth/token' }, 404],
    ['a body that is no form', { ...good, headers: { 'content-type': 'application/json' } }, 415],
    ['an answer it cannot give', { ...good, headers: { ...good.headers, Accept: 'text/html' } }, 406],
    ['no grant', form(HOST, TOKEN, { client_id, client_secret }), 400],
    ['another grant', form(HOST, TOKEN, { ...fieldsOf('works'), grant_type: 'password' }), 400],
    ['no client id', form(HOST, TOKEN, { ...grant, client_secret }), 400],
    ['no client secret', form(HOST, TOKEN, { ...grant, client_id }), 401],
    ['a field it does not know', form(HOST, TOKEN, { ...fieldsOf('works'), scope: 'all' }), 400],
    [
      'the client in a header',
      { ...form(HOST, TOKEN, grant), headers: { ...good.headers, Authorization: basic } },
      400,
    ],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });
});
