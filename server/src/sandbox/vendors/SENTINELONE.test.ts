import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const get = (vendor: string, outcome: string, path: string): Question => {
  const value = reader(vendor, outcome);
  return {
    host: new URL(value('base_url')).host,
    path: `/web/api/v2.1/${path}`,
    headers: { Authorization: `ApiToken ${value('api_token')}`, Accept: 'application/json' },
  };
};
const SITES = 'sites?limit=1';
const RISKS = 'application-management/risks?limit=1&skipCount=true';

describe.each([
  ['SENTINELONE', 'threats?limit=1'],
  ['SENTINELONE_VMS', RISKS],
])('%s', (vendor, theirs) => {
  it.each([
    ['works', 200, 200],
    ['wrong_key', 401, 401],
    ['expired', 401, 401],
    ['permission_missing', 403, 403],
    ['rate_limited', 429, 429],
    ['down', 503, 503],
    ['slow', 200, 200],
  ])('%s: sites are %i, its own list is %i', async (outcome, sites, own) => {
    const reply = await ask(get(vendor, outcome, SITES));
    expect(reply.status).toBe(sites);
    expect(reply.headers['retry-after']).toBe(sites === 429 ? '30' : undefined);
    if (sites === 200) expect(JSON.parse(reply.body)).toMatchObject({ data: { sites: [{ id: '2000' }] } });
    if (sites === 401) {
      expect(JSON.parse(reply.body)).toMatchObject({
        errors: [{ code: 4010010, title: 'Authentication Failed' }],
      });
    }
    expect((await ask(get(vendor, outcome, theirs))).status).toBe(own);
  });

  it.each(['accounts', 'groups', 'agents', 'threats', 'activities', 'users', 'cloud-detection/alerts'])(
    'lists %s',
    async (path) => {
      const reply = await ask(get(vendor, 'works', `${path}?limit=1`));
      expect(reply.status).toBe(200);
      expect(JSON.parse(reply.body)).toMatchObject({ data: [{}], pagination: { totalItems: 1 } });
    },
  );

  const good = get(vendor, 'works', SITES);
  const token = reader(vendor, 'works')('api_token');
  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: {} }, 401],
    ['a bearer token', { headers: { Authorization: `Bearer ${token}` } }, 401],
    ['the scheme in small letters', { headers: { Authorization: `apitoken ${token}` } }, 401],
    ['the token alone', { headers: { Authorization: token } }, 401],
    [
      'an answer it cannot give',
      { headers: { Authorization: `ApiToken ${token}`, Accept: 'text/csv' } },
      406,
    ],
    ['another version', { path: '/web/api/v2.0/sites' }, 404],
    ['a slash more', { path: '/web/api/v2.1/sites/' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: '/web/api/v2.1/sites?max=1' }, 400],
    ['a page that is too long', { path: '/web/api/v2.1/sites?limit=1001' }, 400],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...good, ...change })).status).toBe(status);
  });
});

it('a token of the EDR sees no application risks', async () => {
  expect((await ask(get('SENTINELONE', 'works', RISKS))).status).toBe(403);
});

it.each([
  ['sites', 200],
  ['application-management/risks', 403],
  ['application-management/inventory', 403],
])('not_enabled: %s are %i', async (path, status) => {
  expect((await ask(get('SENTINELONE_VMS', 'not_enabled', path))).status).toBe(status);
});
