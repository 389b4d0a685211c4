import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../../testing/ask.js';
import { givenSandbox } from '../../testing/givenSandbox.js';
import { reader } from '../../testing/row.js';

const ask = givenSandbox();

const HOST = 'api.security.microsoft.com';
const MACHINES = '/api/machines?$top=1';
const MAIN: Readonly<Record<string, string>> = {
  MS_DEFENDER_VMS: '/api/vulnerabilities/machinesVulnerabilities?$top=1',
  MS_DEFENDER_ENDPOINT: '/api/alerts?$top=1',
};

const get = (vendor: string, outcome: string, path = MAIN[vendor] ?? ''): Question => ({
  host: HOST,
  path,
  headers: { Authorization: `Bearer ${reader(vendor, outcome)('access_token')}`, Accept: 'application/json' },
});
const code = ({ body }: Reply): unknown => (JSON.parse(body) as { error?: { code: string } }).error?.code;

describe.each(Object.keys(MAIN))('%s', (vendor) => {
  it.each([
    ['works', 200, undefined, 200],
    ['works_empty', 200, undefined, 404],
    ['wrong_key', 401, 'Unauthorized', 401],
    ['permission_missing', 403, 'Forbidden', 403],
    ['partial', 200, undefined, 403],
    ['not_enabled', 403, 'DisabledFeature', 403],
    ['rate_limited', 429, 'TooManyRequests', 429],
    ['down', 503, 'ServiceUnavailable', 503],
    ['slow', 200, undefined, 200],
  ])('%s: the findings are %i %s, the devices %i', async (outcome, findings, text, machines) => {
    const reply = await ask(get(vendor, outcome));
    expect([reply.status, code(reply)]).toEqual([findings, text]);
    expect(reply.headers['retry-after']).toBe(findings === 429 ? '30' : undefined);
    expect((await ask(get(vendor, outcome, MACHINES))).status).toBe(machines);
  });

  it('may read what was consented to, and nothing of the other', async () => {
    const [other = ''] = Object.entries(MAIN).flatMap(([id, path]) => (id === vendor ? [] : [path]));
    for (const path of [other, '/api/recommendations', '/api/software']) {
      expect((await ask(get(vendor, 'works', path))).status).toBe(403);
    }
  });

  it.each(['us.', 'eu.', 'uk.', 'au.', 'swa.', 'ina.'])('is the same at %sapi…', async (region) => {
    expect((await ask({ ...get(vendor, 'works'), host: `${region}${HOST}` })).status).toBe(200);
  });

  it.each(['api-gcc.securitycenter.microsoft.us', 'api-gov.securitycenter.microsoft.us'])(
    'is a stranger at %s',
    async (host) => {
      const reply = await ask({ ...get(vendor, 'works'), host });
      expect([reply.status, code(reply)]).toEqual([401, 'Unauthorized']);
    },
  );

  const token = reader(vendor, 'works')('access_token');
  it.each<[string, Partial<Question>, number, string]>([
    ['no token', { headers: {} }, 401, 'Unauthorized'],
    ['the scheme in small letters', { headers: { Authorization: `bearer ${token}` } }, 401, 'Unauthorized'],
    [
      'a token of Entra',
      { headers: { Authorization: `Bearer ${reader('MS_ENTRA', 'works', 'oauth2')('access_token')}` } },
      401,
      'Unauthorized',
    ],
    ['another path', { path: '/api/machine' }, 404, 'InvalidPath'],
    ['another method', { method: 'POST' }, 405, 'MethodNotAllowed'],
    ['a parameter it does not know', { path: '/api/machines?top=1' }, 400, 'BadRequest'],
    ['a number that is none', { path: '/api/machines?$top=one' }, 400, 'BadRequest'],
    [
      'an answer it cannot give',
      { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' } },
      406,
      'NotAcceptable',
    ],
  ])('refuses %s', async (_name, change, status, text) => {
    const reply = await ask({ ...get(vendor, 'works', MACHINES), ...change });
    expect([reply.status, code(reply)]).toEqual([status, text]);
  });
});
