import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const AUTH = 'auth.upwind.io';
const EU = 'api.eu.upwind.io';
const ORG = reader('UPWIND', 'works')('organization_id');
const FINDINGS = 'v1/organizations/ORG/vulnerability-findings?per-page=1';

const client = (outcome: string) => {
  const value = reader('UPWIND', outcome);
  return { client_id: value('client_id'), client_secret: value('client_secret') };
};
const tokenForm = (values: Record<string, string>) =>
  form(AUTH, '/oauth/token', { grant_type: 'client_credentials', audience: `https://${EU}`, ...values });
const tokenFor = (outcome: string, audience = `https://${EU}`): Promise<Reply> =>
  ask(tokenForm({ ...client(outcome), audience }));
const accessToken = ({ body }: Reply): string =>
  (JSON.parse(body) as { access_token?: string }).access_token ?? '';
const get = (token: string, path = FINDINGS, change: Partial<Question> = {}): Question => ({
  host: EU,
  path: `/${path.replace('ORG', ORG)}`,
  headers: { Authorization: `Bearer ${token}` },
  ...change,
});

describe('Upwind', () => {
  it.each([
    ['works', 200, 200, 200],
    ['permission_missing', 200, 403, 403],
    ['slow', 200, 200, 200],
  ])('%s: token %i, vulnerabilities %i, configurations %i', async (outcome, token, first, second) => {
    const reply = await tokenFor(outcome);
    expect(reply.status).toBe(token);
    expect(JSON.parse(reply.body)).toMatchObject({ token_type: 'Bearer', expires_in: 86_400 });
    expect((await ask(get(accessToken(reply)))).status).toBe(first);
    const path = 'v1/organizations/ORG/configuration-findings?per-page=1';
    expect((await ask(get(accessToken(reply), path))).status).toBe(second);
  });

  it.each([
    ['wrong_key', 401],
    ['rate_limited', 429],
    ['down', 503],
  ])('%s: the token host answers %i', async (outcome, status) => {
    const reply = await tokenFor(outcome);
    expect(reply.status).toBe(status);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
  });

  it('tenant_not_found: the organization is 404', async () => {
    const token = accessToken(await tokenFor('tenant_not_found'));
    const organization = reader('UPWIND', 'tenant_not_found')('organization_id');
    expect((await ask(get(token, FINDINGS.replace('ORG', organization)))).status).toBe(404);
  });

  it('wrong_region: the organization is 404 in another region', async () => {
    const token = accessToken(await tokenFor('wrong_region', 'https://api.upwind.io'));
    expect((await ask(get(token, FINDINGS, { host: 'api.upwind.io' }))).status).toBe(404);
  });

  it.each([
    ['https://api.upwind.io', 200],
    ['https://api.me.upwind.io', 200],
    ['https://api.eu.upwind.io/', 403],
    ['https://api.eu.upwind.io/v1', 403],
    ['api.eu.upwind.io', 403],
    ['https://agent.upwind.io', 403],
  ])('a token for the audience %s: %i, and good for no other host', async (audience, status) => {
    const reply = await tokenFor('works', audience);
    expect(reply.status).toBe(status);
    expect((await ask(get(accessToken(reply)))).status).toBe(401);
  });

  it.each([
    'v1/organizations/ORG/vulnerability-findings',
    'v1/organizations/ORG/configuration-frameworks?page=1&per-page=1',
    'v1/organizations/ORG/configuration-rules?per-page=1',
    'v1/organizations/ORG/threat-detections?per-page=1',
    'v1/organizations/ORG/threat-events?per-page=1',
    'v1/organizations/ORG/threat-policies',
    'v1/organizations/ORG/apisecurity-endpoints?per-page=1',
    'v1/organizations/ORG/sbom-packages',
    'v2/organizations/ORG/threats/stories?limit=1',
  ])('reads %s', async (path) => {
    expect((await ask(get(accessToken(await tokenFor('works')), path))).status).toBe(200);
  });

  it('searches assets', async () => {
    const token = accessToken(await tokenFor('works'));
    const search = (body: string, type = 'application/json') =>
      get(token, 'v2/organizations/ORG/inventory/catalog/assets/search?limit=1', {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': type },
        body,
      });
    expect((await ask(search('{}'))).status).toBe(200);
    expect((await ask(search('{"conditions":[]}'))).status).toBe(200);
    expect((await ask(search('{"filters":[]}'))).status).toBe(400);
    expect((await ask(search('{}', 'text/plain'))).status).toBe(400);
  });

  it('lets tokens end after a day', async () => {
    const token = accessToken(await tokenFor('works'));
    clock += 86_400_000;
    expect((await ask(get(token))).status).toBe(401);
  });

  const works = client('works');
  const good = tokenForm(works);
  it.each<[string, Question, number]>([
    ['a token by GET', { host: AUTH, path: '/oauth/token' }, 405],
    ['a token at another path', { ...good, path: '/oauth2/token' }, 404],
    ['a token at the API', { ...good, host: EU }, 404],
    ['a body that is no form', { ...good, headers: { 'content-type': 'application/json' } }, 415],
    ['an answer it cannot give', { ...good, headers: { ...good.headers, Accept: 'text/html' } }, 406],
    ['no audience', form(AUTH, '/oauth/token', { grant_type: 'client_credentials', ...works }), 403],
    ['no grant', form(AUTH, '/oauth/token', { audience: `https://${EU}`, ...works }), 403],
    ['another grant', tokenForm({ ...works, grant_type: 'password' }), 403],
    ['a field it does not know', tokenForm({ ...works, scope: 'x' }), 400],
    ['no client', tokenForm({ client_secret: works.client_secret }), 401],
    ['a read without a token', get('', FINDINGS, { headers: {} }), 401],
    ['a read with a token it did not give', get('x'), 401],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });

  it.each<[string, string, Partial<Question>, number]>([
    ['another version', FINDINGS.replace('v1', 'v2'), {}, 404],
    ['a slash more', FINDINGS.replace('?', '/?'), {}, 404],
    ['another method', FINDINGS, { method: 'POST' }, 405],
    ['a parameter it does not know', FINDINGS.replace('per-page', 'per_page'), {}, 400],
    ['a page of nothing', FINDINGS.replace('=1', '=0'), {}, 400],
    ['an answer it cannot give', FINDINGS, { headers: { Accept: 'text/csv' } }, 406],
  ])('refuses %s', async (_name, path, change, status) => {
    const question = get(accessToken(await tokenFor('works')), path);
    const headers = { ...question.headers, ...change.headers };
    expect((await ask({ ...question, ...change, headers })).status).toBe(status);
  });
});
