import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const keyed = (
  outcome: string,
  change: Partial<Question> = {},
  body: object = { expiryTime: 3600 },
): Question => {
  const value = reader('LACEWORK_CSPM', outcome);
  return {
    method: 'POST',
    host: `${value('account')}.lacework.net`,
    path: '/api/v2/access/tokens',
    headers: { 'X-LW-UAKS': value('secret'), 'Content-Type': 'application/json' },
    body: JSON.stringify({ keyId: value('key_id'), ...body }),
    ...change,
  };
};
const tokenOf = async (outcome: string): Promise<string> => tokenIn(await ask(keyed(outcome)));
const tokenIn = ({ body }: Reply): string => (JSON.parse(body) as { token?: string }).token ?? '';
const get = (outcome: string, token: string, path: string, change: Partial<Question> = {}): Question => {
  const value = reader('LACEWORK_CSPM', outcome);
  const sub = value('sub_account');
  return {
    host: `${value('account')}.lacework.net`,
    path: `/api/v2/${path}`,
    headers: { Authorization: `Bearer ${token}`, ...(sub ? { 'Account-Name': sub } : {}) },
    ...change,
  };
};
const search = (token: string, path: string, body = '{}'): Question => ({
  ...get('works', token, `${path}/search`),
  method: 'POST',
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
  body,
});

describe('Lacework', () => {
  it('knows the account of wrong_region by its name with the cluster', async () => {
    expect((await ask(keyed('wrong_region', { host: 'sallyport-europe.fra.lacework.net' }))).status).toBe(
      201,
    );
    expect((await ask(keyed('works_regional', { host: 'sallyport-europe.fra.lacework.net' }))).status).toBe(
      400,
    );
  });

  it.each([
    ['works', 201],
    ['works_regional', 201],
    ['works_sub_account', 201],
    ['wrong_key', 401],
    ['unknown_id', 400],
    ['expired', 403],
    ['permission_missing', 201],
    ['tenant_not_found', 404],
    ['wrong_region', 404],
    ['rate_limited', 429],
    ['down', 503],
    ['slow', 201],
  ])('%s: asked for a token it answers %i', async (outcome, status) => {
    const reply = await ask(keyed(outcome));
    expect(reply.status).toBe(status);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    if (status === 201) expect(JSON.parse(reply.body)).toHaveProperty('expiresAt');
  });

  it.each([
    ['works', 200, 200],
    ['works_regional', 200, 200],
    ['works_sub_account', 200, 200],
    ['permission_missing', 403, 403],
  ])('%s: the organization is %i, cloud accounts are %i', async (outcome, self, list) => {
    const token = await tokenOf(outcome);
    expect((await ask(get(outcome, token, 'OrganizationInfo'))).status).toBe(self);
    expect((await ask(get(outcome, token, 'UserProfile'))).status).toBe(self);
    expect((await ask(get(outcome, token, 'CloudAccounts'))).status).toBe(list);
  });

  it('keeps sub-accounts and accounts apart', async () => {
    const sub = await tokenOf('works_sub_account');
    const headers = { Authorization: `Bearer ${sub}` };
    expect((await ask(get('works_sub_account', sub, 'UserProfile', { headers }))).status).toBe(403);
    const token = await tokenOf('works');
    const host = 'sallyport-sandbox.fra.lacework.net';
    expect((await ask(get('works', token, 'UserProfile', { host }))).status).toBe(401);
    expect((await ask(keyed('works', { host }))).status).toBe(400);
    expect((await ask(keyed('works', { host: 'elsewhere.lacework.net' }))).status).toBe(404);
  });

  it('lets tokens live as long as was asked for', async () => {
    const short = tokenIn(await ask(keyed('works', {}, { expiryTime: 60 })));
    const usual = tokenIn(await ask(keyed('works', {}, {})));
    clock += 60_000;
    expect((await ask(get('works', short, 'UserProfile'))).status).toBe(401);
    expect((await ask(get('works', usual, 'UserProfile'))).status).toBe(200);
    clock += 3_540_000;
    expect((await ask(get('works', usual, 'UserProfile'))).status).toBe(401);
  });

  it.each(['AlertChannels', 'AlertRules', 'Policies', 'ReportDefinitions', 'ResourceGroups', 'Alerts'])(
    'lists %s',
    async (path) => expect((await ask(get('works', await tokenOf('works'), path))).status).toBe(200),
  );

  it.each([
    ['Alerts', '{"timeFilter":{}}', 200],
    ['AgentInfo', '{}', 200],
    ['Entities/Machines', '{"returns":["mid"]}', 200],
    ['Vulnerabilities/Hosts', '{}', 200],
    ['Vulnerabilities/Containers', '{"filters":[]}', 200],
    ['Configs/ComplianceEvaluations', '{"dataset":"AwsCompliance"}', 200],
    ['Configs/ComplianceEvaluations', '{}', 400],
    ['Inventory', '{"dataset":"AwsCompliance","csp":"AWS"}', 200],
    ['Vulnerabilities/Hosts', '{"limit":1}', 400],
    ['Vulnerabilities/Hosts', '', 400],
  ])('searches %s by %s: %i', async (path, body, status) => {
    expect((await ask(search(await tokenOf('works'), path, body))).status).toBe(status);
  });

  const { headers } = keyed('works');
  it.each<[string, Question, number]>([
    ['a token by GET', keyed('works', { method: 'GET' }), 405],
    ['a token of version 1', keyed('works', { path: '/api/v1/access/tokens' }), 404],
    ['no secret', keyed('works', { headers: { 'Content-Type': 'application/json' } }), 401],
    [
      'the secret in another header',
      keyed('works', { headers: { ...headers, 'X-LW-UAKS': '', 'X-LW-UAK': 'x' } }),
      401,
    ],
    ['a body without its type', keyed('works', { headers: { 'X-LW-UAKS': 'x' } }), 415],
    ['an answer it cannot give', keyed('works', { headers: { ...headers, Accept: 'text/html' } }), 406],
    ['a body that is no JSON', keyed('works', { body: '' }), 400],
    ['no key id', keyed('works', { body: '{"expiryTime":3600}' }), 400],
    ['a member it does not know', keyed('works', {}, { expiry: 3600 }), 400],
    ['too long a life', keyed('works', {}, { expiryTime: 86_401 }), 400],
    ['a life of words', keyed('works', {}, { expiryTime: '3600' }), 400],
    ['a read without a token', get('works', '', 'UserProfile', { headers: {} }), 401],
    ['a read with a token it did not give', get('works', 'x', 'UserProfile'), 401],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });

  it.each<[string, string, Partial<Question>, number]>([
    ['another spelling of a path', 'organizationInfo', {}, 404],
    ['another method', 'OrganizationInfo', { method: 'POST' }, 405],
    ['a parameter it does not know', 'OrganizationInfo?limit=1', {}, 400],
    ['an answer it cannot give', 'OrganizationInfo', { headers: { Accept: 'text/html' } }, 406],
  ])('refuses %s', async (_name, path, change, status) => {
    const question = get('works', await tokenOf('works'), path);
    const headers = { ...question.headers, ...change.headers };
    expect((await ask({ ...question, ...change, headers })).status).toBe(status);
  });
});
