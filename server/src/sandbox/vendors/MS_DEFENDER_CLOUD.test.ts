import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const HOST = 'management.azure.com';
const SUBSCRIPTIONS = '/subscriptions?api-version=2022-12-01';
const IN_ONE = '/subscriptions/00000000-0000-4000-8000-00000000a2e5/providers/Microsoft.Security';
const ASSESSMENTS = `${IN_ONE}/assessments?api-version=2020-01-01`;

const get = (outcome: string, path: string, method = 'oauth2'): Question => ({
  host: HOST,
  path,
  headers: {
    Authorization: `Bearer ${reader('MS_DEFENDER_CLOUD', outcome, method)('access_token')}`,
    Accept: 'application/json',
  },
});
const body = (reply: Reply) =>
  JSON.parse(reply.body) as {
    value?: { subscriptionId?: string }[];
    error?: { code: string; message: string };
  };

describe.each(['oauth2', 'oauth2_admin_consent'])('Azure Resource Manager by %s', (method) => {
  it.each([
    ['works', 200, 1, 200],
    ['wrong_key', 401, undefined, 401],
    ['permission_missing', 200, 0, 403],
    ['findings_missing', 200, 1, 403],
    ['rate_limited', 429, undefined, 429],
    ['down', 503, undefined, 503],
    ['slow', 200, 1, 200],
  ])('%s: subscriptions are %i, %s of them, assessments %i', async (outcome, ...expected) => {
    const [subscriptions, count, assessments] = expected;
    const first = await ask(get(outcome, SUBSCRIPTIONS, method));
    expect([first.status, body(first).value?.length]).toEqual([subscriptions, count]);
    expect(first.headers['retry-after']).toBe(subscriptions === 429 ? '30' : undefined);
    expect((await ask(get(outcome, ASSESSMENTS, method))).status).toBe(assessments);
  });
});

describe('Azure Resource Manager', () => {
  it('names the subscription whose assessments are read', async () => {
    const id = body(await ask(get('works', SUBSCRIPTIONS))).value?.[0]?.subscriptionId ?? '';
    expect(IN_ONE).toContain(`/${id}/`);
  });

  it('names the action and the scope that a role lacks', async () => {
    const { error } = body(await ask(get('findings_missing', ASSESSMENTS)));
    expect(error?.code).toBe('AuthorizationFailed');
    expect(error?.message).toContain("'Microsoft.Security/assessments/read' over scope '/subscriptions/");
  });

  it.each([
    `${IN_ONE}/secureScores?api-version=2020-01-01`,
    `${IN_ONE}/alerts?api-version=2022-01-01`,
    `${IN_ONE}/subAssessments?api-version=2019-01-01-preview`,
  ])('%s is read with the same role', async (path) => {
    expect((await ask(get('works', path))).status).toBe(200);
    expect((await ask(get('findings_missing', path))).status).toBe(403);
  });

  it.each(['management.usgovcloudapi.net', 'management.chinacloudapi.cn'])(
    'is another world at %s',
    async (host) => {
      expect((await ask({ ...get('works', SUBSCRIPTIONS), host })).status).toBe(401);
    },
  );

  const authorization = `Bearer ${reader('MS_DEFENDER_CLOUD', 'works')('access_token')}`;
  it.each<[string, Partial<Question>, number, string]>([
    ['no token', { headers: {} }, 401, 'AuthenticationFailed'],
    [
      'the scheme in small letters',
      { headers: { Authorization: authorization.replace('B', 'b') } },
      401,
      'AuthenticationFailed',
    ],
    [
      'a token of Entra',
      { headers: { Authorization: `Bearer ${reader('MS_ENTRA', 'works', 'oauth2')('access_token')}` } },
      401,
      'InvalidAuthenticationToken',
    ],
    ['no version', { path: '/subscriptions' }, 400, 'MissingApiVersionParameter'],
    [
      'a version it does not have',
      { path: '/subscriptions?api-version=1' },
      400,
      'InvalidApiVersionParameter',
    ],
    ['a parameter it does not know', { path: `${SUBSCRIPTIONS}&$top=1` }, 400, 'InvalidQueryParameter'],
    ['another path', { path: '/subscription?api-version=2022-12-01' }, 404, 'NotFound'],
    ['another method', { method: 'POST' }, 405, 'MethodNotAllowed'],
    [
      'an answer it cannot give',
      { headers: { Authorization: authorization, Accept: 'text/html' } },
      406,
      'NotAcceptable',
    ],
  ])('refuses %s', async (_name, change, status, code) => {
    const reply = await ask({ ...get('works', SUBSCRIPTIONS), ...change });
    expect([reply.status, body(reply).error?.code]).toEqual([status, code]);
  });
});
