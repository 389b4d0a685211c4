import * as oauth from 'oauth4webapi';
import { describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.js';
import { givenSignIns } from '../testing/givenSignIns.js';
import { APP_VENDORS, type AppVendor, oauthApp, readWith } from '../testing/oauthApps.js';

let clock = Date.now();
const given = givenSignIns({ now: () => clock });

const read = async (vendor: AppVendor, token: string): Promise<number> =>
  (await ask(given.sandbox.origin, readWith(vendor, token))).status;
type Refusal = { readonly error?: string };
const refusalOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as Refusal).error;

/** What a bad code, and a bad secret, are called. */
const WORDS: Record<AppVendor, { grant: string; client: string }> = {
  SNYK: { grant: 'invalid_grant', client: 'invalid_client' },
  MS_DEFENDER_CLOUD: { grant: 'invalid_grant', client: 'invalid_client' },
  JIRA: { grant: 'invalid_grant', client: 'access_denied' },
  AIKIDO: { grant: 'invalid_grant', client: 'invalid_client' },
  GITHUB: { grant: 'bad_verification_code', client: 'incorrect_client_credentials' },
};

describe.each(APP_VENDORS)('signing in at %s', (vendor) => {
  const { grant, client } = WORDS[vendor];

  it('brings an access token with which the API answers', async () => {
    const tokens = await oauthApp(given.sandbox, vendor).signIn(given.browser, 'Works');
    expect(tokens.token_type).toBe('bearer');
    expect(await read(vendor, tokens.access_token)).toBe(200);
    expect(await read(vendor, `${tokens.access_token}x`)).toBe(401);
    expect(given.sandbox.tokenRequests(vendor)).toEqual({ authorization_code: 1, refresh_token: 0 });
  });

  it('is answered as the account says that was chosen', async () => {
    const tokens = await oauthApp(given.sandbox, vendor).signIn(given.browser, 'Wrong key');
    expect(await read(vendor, tokens.access_token)).toBe(vendor === 'GITHUB' ? 404 : 401);
  });

  it('may be denied', async () => {
    const app = oauthApp(given.sandbox, vendor);
    const started = await app.start();
    const place = await app.choose(given.browser, started.url, 'Deny');
    const params = new URL(place.url).searchParams;
    expect([params.get('error'), params.get('code'), params.get('state')]).toEqual([
      'access_denied',
      null,
      started.state,
    ]);
    expect(() => app.returned(place, started)).toThrow(oauth.AuthorizationResponseError);
  });

  it('sends nobody to an address that is not registered', async () => {
    for (const redirect_uri of [
      'https://attacker.example',
      `https://attacker.example/oauth/callback/${vendor}/oauth?x=1`,
      `https://attacker.example/oauth/callback/${vendor}/oauth#x`,
      `https://user@attacker.example/oauth/callback/${vendor}/oauth`,
      `https://attacker.example/oauth/callback/${vendor}/oauth/..`,
      'https://attacker.example/oauth/callback/TENABLE/oauth',
    ]) {
      const place = await given.browser.open(
        (await oauthApp(given.sandbox, vendor).start({ redirect_uri })).url,
      );
      expect([place.isOutside, place.status]).toEqual([false, 400]);
    }
  });

  it('takes a code once, and then ends what came of it', async () => {
    const app = oauthApp(given.sandbox, vendor);
    const started = await app.start();
    const params = app.returned(await app.choose(given.browser, started.url, 'Works'), started);
    const tokens = (await (await app.exchange(params, started)).json()) as { access_token: string };
    expect(await read(vendor, tokens.access_token)).toBe(200);
    expect(await refusalOf(await app.exchange(params, started))).toBe(grant);
    expect(await read(vendor, tokens.access_token)).toBe(401);
    expect(given.sandbox.tokenRequests()).toEqual({ authorization_code: 2, refresh_token: 0 });
  });

  it('takes a code with its own verifier alone', async () => {
    const app = oauthApp(given.sandbox, vendor);
    const started = await app.start();
    const params = app.returned(await app.choose(given.browser, started.url, 'Works'), started);
    const verifier = oauth.generateRandomCodeVerifier();
    expect(await refusalOf(await app.exchange(params, { verifier }))).toBe(grant);
  });

  it('takes a code for ten minutes', async () => {
    const app = oauthApp(given.sandbox, vendor);
    const started = await app.start();
    const params = app.returned(await app.choose(given.browser, started.url, 'Works'), started);
    clock += 600_000;
    expect(await refusalOf(await app.exchange(params, started))).toBe(grant);
  });

  it('takes the secret of its application alone', async () => {
    const app = oauthApp(given.sandbox, vendor, { clientSecret: 'another' });
    const started = await app.start();
    const params = app.returned(await app.choose(given.browser, started.url, 'Works'), started);
    expect(await refusalOf(await app.exchange(params, started))).toBe(client);
  });

  it('knows its own applications', async () => {
    const app = oauthApp(given.sandbox, vendor, { clientId: 'another' });
    const place = await given.browser.open((await app.start()).url);
    expect([place.isOutside, place.status]).toEqual([false, 400]);
  });

  it('stays within the folder that the browser sees', async () => {
    const app = oauthApp(given.sandbox, vendor);
    const place = await given.browser.open((await app.start()).url);
    expect(place.url).toMatch(/^http:\/\/localhost:\d+\/~\/[a-z.]+\/(?:organizations\/)?sandbox\/sign-in\//);
    expect(place.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(place.text).not.toMatch(/<script|javascript:| on\w+=|<img|<iframe/i);
  });

  it('leaves nothing in the record that opens a door', async () => {
    const app = oauthApp(given.sandbox, vendor);
    const started = await app.start();
    const page = await given.browser.open(started.url);
    const id = page.url.split('/').at(-1) ?? '';
    const params = app.returned(await app.choose(given.browser, started.url, 'Works'), started);
    const tokens = await (await app.exchange(params, started)).text();
    const record = JSON.stringify(given.sandbox.requests());
    expect(record).toContain('/{id}');
    for (const secret of [
      id,
      params.get('code') ?? '',
      started.state,
      ...(tokens.match(/[\w-]{43}/g) ?? []),
    ]) {
      expect(record).not.toContain(secret);
    }
  });
});

describe('refresh tokens', () => {
  it.each([
    ['SNYK', 400],
    ['AIKIDO', 400],
    ['JIRA', 403],
  ] as const)('of %s are good once, and then answer %i', async (vendor, refused) => {
    const app = oauthApp(given.sandbox, vendor);
    const first = await app.signIn(given.browser, 'Works');
    const second = await app.refreshed(first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await read(vendor, second.access_token)).toBe(200);
    const again = await app.refresh(first.refresh_token ?? '');
    expect([again.status, await refusalOf(again)]).toEqual([refused, 'invalid_grant']);
    // Whoever used it twice has lost everything.
    expect(await read(vendor, second.access_token)).toBe(401);
    expect((await app.refresh(second.refresh_token ?? '')).status).toBe(refused);
    expect(given.sandbox.tokenRequests(vendor)).toEqual({ authorization_code: 1, refresh_token: 3 });
  });
});
