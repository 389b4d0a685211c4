import { PUBLIC_PLATFORM_VALUES } from '../vendors/index.js';
import { isOwn, originsOf } from './origins.js';
import type { Promised } from './Promised.js';
import { namesIn, pagesOf, twice } from './parts.js';

/** What holds for every authorization: pages, clients, and what may be believed of a redirect. */
export const AUTHORIZING: Readonly<Record<string, Promised>> = {
  'describes the authorization of each OAuth method, and of no other': (vendor) =>
    vendor.methods
      .filter(({ kind, oauth }) => {
        if (kind === 'credentials' || oauth === undefined)
          return kind !== 'credentials' || oauth !== undefined;
        const responses = oauth.pages.map((page) => page.response);
        // Somebody has signed in, so that no redirect is taken at its word; and a consent page is no code page.
        return (
          !responses.includes('code') || (kind === 'oauth2_admin_consent' && new Set(responses).size < 2)
        );
      })
      .map((method) => method.id),

  'sends browsers to hosts that it names, codes and tokens to its own, over https': (vendor) =>
    vendor.methods.flatMap((method) => {
      const { oauth } = method;
      if (!oauth) return [];
      const named = { allow: [...vendor.hosts.allow, ...(oauth.authorizationHosts ?? [])] };
      return [
        ...oauth.pages.flatMap((page) => originsOf(page.url, method)).filter((url) => !isOwn(named, url)),
        ...[oauth.token, ...(oauth.revocation === undefined ? [] : [oauth.revocation])]
          .flatMap((url) => originsOf(url, method))
          .filter((url) => !isOwn(vendor.hosts, url)),
        ...[...oauth.pages.map((page) => page.url), oauth.token].filter((url) => url.includes('?')),
      ];
    }),

  'asks for something on every page, by names that fit into a scope': (vendor) =>
    vendor.methods.flatMap((method) =>
      pagesOf(method)
        .filter(
          ({ scopes, scopesFrom }) =>
            scopes.length === 0 ||
            twice(scopes).length > 0 ||
            // RFC 6749, 3.3.
            (scopesFrom === 'request' && scopes.some((scope) => !/^[!#-[\]-~]+$/.test(scope))),
        )
        .map((page) => page.id),
    ),

  'authorizes as the operator’s own client': (vendor) =>
    vendor.methods.flatMap(({ oauth }) => {
      if (!oauth) return [];
      const { id, secret } = oauth.client;
      const published: readonly string[] = PUBLIC_PLATFORM_VALUES.map((value) => `{${value}}`);
      return [
        ...[id, secret].filter((value) => !/^\{platform\.[a-z0-9_]+\}$/.test(value)),
        ...(id === secret || published.includes(secret) ? [secret] : []),
      ];
    }),

  'takes from an authorization what its page can bring, and proves what anybody could write': (vendor) =>
    vendor.methods.flatMap((method) =>
      pagesOf(method).flatMap((page) =>
        page.brings
          .filter((variable) => {
            if ('parameter' in variable) {
              const { pattern, set } = variable;
              const proven = namesIn(method.oauth?.proof ?? []).includes(set);
              return !proven || !pattern?.startsWith('^') || !pattern.endsWith('$');
            }
            const signsIn = page.scopesFrom === 'request' && page.scopes.includes('openid');
            return page.response !== 'code' || ('claim' in variable && !signsIn);
          })
          .map((variable) => variable.set),
      ),
    ),

  'can renew the token that its check uses': (vendor) =>
    vendor.methods
      .filter(
        ({ oauth, check, capabilities }) =>
          oauth?.refresh.tokens === 'none' && namesIn([check, capabilities]).includes('oauth.access_token'),
      )
      .map((method) => method.id),
};
