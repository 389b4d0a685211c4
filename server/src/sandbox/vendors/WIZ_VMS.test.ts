import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const client = (vendor: string, outcome: string) => {
  const value = reader(vendor, outcome);
  return { client_id: value('client_id'), client_secret: value('client_secret') };
};
const tokenForm = (values: Record<string, string>, host = 'auth.app.wiz.io') =>
  form(host, '/oauth/token', { grant_type: 'client_credentials', audience: 'wiz-api', ...values });
const tokenFor = (vendor: string, outcome: string, host?: string): Promise<Reply> =>
  ask(tokenForm(client(vendor, outcome), host));
const accessToken = ({ body }: Reply): string =>
  (JSON.parse(body) as { access_token?: string }).access_token ?? '';

const page = (root: string) => `query { ${root}(first: 1) { nodes { id } } }`;
const GRAPH =
  'query { graphSearch(first: 1, query: {type: [REPOSITORY], select: true}) { nodes { entities { id } } } }';
const graphql = (query: unknown, token: string, change: Partial<Question> = {}): Question => ({
  method: 'POST',
  host: 'api.us17.app.wiz.io',
  path: '/graphql',
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
  body: JSON.stringify({ query }),
  ...change,
});
type Data = {
  data?: Record<string, { nodes?: unknown[] }> | null;
  errors?: { extensions: { code: string } }[];
};
const outcomeOf = ({ status, body }: Reply): unknown => {
  const { errors } = JSON.parse(body) as Data;
  return errors ? [status, errors[0]?.extensions.code] : status;
};
const DENIED = [200, 'UNAUTHORIZED'];

describe.each([
  ['WIZ_VMS', ['vulnerabilityFindings', 'cloudResources'], ['controls', 'issues']],
  ['WIZ_CODE', ['cloudResources', 'controls', 'vulnerabilityFindings'], ['projects']],
])('%s', (vendor, granted, others) => {
  it.each(['works', 'slow'])('%s: reads what its scopes allow', async (outcome) => {
    const reply = await tokenFor(vendor, outcome);
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ token_type: 'Bearer', expires_in: 86_400 });
    for (const root of granted) {
      const answer = await ask(graphql(page(root), accessToken(reply)));
      expect(JSON.parse(answer.body)).toEqual({ data: { [root]: { nodes: [{ id: 'made-up-id' }] } } });
    }
    for (const root of others) {
      expect(outcomeOf(await ask(graphql(page(root), accessToken(reply))))).toEqual(DENIED);
    }
    expect((await ask(graphql(GRAPH, accessToken(reply)))).status).toBe(200);
  });

  it('permission_missing: every query is 200 with errors in it', async () => {
    const token = accessToken(await tokenFor(vendor, 'permission_missing'));
    for (const root of granted) {
      const reply = await ask(graphql(page(root), token));
      expect(outcomeOf(reply)).toEqual(DENIED);
      expect(JSON.parse(reply.body)).toMatchObject({ data: null, errors: [{ path: [root] }] });
    }
  });

  it('answers what may be read beside what may not', async () => {
    const token = accessToken(await tokenFor(vendor, 'works'));
    const [read = ''] = granted;
    const [denied = ''] = others;
    const both = await ask(graphql(`{ a: ${read} { nodes { id } } b: ${denied} { totalCount } }`, token));
    expect(JSON.parse(both.body)).toMatchObject({
      data: { a: { nodes: [{}] }, b: null },
      errors: [{ path: ['b'] }],
    });
  });

  it('wrong_region: the token host gives a token, the data centre does not know it', async () => {
    const token = accessToken(await tokenFor(vendor, 'wrong_region'));
    const query = page(granted[0] ?? '');
    expect(outcomeOf(await ask(graphql(query, token)))).toEqual([401, 'UNAUTHENTICATED']);
    expect(outcomeOf(await ask(graphql(query, token, { host: 'api.eu2.app.wiz.io' })))).toBe(200);
  });

  it('works_sovereign: each environment has a token host of its own', async () => {
    expect((await tokenFor(vendor, 'works_sovereign')).status).toBe(401);
    const reply = await tokenFor(vendor, 'works_sovereign', 'auth.gov.wiz.io');
    expect(reply.status).toBe(200);
    const host = new URL(reader(vendor, 'works_sovereign')('base_url')).host;
    const query = page(granted[0] ?? '');
    expect((await ask(graphql(query, accessToken(reply), { host }))).status).toBe(200);
    expect((await tokenFor(vendor, 'works', 'auth.gov.wiz.io')).status).toBe(401);
    expect((await tokenFor(vendor, 'works', 'auth.app.wiz.us')).status).toBe(401);
  });

  it.each([
    ['wrong_key', 401],
    ['down', 503],
    ['rate_limited', 200],
  ])('%s: the token host answers %i', async (outcome, status) => {
    expect((await tokenFor(vendor, outcome)).status).toBe(status);
  });

  it('rate_limited: queries are 429', async () => {
    const token = accessToken(await tokenFor(vendor, 'rate_limited'));
    const reply = await ask(graphql(page(granted[0] ?? ''), token));
    expect([reply.status, reply.headers['retry-after']]).toEqual([429, '30']);
  });
});

describe('Wiz', () => {
  const works = client('WIZ_VMS', 'works');
  const good = tokenForm(works);
  it.each<[string, Question, number]>([
    ['a token by GET', { host: 'auth.app.wiz.io', path: '/oauth/token' }, 405],
    ['a token at another path', { ...good, path: '/oauth2/token' }, 404],
    ['a token at an API host', { ...good, host: 'api.us17.app.wiz.io' }, 404],
    ['a body that is no form', { ...good, headers: { 'content-type': 'application/json' } }, 415],
    ['an answer it cannot give', { ...good, headers: { ...good.headers, Accept: 'text/html' } }, 406],
    ['another audience', tokenForm({ ...works, audience: 'beyond-api' }), 400],
    [
      'no audience',
      form('auth.app.wiz.io', '/oauth/token', { grant_type: 'client_credentials', ...works }),
      400,
    ],
    ['no grant', form('auth.app.wiz.io', '/oauth/token', { audience: 'wiz-api', ...works }), 400],
    ['another grant', tokenForm({ ...works, grant_type: 'password' }), 400],
    ['a field it does not know', tokenForm({ ...works, scope: 'read:all' }), 400],
    ['no secret', tokenForm({ client_id: works.client_id }), 400],
    ['a client nobody knows', tokenForm({ ...works, client_id: 'x' }), 401],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });

  it.each<[string, (token: string) => Question, number]>([
    [
      'no token',
      (token) => graphql(page('controls'), token, { headers: { 'Content-Type': 'application/json' } }),
      401,
    ],
    ['a token it did not give', () => graphql(page('vulnerabilityFindings'), 'x'), 401],
    [
      'the scheme in small letters',
      (token) =>
        graphql(page('vulnerabilityFindings'), token, {
          headers: { Authorization: `bearer ${token}`, 'Content-Type': 'application/json' },
        }),
      401,
    ],
    [
      'a body without its type',
      (token) => graphql('{}', token, { headers: { Authorization: `Bearer ${token}` } }),
      415,
    ],
    ['a body that is no JSON', (token) => graphql('', token, { body: '{' }), 400],
    [
      'a member it does not know',
      (token) => graphql('', token, { body: '{"query":"{ __typename }","x":1}' }),
      400,
    ],
    ['a query that is none', (token) => graphql('vulnerabilityFindings', token), 400],
    ['no query', (token) => graphql(undefined, token), 400],
    ['a field it does not have', (token) => graphql(page('vulnerabilities'), token), 400],
    ['another path', (token) => graphql(page('vulnerabilityFindings'), token, { path: '/api/graphql' }), 404],
    ['a query by GET', (token) => graphql(page('vulnerabilityFindings'), token, { method: 'GET' }), 405],
  ])('refuses %s', async (_name, question, status) => {
    const token = accessToken(await tokenFor('WIZ_VMS', 'works'));
    expect((await ask(question(token))).status).toBe(status);
  });

  it('lets tokens end after a day', async () => {
    const token = accessToken(await tokenFor('WIZ_VMS', 'works'));
    clock += 86_400_000;
    expect((await ask(graphql(page('vulnerabilityFindings'), token))).status).toBe(401);
  });
});
