import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const AST = 'us.ast.checkmarx.net';
const IAM = 'us.iam.checkmarx.net';
const REALM = '/auth/realms/sallyport-sandbox/protocol/openid-connect/token';
const client = (outcome: string) => {
  const value = reader('CHECKMARX', outcome);
  return { client_id: value('client_id'), client_secret: value('client_secret') };
};
const tokenForm = (values: Record<string, string>, path = REALM, host = IAM) =>
  form(host, path, { grant_type: 'client_credentials', ...values });
const tokenFor = (outcome: string): Promise<Reply> => {
  const value = reader('CHECKMARX', outcome);
  const host = new URL(value('base_url')).host.replace('ast.', 'iam.');
  return ask(tokenForm(client(outcome), REALM.replace('sallyport-sandbox', value('tenant_name')), host));
};
const accessToken = ({ body }: Reply): string =>
  (JSON.parse(body) as { access_token?: string }).access_token ?? '';
const get = (name: string, token: string, change: Partial<Question> = {}): Question => ({
  host: AST,
  path: `/api/${name}?limit=1`,
  headers: { Authorization: `Bearer ${token}`, Accept: 'application/json; version=1.0' },
  ...change,
});

describe('Checkmarx', () => {
  it.each([
    ['works', 200, undefined],
    ['wrong_key', 401, 'invalid_client'],
    ['expired', 401, 'invalid_client'],
    ['permission_missing', 200, undefined],
    ['works_regional', 200, undefined],
    ['tenant_not_found', 404, 'Realm does not exist'],
    ['wrong_region', 404, 'Realm does not exist'],
    ['rate_limited', 429, 'too_many_requests'],
    ['down', 503, 'server_error'],
    ['slow', 200, undefined],
  ])('%s: the log-in answers %i %s', async (outcome, status, error) => {
    const reply = await tokenFor(outcome);
    expect(reply.status).toBe(status);
    expect((JSON.parse(reply.body) as { error?: string }).error).toBe(error);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
  });

  it.each([
    ['works', AST, 200, 200],
    ['permission_missing', AST, 403, 403],
    ['works_regional', 'ast.checkmarx.net', 200, 200],
    ['works', 'eu.ast.checkmarx.net', 401, 401],
    ['works', 'ast.checkmarx.net', 401, 401],
    ['works', 'ind-2.ast.checkmarx.net', 401, 401],
  ])('%s: at %s projects are %i, scans %i', async (outcome, host, projects, scans) => {
    const token = accessToken(await tokenFor(outcome));
    const reply = await ask(get('projects', token, { host }));
    expect(reply.status).toBe(projects);
    if (projects === 200)
      expect(JSON.parse(reply.body)).toMatchObject({ totalCount: 1, projects: [{ name: 'shop' }] });
    expect((await ask(get('scans', token, { host }))).status).toBe(scans);
    expect((await ask(get('applications', token, { host }))).status).toBe(scans);
  });

  it('finds the tenant in its own region', async () => {
    const path = REALM.replace('sallyport-sandbox', 'sallyport-sandbox-eu');
    const reply = await ask(tokenForm(client('wrong_region'), path, 'eu.iam.checkmarx.net'));
    expect(reply.status).toBe(200);
  });

  it('lets tokens end after half an hour', async () => {
    const token = accessToken(await tokenFor('works'));
    clock += 1_800_000;
    expect((await ask(get('projects', token))).status).toBe(401);
  });

  const works = client('works');
  const good = tokenForm(works);
  it.each<[string, Question, number]>([
    ['a token by GET', { host: IAM, path: REALM }, 405],
    ['a token at another path', { ...good, path: REALM.replace('token', 'tokens') }, 404],
    ['a token at the product', { ...good, host: AST }, 404],
    ['a body that is no form', { ...good, headers: { 'content-type': 'application/json' } }, 415],
    ['an answer it cannot give', { ...good, headers: { ...good.headers, Accept: 'text/html' } }, 406],
    ['no grant', form(IAM, REALM, works), 400],
    ['another grant', form(IAM, REALM, { ...works, grant_type: 'refresh_token' }), 400],
    ['a field it does not know', tokenForm({ ...works, audience: 'x' }), 400],
    ['no client', tokenForm({ client_secret: works.client_secret }), 401],
    ['a realm in capitals', { ...good, path: REALM.replace('sallyport', 'Sallyport') }, 404],
    ['a read without a token', { host: AST, path: '/api/projects' }, 401],
    ['a read with a token it did not give', get('projects', 'x'), 401],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });

  it.each<[string, (token: string) => Question, number]>([
    [
      'the scheme in small letters',
      (token) => get('projects', '', { headers: { Authorization: `bearer ${token}` } }),
      401,
    ],
    ['a slash more', (token) => get('projects', token, { path: '/api/projects/' }), 404],
    ['another method', (token) => get('projects', token, { method: 'POST' }), 405],
    ['a parameter it does not know', (token) => get('projects', token, { path: '/api/projects?max=1' }), 400],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question(accessToken(await tokenFor('works'))))).status).toBe(status);
  });
});
