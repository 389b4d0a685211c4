import * as oauth from 'oauth4webapi';
import { describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.js';
import { givenSignIns } from '../testing/givenSignIns.js';
import { oauthApp, readWith } from '../testing/oauthApps.js';
import { OAUTH_DEFAULTS } from './settings.js';

const given = givenSignIns();

const microsoft = () =>
  oauthApp(given.sandbox, 'MS_DEFENDER_CLOUD', { scope: 'openid offline_access', isOpenid: true });

async function returned() {
  const app = oauthApp(given.sandbox, 'SNYK');
  const started = await app.start();
  const place = await app.choose(given.browser, started.url, 'Works');
  return { app, started, place, params: new URL(place.url).searchParams };
}

async function exchanged(app = microsoft()) {
  const started = await app.start();
  const params = app.returned(await app.choose(given.browser, started.url, 'Works'), started);
  return { started, app, response: await app.exchange(params, started) };
}

describe('a redirect with a code', () => {
  it('is what RFC 6749 says, and nothing more, unless it is told to misbehave', async () => {
    const { params, started } = await returned();
    expect([...params.keys()].sort()).toEqual(['code', 'state']);
    expect(params.get('state')).toBe(started.state);
  });

  it.each([
    ['server_error', ['error', 'state']],
    ['hostile_error', ['error', 'error_description', 'state']],
    ['no_state', ['code']],
    ['wrong_state', ['code', 'state']],
    ['double_code', ['code', 'code', 'state']],
    ['no_code', ['state']],
    ['wrong_iss', ['code', 'iss', 'state']],
  ] as const)('%s: brings %j, and is refused by a client that looks', async (authorize, names) => {
    given.sandbox.oauth.authorize = authorize;
    const { app, place, params, started } = await returned();
    expect([...params.keys()].sort()).toEqual(names);
    expect(params.get('state') === started.state).toBe(!['no_state', 'wrong_state'].includes(authorize));
    await expect(async () => app.exchange(app.returned(place, started), started)).rejects.toThrow();
    expect(given.sandbox.tokenRequests()).toEqual({ authorization_code: 0, refresh_token: 0 });
  });

  it('spoils no denial', async () => {
    given.sandbox.oauth.authorize = 'no_state';
    const app = oauthApp(given.sandbox, 'SNYK');
    const started = await app.start();
    const place = await app.choose(given.browser, started.url, 'Deny');
    expect(new URL(place.url).searchParams.get('state')).toBe(started.state);
  });
});

describe('the token endpoint', () => {
  const verify = async ({ app, started, response }: Awaited<ReturnType<typeof exchanged>>) => {
    const tenant = '7e4a47d0-0000-4000-8000-000000000000';
    const server: oauth.AuthorizationServer = {
      issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
      jwks_uri: 'https://login.microsoftonline.com/organizations/discovery/v2.0/keys',
    };
    await oauth.processAuthorizationCodeResponse(server, app.client, response, {
      expectedNonce: started.nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(server, response, app.options);
  };

  it('is right unless it is told to misbehave', async () => {
    await expect(verify(await exchanged())).resolves.toBeUndefined();
  });

  it.each([
    ['error_500', 500],
    ['html', 200],
    ['hostile_error', 400],
    ['no_access_token', 200],
    ['expired_id_token', 200],
    ['wrong_nonce', 200],
    ['wrong_audience', 200],
    ['wrong_issuer', 200],
    ['alg_none', 200],
    ['unsigned', 200],
    ['other_tenant', 200],
  ] as const)('%s: answers %i, which a client refuses that looks', async (tokenEndpoint, status) => {
    given.sandbox.oauth.tokenEndpoint = tokenEndpoint;
    const answer = await exchanged();
    expect(answer.response.status).toBe(status);
    await expect(verify(answer)).rejects.toThrow();
  });

  it('other_tenant: signs truly for a tenant that nobody signed in to', async () => {
    given.sandbox.oauth.tokenEndpoint = 'other_tenant';
    const { response, started, app } = await exchanged();
    const { id_token = '' } = (await response.clone().json()) as { id_token?: string };
    const claims = JSON.parse(Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString()) as {
      iss: string;
      tid: string;
    };
    const server: oauth.AuthorizationServer = {
      issuer: claims.iss,
      jwks_uri: 'https://login.microsoftonline.com/organizations/discovery/v2.0/keys',
    };
    expect(claims.iss).toContain(claims.tid);
    await oauth.processAuthorizationCodeResponse(server, app.client, response, {
      expectedNonce: started.nonce,
    });
    await oauth.validateApplicationLevelSignature(server, response, app.options);
  });

  it('slow: keeps silent, and then is right', async () => {
    given.sandbox.oauth.tokenEndpoint = 'slow';
    const { response } = await exchanged();
    expect(response.status).toBe(200);
  });

  it('ignorePkce: takes a code with any verifier, as long as it was told so', async () => {
    given.sandbox.oauth.ignorePkce = true;
    const first = await returned();
    const other = { verifier: oauth.generateRandomCodeVerifier() };
    expect((await first.app.exchange(first.app.returned(first.place, first.started), other)).status).toBe(
      200,
    );
    given.sandbox.oauth.ignorePkce = false;
    const second = await returned();
    const response = await second.app.exchange(second.app.returned(second.place, second.started), other);
    expect(response.status).toBe(400);
  });
});

describe('a refresh token', () => {
  it.each([
    ['invalid_grant', 400],
    ['error_500', 500],
    ['slow', 200],
  ] as const)('%s: gets %i', async (refresh, status) => {
    const app = oauthApp(given.sandbox, 'SNYK');
    const tokens = await app.signIn(given.browser, 'Works');
    given.sandbox.oauth.refresh = refresh;
    expect((await app.refresh(tokens.refresh_token ?? '')).status).toBe(status);
    given.sandbox.oauth.refresh = 'ok';
    // Lost on the way is spent all the same.
    const again = await app.refresh(tokens.refresh_token ?? '');
    expect(again.status).toBe(refresh === 'invalid_grant' ? 200 : 400);
  });
});

describe('the pages', () => {
  it.each(['same-origin', 'same-origin-allow-popups'] as const)(
    'may be opened with COOP %s',
    async (coop) => {
      const { url } = await oauthApp(given.sandbox, 'SNYK').start();
      expect((await given.browser.open(url)).headers.get('cross-origin-opener-policy')).toBeNull();
      given.sandbox.oauth.coop = coop;
      expect((await given.browser.open(url)).headers.get('cross-origin-opener-policy')).toBe(coop);
    },
  );
});

describe('a reset', () => {
  it('brings everything back to how it began', async () => {
    const app = oauthApp(given.sandbox, 'SNYK');
    const tokens = await app.signIn(given.browser, 'Works');
    given.sandbox.oauth.authorize = 'no_state';
    given.sandbox.reset();
    expect(given.sandbox.oauth).toEqual(OAUTH_DEFAULTS);
    expect(given.sandbox.tokenRequests()).toEqual({ authorization_code: 0, refresh_token: 0 });
    expect((await ask(given.sandbox.origin, readWith('SNYK', tokens.access_token))).status).toBe(401);
    expect((await app.refresh(tokens.refresh_token ?? '')).status).toBe(400);
  });
});
