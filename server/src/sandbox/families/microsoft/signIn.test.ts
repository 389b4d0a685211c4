import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../startSandbox.js';
import { ask, form } from '../../testing/ask.js';
import { type Browser, openBrowser } from '../../testing/browser.js';
import { oauthClient } from '../../testing/oauthClient.js';
import { reader } from '../../testing/row.js';
import { PLATFORM_APPS } from './platformApps.js';

let sandbox: Sandbox;
let browser: Browser;
beforeAll(async () => {
  sandbox = await startSandbox({ slowMs: 20 });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.reset();
  browser = openBrowser(sandbox.origin);
});

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
  oauthClient(sandbox, serverOf(tenant), {
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
  return sandbox.browserUrl(`https://${HOST}/${tenant}${version}/adminconsent?${query}`);
};
const tokenFor = async (tenant = TENANT) => {
  const values = { grant_type: 'client_credentials', client_id, client_secret, scope: GRAPH };
  const reply = await ask(sandbox.origin, form(HOST, `/${tenant}/oauth2/v2.0/token`, values));
  const body = JSON.parse(reply.body) as { access_token?: string; error?: string; error_codes?: number[] };
  return { status: reply.status, ...body };
};
const paramsOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('signing in at Microsoft', () => {
  it('brings an ID token of the tenant, signed with a key that is published', async () => {
    const client = app();
    const started = await client.start();
    const place = await (await browser.open(started.url)).press('Works');
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

  it('asks for consent, before which the application is unknown in the tenant', async () => {
    expect((await tokenFor()).status).toBe(200);
    await app().signIn(browser, 'Works');
    expect(await tokenFor()).toMatchObject({
      status: 401,
      error: 'invalid_client',
      error_codes: [7_000_229],
    });
    const page = await browser.open(consentUrl());
    expect(page.text).toContain('User.Read.All');
    const back = await page.press('Accept');
    expect(back.isOutside).toBe(true);
    expect(paramsOf(back.url)).toEqual({ admin_consent: 'True', tenant: TENANT, scope: GRAPH, state: 's' });
    expect((await tokenFor()).status).toBe(200);
  });
});
