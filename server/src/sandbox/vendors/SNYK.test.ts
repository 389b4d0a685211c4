import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const SELF = '/rest/self?version=2024-04-22';
const ORGS = '/rest/orgs?version=2024-04-22&limit=10';
const ISSUES = '/rest/orgs/00000000-0000-4000-8000-00000000000a/issues?version=2024-04-22&limit=10';
const HOSTS = ['api.snyk.io', 'api.us.snyk.io', 'api.eu.snyk.io', 'api.au.snyk.io'];

/** At the API host that belongs to the row's console. */
const hostOf = (console: string): string =>
  new URL(console || 'https://app.snyk.io').host.replace('app.', 'api.');
const byKey = (outcome: string, path: string, scheme = 'token'): Question => {
  const value = reader('SNYK', outcome, 'api_key');
  return {
    host: hostOf(value('base_url')),
    path,
    headers: { Authorization: `${scheme} ${value('api_key')}`, Accept: 'application/vnd.api+json' },
  };
};
const byToken = (outcome: string, path: string, scheme = 'bearer'): Question => {
  const value = reader('SNYK', outcome, 'oauth');
  return {
    host: hostOf(value('base_url')),
    path,
    headers: { Authorization: `${scheme} ${value('access_token')}`, Accept: 'application/vnd.api+json' },
  };
};
const title = ({ body }: Reply): unknown =>
  (JSON.parse(body) as { errors?: { title: string }[] }).errors?.[0]?.title;

const READS: [outcome: string, self: number, orgs: number, issues: number][] = [
  ['works', 200, 200, 200],
  ['works_regional', 200, 200, 200],
  ['wrong_region', 401, 401, 401],
  ['wrong_key', 401, 401, 401],
  ['permission_missing', 200, 403, 403],
  ['rate_limited', 429, 429, 429],
  ['down', 503, 503, 503],
  ['slow', 200, 200, 200],
];

describe('Snyk', () => {
  it.each(READS)('%s: self %i, organizations %i, issues %i', async (outcome, self, orgs, issues) => {
    for (const question of [byKey, byToken]) {
      const first = await ask(question(outcome, SELF));
      expect(first.status).toBe(self);
      expect(first.headers['content-type']).toBe('application/vnd.api+json');
      expect(first.headers['retry-after']).toBe(self === 429 ? '30' : undefined);
      if (self === 401) expect(title(first)).toBe('Unauthorized');
      expect((await ask(question(outcome, ORGS))).status).toBe(orgs);
      expect((await ask(question(outcome, ISSUES))).status).toBe(issues);
    }
  });

  it.each([
    ['works', 'token', 200],
    ['works', 'Bearer', 401],
    ['works', 'Token', 401],
    ['works_second_scheme', 'token', 401],
    ['works_second_scheme', 'Bearer', 200],
  ])('the key of %s by the scheme %s is %i', async (outcome, scheme, status) => {
    expect((await ask(byKey(outcome, SELF, scheme))).status).toBe(status);
  });

  it('takes an access token by bearer in any spelling, and by nothing else', async () => {
    for (const scheme of ['bearer', 'Bearer', 'BEARER']) {
      expect((await ask(byToken('works', SELF, scheme))).status).toBe(200);
    }
    for (const scheme of ['token', 'Basic']) {
      expect((await ask(byToken('works', SELF, scheme))).status).toBe(401);
    }
  });

  it.each([
    ['works', 'api.snyk.io'],
    ['works_regional', 'api.eu.snyk.io'],
    ['wrong_region', 'api.eu.snyk.io'],
  ])('%s: lives on %s alone', async (outcome, home) => {
    for (const host of HOSTS) {
      for (const question of [byKey, byToken]) {
        const { status } = await ask({ ...question(outcome, SELF), host });
        expect(status).toBe(host === home ? 200 : 401);
      }
    }
  });

  it('does not answer the API on the hosts of its consoles', async () => {
    const reply = await ask({ ...byKey('works', SELF), host: 'app.snyk.io' });
    expect([reply.status, reply.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it.each<[string, Partial<Question>, number]>([
    ['no key', { headers: {} }, 401],
    ['a key without a scheme', { headers: { Authorization: reader('SNYK', 'works')('api_key') } }, 401],
    ['no version', { path: '/rest/self' }, 400],
    ['a version that is no date', { path: '/rest/self?version=1' }, 400],
    ['another path', { path: '/rest/selves?version=2024-04-22' }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: `${SELF}&limit=10` }, 400],
    ['a limit that is no multiple of ten', { path: '/rest/orgs?version=2024-04-22&limit=1' }, 400],
    ['an answer it cannot give', { headers: { ...byKey('works', SELF).headers, Accept: 'text/html' } }, 406],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...byKey('works', SELF), ...change })).status).toBe(status);
  });
});
