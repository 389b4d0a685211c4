/**
 * The vendor's token endpoint: a code or a refresh token goes in, tokens come out.
 *
 * Requirements: RFC 6749 4.1.3 and 6, RFC 7636 4.5, OpenID Connect Core 3.1.3.7, RFC 9207.
 *
 * 1. Requests and answers are oauth4webapi's to make and to check; they go out through `egress`.
 * 2. An ID token's issuer may hold what only the token itself tells (Microsoft's tenant). Its claims are believed for
 *    that alone before it is checked, and checked against the issuer that comes of it.
 * 3. What the vendor says in an error decides a code of ours, and is seen by nobody.
 */
import { decodeJwt } from 'jose';
import * as oauth from 'oauth4webapi';
import { hostMatches } from 'sallyport/schema';
import type { OAuthPage, Vendor } from 'sallyport/vendors';
import { renderText, renderUrl, type Scope, setVariable } from '../checks/index.js';
import { type Egress, EgressError } from '../egress/index.js';
import { AuthorizationError } from './AuthorizationError.js';
import { egressFetch } from './egressFetch.js';
import type { OAuthMethod } from './oauthScope.js';
import { wantsIdToken } from './pageAddress.js';
import { fitting } from './readReturn.js';
import type { Tokens } from './secrets.js';

export type TokenEndpoint = {
  readonly vendor: Vendor;
  readonly method: OAuthMethod;
  readonly scope: Scope;
  readonly egress: Egress;
  readonly signal?: AbortSignal;
};

export type CodeExchange = {
  /** The page whose code it is. */
  readonly page: Extract<OAuthPage, { response: 'code' }>;
  /** Of the return; its state has been compared already. */
  readonly params: URLSearchParams;
  readonly redirectUri: string;
  readonly verifier: string;
  readonly nonce: string;
};

export type Exchanged = { readonly brought: Readonly<Record<string, string>>; readonly tokens: Tokens };

/** Exchanges a code for what the page brings. Rejects with `AuthorizationError`. */
export async function exchangeCode(
  endpoint: TokenEndpoint,
  { page, params, redirectUri, verifier, nonce }: CodeExchange,
): Promise<Exchanged> {
  refuseForeignIssuer(endpoint.vendor, params);
  return explained(async () => {
    const { as, client, authentication, options } = peerOf(endpoint);
    const callback = oauth.validateAuthResponse(as, client, withoutIssuer(params), oauth.skipStateCheck);
    const response = await oauth.authorizationCodeGrantRequest(
      as,
      client,
      authentication,
      callback,
      redirectUri,
      verifier,
      options,
    );
    refuseDown(response);
    const brought = response.ok ? claimed(page, await claimsOf(response), endpoint.scope) : {};
    for (const [name, value] of Object.entries(brought)) setVariable(endpoint.scope, name, value, []);
    const issuer =
      page.issuer === undefined || !response.ok ? as.issuer : renderText(page.issuer, endpoint.scope);
    const answer = await oauth.processAuthorizationCodeResponse(
      { ...as, issuer },
      client,
      response,
      wantsIdToken(page) ? { expectedNonce: nonce, requireIdToken: true } : {},
    );
    return { brought: { ...brought, ...tokensOf(page, answer, endpoint.scope) }, tokens: lifeOf(answer) };
  });
}

/** Trades a refresh token for new tokens. Rejects with `AuthorizationError`; `credentials_expired` where it is spent. */
export async function refreshTokens(
  endpoint: TokenEndpoint,
  refreshToken: string,
): Promise<{ readonly accessToken: string; readonly tokens: Tokens }> {
  return explained(async () => {
    const { as, client, authentication, options } = peerOf(endpoint);
    const response = await oauth.refreshTokenGrantRequest(as, client, authentication, refreshToken, options);
    refuseDown(response);
    const answer = await oauth.processRefreshTokenResponse(as, client, response);
    const tokens = lifeOf(answer);
    return {
      accessToken: answer.access_token,
      // RFC 6749 6: without a new one the old one stays good.
      tokens: { ...tokens, refresh_token: tokens.refresh_token ?? refreshToken },
    };
  }, 'credentials_expired');
}

function peerOf({ vendor, method, scope, egress, signal }: TokenEndpoint) {
  const { client, token } = method.oauth;
  const tokenUrl = renderUrl(token, scope, vendor.hosts);
  const secret = renderText(client.secret, scope);
  const as: oauth.AuthorizationServer = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  return {
    as,
    client: { client_id: renderText(client.id, scope) } satisfies oauth.Client,
    authentication:
      client.authentication === 'client_secret_basic'
        ? oauth.ClientSecretBasic(secret)
        : oauth.ClientSecretPost(secret),
    options: { [oauth.customFetch]: egressFetch(egress, vendor.hosts, signal) },
  };
}

/** RFC 9207. Which issuer is right is not published by most; one outside the vendor's hosts is wrong in any case. */
function refuseForeignIssuer(vendor: Vendor, params: URLSearchParams): void {
  const issuer = params.get('iss');
  if (issuer === null) return;
  if (!URL.canParse(issuer) || !hostMatches(vendor.hosts, new URL(issuer).hostname)) {
    throw new AuthorizationError('response_invalid');
  }
}

function withoutIssuer(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  rest.delete('iss');
  return rest;
}

function refuseDown({ status }: Response): void {
  if (status === 429) throw new AuthorizationError('rate_limited');
  if (status >= 500) throw new AuthorizationError('vendor_unavailable');
}

async function claimsOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { id_token } = (await response.clone().json()) as { id_token?: unknown };
    return typeof id_token === 'string' ? decodeJwt(id_token) : {};
  } catch {
    return {};
  }
}

function claimed(page: OAuthPage, claims: Readonly<Record<string, unknown>>, scope: Scope) {
  const brought: Record<string, string> = {};
  for (const variable of page.brings) {
    if ('claim' in variable) brought[variable.set] = fitting(claims[variable.claim], variable.pattern, scope);
  }
  return brought;
}

function tokensOf(page: OAuthPage, answer: oauth.TokenEndpointResponse, scope: Scope) {
  const brought: Record<string, string> = {};
  for (const variable of page.brings) {
    if ('token' in variable) brought[variable.set] = fitting(answer[variable.token], variable.pattern, scope);
  }
  return brought;
}

function lifeOf({ refresh_token, expires_in }: oauth.TokenEndpointResponse): Tokens {
  return {
    refresh_token: refresh_token ?? null,
    expires_at: expires_in === undefined ? null : Math.floor(Date.now() / 1000) + expires_in,
  };
}

async function explained<T>(
  work: () => Promise<T>,
  onInvalidGrant: 'credentials_expired' | 'vendor_refused' = 'vendor_refused',
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AuthorizationError) throw error;
    const egress = error instanceof EgressError ? error : (error as { cause?: unknown } | null)?.cause;
    if (egress instanceof EgressError) throw new AuthorizationError(egress.code);
    if (error instanceof oauth.ResponseBodyError) {
      const isOurs = error.error === 'invalid_client' || error.error === 'unauthorized_client';
      if (isOurs) throw new AuthorizationError('app_not_configured');
      throw new AuthorizationError(error.error === 'invalid_grant' ? onInvalidGrant : 'vendor_refused');
    }
    if (
      error instanceof oauth.AuthorizationResponseError ||
      error instanceof oauth.OperationProcessingError
    ) {
      throw new AuthorizationError('response_invalid');
    }
    if (error instanceof oauth.WWWAuthenticateChallengeError)
      throw new AuthorizationError('app_not_configured');
    throw error;
  }
}
