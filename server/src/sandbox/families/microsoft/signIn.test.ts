import * as oauth from 'oauth4webapi';
import { describe, expect, it } from 'vitest';
import { ask, form } from '../../testing/ask.js';
import { givenSignIns } from '../../testing/givenSignIns.js';
import { oauthApp, readWith } from '../../testing/oauthApps.js';
import { oauthClient } from '../../testing/oauthClient.js';
import { reader } from '../../testing/row.js';
import { PLATFORM_APPS } from './platformApps.js';

const given = givenSignIns();

const HOST = 'login.microsoftonline.com';
const GRAPH = 'https://graph.microsoft.com/.default';
const TENANT = reader('MS_ENTRA', 'works', 'oauth2')('tenant');
const serverOf = (tenant: string): oauth.AuthorizationServer => ({
  issuer: `https://${HOST}/${tenant}/v2.0`,
  authorization_endpoint: `https://${HOST}/organizations/oauth2/v2.0/authorize`,
  token_endpoint: `https://${HOST}/organizations/oauth2/v2.0/token`,
  jwks_uri: `https://${HOST}/organizations/discovery/v2.0/keys`,
});
const REDIRECT = 'http://127.0.0.1:4100/oauth/callback/MS_ENTRA/oauth2';
const { client_id = '', client_secret = '' } = PLATFORM_APPS['MS_ENTRA'] ?? {};
const app = (change = {}, tenant = TENANT) =>
  oauthClient(given.sandbox, serverOf(tenant), {
    clientId: client_id,
    clientSecret: client_secret,
    redirectUri: REDIRECT,
    scope: 'openid',
    isOpenid: true,
    ...change,
  });

const consentUrl = (tenant = TENANT, change: Record<string, string> = {}, version = '/v2.0') => {
  const query = new URLSearchParams({
    client_id,
    redirect_uri: REDIRECT,
    scope: GRAPH,
    state: 's',
    ...change,
  });
  return given.sandbox.browserUrl(`https://${HOST}/${tenant}${version}/adminconsent?${query}`);
};
const tokenFor = async (tenant = TENANT) => {
  const values = { grant_type: 'client_credentials', client_id, client_secret, scope: GRAPH };
  const reply = await ask(given.sandbox.origin, form(HOST, `/${tenant}/oauth2/v2.0/token`, values));
  const body = JSON.parse(reply.body) as { access_token?: string; error?: string; error_codes?: number[] };
  return { status: reply.status, ...body };
};
const paramsOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('signing in at Microsoft', () => {
  it('brings an ID token of the tenant, signed with a key that is published', async () => {
    const client = app();
    const started = await client.start();
    const place = await (await given.browser.open(started.url)).press('Works');
    const response = await client.exchange(client.returned(place, started), started);
    const tokens = await oauth.processAuthorizationCodeResponse(serverOf(TENANT), client.client, response, {
      expectedNonce: started.nonce,
      requireIdToken: true,
    });
    await oauth.validateApplicationLevelSignature(serverOf(TENANT), response, client.options);
    expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({
      tid: TENANT,
      iss: `https://${HOST}/${TENANT}/v2.0`,
      aud: client_id,
      nonce: started.nonce,
    });
    expect(tokens.refresh_token).toBeUndefined();
  });

  it('tells the tenant of whoever signs in, and the key is found from the tenant', async () => {
    for (const [person, outcome] of [
      ['Permission missing', 'permission_missing'],
      ['Plain user', 'works'],
    ] as const) {
      const tenant = reader('MS_ENTRA', outcome, 'oauth2')('tenant');
      const tokens = await app({}, tenant).signIn(given.browser, person);
      expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({ tid: tenant });
    }
    const path = '/.well-known/openid-configuration';
    const discovered = async (tenant: string): Promise<unknown> =>
      JSON.parse((await ask(given.sandbox.origin, { host: HOST, path: `/${tenant}/v2.0${path}` })).body);
    expect(await discovered(TENANT)).toMatchObject({ issuer: `https://${HOST}/${TENANT}/v2.0` });
    expect(await discovered('organizations')).toMatchObject({ issuer: `https://${HOST}/{tenantid}/v2.0` });
  });

  it('gives a token that reads nothing: that is what the consent is for', async () => {
    const { access_token } = await app().signIn(given.browser, 'Works');
    const headers = { Authorization: `Bearer ${access_token}` };
    const reply = await ask(given.sandbox.origin, {
      host: 'graph.microsoft.com',
      path: '/v1.0/users',
      headers,
    });
    expect(reply.status).toBe(401);
  });

  it('lists the people of the vendor and the method that the redirect URI names', async () => {
    const { url } = await app().start();
    expect((await given.browser.open(url)).text).toContain('Plain user');
    const redirectUri = 'http://127.0.0.1:4100/oauth/callback/MS_DEFENDER_VMS/oauth2';
    const defender = PLATFORM_APPS['MS_DEFENDER_VMS']?.client_id ?? '';
    const place = await given.browser.open((await app({ redirectUri, clientId: defender }).start()).url);
    expect(place.text).toContain('Nothing to read yet');
    expect(place.text).not.toContain('MS_ENTRA/');
  });

  it('calls a redirect URI, an application and a secret wrong by its own numbers', async () => {
    const wrongUri = await given.browser.open(
      (await app().start({ redirect_uri: 'https://example.com' })).url,
    );
    expect(wrongUri.text).toContain('AADSTS50011');
    const wrongApp = await given.browser.open((await app({ clientId: 'another' }).start()).url);
    expect(wrongApp.text).toContain('AADSTS700016');
    const client = app({ clientSecret: 'another' });
    const started = await client.start();
    const params = client.returned(await client.choose(given.browser, started.url, 'Works'), started);
    const response = await client.exchange(params, started);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'invalid_client', error_codes: [7_000_215] });
  });

  it('calls a denial what Microsoft calls it', async () => {
    const client = app();
    const started = await client.start();
    const params = paramsOf((await client.choose(given.browser, started.url, 'Deny')).url);
    expect(params['error']).toBe('access_denied');
    expect(params['error_description']).toMatch(/^AADSTS65004: /);
  });
});

describe('lasting access to Azure', () => {
  const azure = () => oauthApp(given.sandbox, 'MS_DEFENDER_CLOUD');
  const read = async (token: string) =>
    (await ask(given.sandbox.origin, readWith('MS_DEFENDER_CLOUD', token))).status;

  it('is refreshed by tokens that stay good, each use bringing another', async () => {
    const first = await azure().signIn(given.browser, 'Works');
    expect(first.id_token).toBeUndefined();
    const second = await azure().refreshed(first.refresh_token ?? '');
    const third = await azure().refreshed(first.refresh_token ?? '');
    expect(new Set([first, second, third].map((each) => each.refresh_token)).size).toBe(3);
    for (const { access_token } of [first, second, third]) expect(await read(access_token)).toBe(200);
  });

  it('has to be asked for', async () => {
    const scope = 'https://management.azure.com/user_impersonation';
    const tokens = await oauthApp(given.sandbox, 'MS_DEFENDER_CLOUD', { scope }).signIn(
      given.browser,
      'Works',
    );
    expect(tokens.refresh_token).toBeUndefined();
    expect(await read(tokens.access_token)).toBe(200);
  });
});

describe('admin consent', () => {
  /** Before it, somebody has signed in. */
  const signedInAs = async (person: string) => {
    const client = app();
    await client.choose(given.browser, (await client.start()).url, person);
  };

  it('is asked for where somebody signs in, and until then the application is unknown there', async () => {
    expect((await tokenFor()).status).toBe(200);
    await signedInAs('Works');
    expect(await tokenFor()).toMatchObject({
      status: 401,
      error: 'invalid_client',
      error_codes: [7_000_229],
    });
    const page = await given.browser.open(consentUrl());
    expect(page.text).toContain('User.Read.All');
    const back = await page.press('Accept');
    expect(paramsOf(back.url)).toEqual({ admin_consent: 'True', tenant: TENANT, scope: GRAPH, state: 's' });
    expect((await tokenFor()).status).toBe(200);
    // Who comes again has consented already.
    await signedInAs('Works');
    expect((await tokenFor()).status).toBe(200);
  });

  it.each(['/v2.0', ''])('may be refused, which %s/adminconsent words in its own way', async (version) => {
    await signedInAs('Works');
    const back = await (await given.browser.open(consentUrl(TENANT, {}, version))).press('Cancel');
    expect(paramsOf(back.url)).toEqual(
      version === ''
        ? { error: 'permission_denied', error_description: 'The admin canceled the request', state: 's' }
        : {
            admin_consent: 'True',
            error: 'consent_required',
            error_description: expect.stringMatching(/^AADSTS65004: /),
            state: 's',
          },
    );
    expect((await tokenFor()).status).toBe(401);
  });

  it('is an administrator’s to give', async () => {
    await signedInAs('Plain user');
    const page = await given.browser.open(consentUrl());
    expect(page.text).toContain('AADSTS90094');
    expect(() => page.press('Accept')).toThrow('0 buttons');
    const forced = { method: 'POST', body: new URLSearchParams({ decision: 'accept' }) };
    await fetch(consentUrl(), { ...forced, redirect: 'manual' });
    expect((await tokenFor()).status).toBe(401);
    const chooser = await page.press('Have an admin account?');
    const back = await (await chooser.press('Works')).press('Accept');
    expect(paramsOf(back.url)).toMatchObject({ tenant: TENANT });
    expect((await tokenFor()).status).toBe(200);
  });

  it('sends a plain user back as somebody who refused', async () => {
    await signedInAs('Plain user');
    const back = await (await given.browser.open(consentUrl())).press('Return to the application');
    expect(paramsOf(back.url)['error']).toBe('consent_required');
  });

  it('asks who it is where the browser is not known, or known as somebody of another tenant', async () => {
    expect((await given.browser.open(consentUrl('organizations'))).text).toContain('Choose an account');
    await signedInAs('Permission missing');
    const chooser = await given.browser.open(consentUrl());
    expect(chooser.text).toContain('Choose an account');
    expect(chooser.text).not.toContain('Permission missing');
    const back = await (await chooser.press('Works')).press('Accept');
    expect(paramsOf(back.url)['tenant']).toBe(TENANT);
  });

  it('has no effect where it was withdrawn', async () => {
    await signedInAs('Wrong key');
    const tenant = reader('MS_ENTRA', 'wrong_key', 'oauth2')('tenant');
    await (await given.browser.open(consentUrl(tenant))).press('Accept');
    expect(await tokenFor(tenant)).toMatchObject({ status: 400, error_codes: [700_016] });
  });

  it.each([
    ['an address that is not registered', TENANT, { redirect_uri: 'https://example.com' }, 'AADSTS50011'],
    ['another application', TENANT, { client_id: 'another' }, 'AADSTS700016'],
    ['no tenant', '00000000-0000-4000-8000-000000000000', {}, 'AADSTS90002'],
  ])('is not asked for by %s', async (_name, tenant, change, number) => {
    const place = await given.browser.open(consentUrl(tenant, change));
    expect([place.isOutside, place.status]).toEqual([false, 400]);
    expect(place.text).toContain(number);
  });

  it.each([
    ['other_tenant', 200],
    ['no_tenant', 200],
    ['granted_without_effect', 401],
  ] as const)('%s: misbehaves when it is told to', async (consent, status) => {
    given.sandbox.oauth.consent = consent;
    await signedInAs('Works');
    const params = paramsOf((await (await given.browser.open(consentUrl())).press('Accept')).url);
    expect(params['admin_consent']).toBe('True');
    expect('tenant' in params).toBe(consent !== 'no_tenant');
    expect(params['tenant'] === TENANT).toBe(consent === 'granted_without_effect');
    expect((await tokenFor()).status).toBe(status);
  });
});
