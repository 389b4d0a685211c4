import * as oauth from 'oauth4webapi';
import type { Sandbox } from '../startSandbox.js';
import { ask } from './ask.js';
import type { Browser, Place } from './browser.js';

export type Registered = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authentication?: 'basic' | 'post';
  readonly redirectUri: string;
  readonly scope?: string;
  readonly isOpenid?: boolean;
  /** What else the vendor wants on its authorization page. */
  readonly params?: Readonly<Record<string, string>>;
  /** The vendor asks for approval on a page of its own, after somebody was chosen. */
  readonly isApprovedApart?: boolean;
};

/** An application as an OAuth library makes one; the vendor is asked in the sandbox under its own name. */
export function oauthClient(sandbox: Sandbox, server: oauth.AuthorizationServer, app: Registered) {
  const client: oauth.Client = { client_id: app.clientId };
  const authentication =
    app.authentication === 'basic'
      ? oauth.ClientSecretBasic(app.clientSecret)
      : oauth.ClientSecretPost(app.clientSecret);
  const options = { [oauth.customFetch]: inSandbox(sandbox) };

  async function start(change: Readonly<Record<string, string | null>> = {}) {
    const verifier = oauth.generateRandomCodeVerifier();
    const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
    const url = new URL(sandbox.browserUrl(server.authorization_endpoint ?? ''));
    const params: Record<string, string | null> = {
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: app.redirectUri,
      state,
      scope: app.scope ?? null,
      nonce: app.isOpenid ? nonce : null,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...app.params,
      ...change,
    };
    for (const [name, value] of Object.entries(params)) if (value !== null) url.searchParams.set(name, value);
    return { url: url.href, verifier, state, nonce };
  }
  type Started = Awaited<ReturnType<typeof start>>;

  /** The redirect as the library sees it: throws what an `error` in it means. */
  const returned = (place: Place, { state }: Started): URLSearchParams =>
    oauth.validateAuthResponse(server, client, new URL(place.url), state);

  const exchange = (params: URLSearchParams, { verifier }: Pick<Started, 'verifier'>): Promise<Response> =>
    oauth.authorizationCodeGrantRequest(
      server,
      client,
      authentication,
      params,
      app.redirectUri,
      verifier,
      options,
    );

  /** Up to the redirect. */
  async function choose(browser: Browser, url: string, person: string): Promise<Place> {
    const place = await (await browser.open(url)).press(person);
    return app.isApprovedApart && person !== 'Deny' ? place.press('Accept') : place;
  }

  async function signIn(browser: Browser, person: string) {
    const started = await start();
    const place = await choose(browser, started.url, person);
    const response = await exchange(returned(place, started), started);
    const nonce = app.isOpenid ? { expectedNonce: started.nonce } : {};
    return oauth.processAuthorizationCodeResponse(server, client, response, nonce);
  }

  const refresh = (token: string): Promise<Response> =>
    oauth.refreshTokenGrantRequest(server, client, authentication, token, options);
  const refreshed = async (token: string) =>
    oauth.processRefreshTokenResponse(server, client, await refresh(token));
  const revoke = (token: string): Promise<Response> =>
    oauth.revocationRequest(server, client, authentication, token, options);

  return { client, options, start, choose, returned, exchange, signIn, refresh, refreshed, revoke };
}

/** Server to server: by the vendor's host name, at the sandbox's address. */
function inSandbox({ origin }: Sandbox) {
  return async (url: string, { method, headers, body }: oauth.CustomFetchOptions<string, unknown>) => {
    const { host, pathname, search } = new URL(url);
    const reply = await ask(origin, {
      method,
      host,
      path: `${pathname}${search}`,
      headers,
      ...(body === undefined || body === null ? {} : { body: (body as URLSearchParams).toString() }),
    });
    return new Response(reply.body, {
      status: reply.status,
      headers: Object.entries(reply.headers).flatMap(([name, value]) =>
        [value ?? []].flat().map((each): [string, string] => [name, each]),
      ),
    });
  };
}
