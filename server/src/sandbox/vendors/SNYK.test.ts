import { describe, expect, it } from 'vitest';
import { startSandbox } from '../startSandbox.js';
import { type Question, type Reply, ask as request } from '../testing/ask.js';
import { openBrowser } from '../testing/browser.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { givenSignIns } from '../testing/givenSignIns.js';
import { oauthApp, readWith } from '../testing/oauthApps.js';
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

describe('signing in to Snyk', () => {
  const given = givenSignIns();

  it.each([
    ['no challenge', { code_challenge: null, code_challenge_method: null }],
    ['a challenge that is no hash', { code_challenge_method: 'plain' }],
  ])('needs PKCE, and refuses %s', async (_name, change) => {
    const place = await given.browser.open((await oauthApp(given.sandbox, 'SNYK').start(change)).url);
    expect(new URL(place.url).searchParams.get('error')).toBe('invalid_request');
  });

  it('asks for what the app was registered with, whatever the request says', async () => {
    for (const scope of [null, 'org.edit']) {
      const place = await given.browser.open((await oauthApp(given.sandbox, 'SNYK').start({ scope })).url);
      expect(place.text).toContain('<code>org.read</code></li><li><code>org.project.read</code>');
      expect(place.text).not.toContain('org.edit');
    }
  });

  it('is a matter of the region: each has its own people, codes and tokens', async () => {
    const at = (region: string) =>
      oauthApp(
        given.sandbox,
        'SNYK',
        {},
        {
          issuer: `https://api.${region}`,
          authorization_endpoint: `https://app.${region}/oauth2/authorize`,
          token_endpoint: `https://api.${region}/oauth2/token`,
        },
      );
    const people = async (region: string) =>
      [...(await given.browser.open((await at(region).start()).url)).text.matchAll(/<strong>([^<]+)/g)].map(
        ([, label]) => label,
      );
    expect(await people('snyk.io')).toContain('Works');
    expect(await people('eu.snyk.io')).toEqual(['In another region']);
    expect(await people('us.snyk.io')).toEqual(['Wrong region']);
    expect(await people('au.snyk.io')).toEqual([]);
    const tokens = await at('eu.snyk.io').signIn(given.browser, 'In another region');
    const read = async (host: string) =>
      (await request(given.sandbox.origin, { ...readWith('SNYK', tokens.access_token), host })).status;
    expect(await read('api.eu.snyk.io')).toBe(200);
    expect(await read('api.snyk.io')).toBe(401);
    expect((await at('snyk.io').refresh(tokens.refresh_token ?? '')).status).toBe(400);
    expect((await at('eu.snyk.io').refresh(tokens.refresh_token ?? '')).status).toBe(200);
    const lost = await at('us.snyk.io').signIn(given.browser, 'Wrong region');
    const nowhere = { ...readWith('SNYK', lost.access_token), host: 'api.us.snyk.io' };
    expect((await request(given.sandbox.origin, nowhere)).status).toBe(401);
  });

  it('ends by revocation of either token', async () => {
    const app = oauthApp(given.sandbox, 'SNYK');
    const tokens = await app.signIn(given.browser, 'Works');
    expect((await app.revoke(tokens.access_token)).status).toBe(200);
    expect((await request(given.sandbox.origin, readWith('SNYK', tokens.access_token))).status).toBe(401);
    const others = await app.signIn(given.browser, 'Works');
    expect((await app.revoke(others.refresh_token ?? '')).status).toBe(200);
    expect((await app.refresh(others.refresh_token ?? '')).status).toBe(400);
  });
});

describe('an access token of Snyk', () => {
  it.each([
    [undefined, 3_600],
    [7, 7],
  ])('asked to last %s seconds lasts %i', async (accessTokenSecs, seconds) => {
    let clock = Date.now();
    const sandbox = await startSandbox({ now: () => clock, ...(accessTokenSecs ? { accessTokenSecs } : {}) });
    try {
      const tokens = await oauthApp(sandbox, 'SNYK').signIn(openBrowser(sandbox.origin), 'Works');
      expect(tokens.expires_in).toBe(seconds);
      const status = async () =>
        (await request(sandbox.origin, readWith('SNYK', tokens.access_token))).status;
      clock += seconds * 1_000 - 1;
      expect(await status()).toBe(200);
      clock += 1;
      expect(await status()).toBe(401);
    } finally {
      await sandbox.close();
    }
  });
});
