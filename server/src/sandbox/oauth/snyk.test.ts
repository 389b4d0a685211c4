import type * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SANDBOX_PLATFORM } from '../platform.js';
import { type Sandbox, startSandbox } from '../startSandbox.js';
import { ask } from '../testing/ask.js';
import { type Browser, openBrowser } from '../testing/browser.js';
import { oauthClient } from '../testing/oauthClient.js';

let sandbox: Sandbox;
let browser: Browser;
let clock = Date.now();
beforeAll(async () => {
  sandbox = await startSandbox({ slowMs: 20, now: () => clock });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.reset();
  browser = openBrowser(sandbox.origin);
});

const REDIRECT = 'http://127.0.0.1:4100/oauth/callback/SNYK/oauth';
const regionOf = (name: string): oauth.AuthorizationServer => ({
  issuer: `https://api.${name}`,
  authorization_endpoint: `https://app.${name}/oauth2/authorize`,
  token_endpoint: `https://api.${name}/oauth2/token`,
  revocation_endpoint: `https://api.${name}/oauth2/revoke`,
});
const app = (name = 'snyk.io', change = {}) =>
  oauthClient(sandbox, regionOf(name), {
    clientId: SANDBOX_PLATFORM.snyk_client_id,
    clientSecret: SANDBOX_PLATFORM.snyk_client_secret,
    redirectUri: REDIRECT,
    ...change,
  });
const self = async (token: string, host = 'api.snyk.io'): Promise<number> => {
  const path = '/rest/self?version=2024-04-22';
  return (await ask(sandbox.origin, { host, path, headers: { Authorization: `bearer ${token}` } })).status;
};

describe('signing in at Snyk', () => {
  it('brings tokens with which the API answers as the account says', async () => {
    const tokens = await app().signIn(browser, 'Works');
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3_600 });
    expect(tokens.refresh_token).toEqual(expect.any(String));
    expect(await self(tokens.access_token)).toBe(200);
    expect(sandbox.tokenRequests('SNYK')).toEqual({ authorization_code: 1, refresh_token: 0 });
  });
});
