/**
 * The address of one page of the vendor's, for the browser.
 *
 * Requirements: RFC 6749 4.1.1, RFC 7636 (S256 always: who does not know it passes over it), OpenID Connect Core 3.1.2.1
 * (a nonce where an ID token is asked for), RFC 9700 2.1.1.
 *
 * 1. The page's own address and parameters, filled in; its host must be one that the vendor's file names.
 * 2. `state`, and `scope` where the page takes it from the request.
 * 3. For a code: `response_type`, `client_id`, `redirect_uri`, the challenge and the nonce.
 */
import { hostMatches } from 'sallyport/schema';
import type { OAuthPage, Vendor } from 'sallyport/vendors';
import * as oauth from 'oauth4webapi';
import { renderText, renderUrl, type Scope } from '../checks/index.js';
import type { OAuthMethod } from './oauthScope.js';

export type PageVisit = {
  readonly url: string;
  readonly verifier: string;
  readonly nonce: string;
};

/** `state` is the token of this visit. Throws `Unrenderable` where a value is missing or does not fit. */
export async function pageAddress(
  vendor: Vendor,
  method: OAuthMethod,
  page: OAuthPage,
  scope: Scope,
  state: string,
): Promise<PageVisit> {
  const url = new URL(renderUrl(page.url, scope, vendor.hosts));
  const allow = [...vendor.hosts.allow, ...(method.oauth.authorizationHosts ?? [])];
  if (!hostMatches({ allow }, url.hostname)) {
    throw new TypeError(`The page ${page.id} of ${vendor.id} is at a host that its file does not name.`);
  }
  const verifier = oauth.generateRandomCodeVerifier();
  const nonce = oauth.generateRandomNonce();
  const params: Record<string, string> = { state };
  for (const [name, template] of Object.entries(page.params ?? {}))
    params[name] = renderText(template, scope);
  if (page.scopesFrom === 'request') params['scope'] = page.scopes.join(' ');
  if (page.response === 'code') {
    Object.assign(params, {
      response_type: 'code',
      client_id: renderText(method.oauth.client.id, scope),
      redirect_uri: renderText('{oauth.redirect_uri}', scope),
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    if (wantsIdToken(page)) params['nonce'] = nonce;
  }
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return { url: url.href, verifier, nonce };
}

export function wantsIdToken(page: OAuthPage): boolean {
  return page.response === 'code' && page.scopes.includes('openid');
}
