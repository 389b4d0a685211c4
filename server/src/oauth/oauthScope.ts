import type { AuthMethod, OAuth, Vendor } from 'sallyport/vendors';
import type { Platform } from '../catalogue/index.js';
import { applyDerivations, createScope, type Scope, setVariable } from '../checks/index.js';
import { patternsOf } from '../patterns/index.js';
import type { AuthorizationSecrets } from './secrets.js';

/** A method of kind `oauth2_*`. */
export type OAuthMethod = AuthMethod & { readonly oauth: OAuth };

export function isOAuthMethod(method: AuthMethod): method is OAuthMethod {
  return method.kind !== 'credentials' && method.oauth !== undefined;
}

/** The names that the templates of a method's `oauth` may use: its fields, the operator's values, `oauth.*`. */
export function createOAuthScope(
  vendor: Vendor,
  method: OAuthMethod,
  { fields, brought, redirectUri }: Pick<AuthorizationSecrets, 'fields' | 'brought' | 'redirectUri'>,
  platform: Platform,
): Scope {
  const scope = createScope(method, fields, platform, new Date(), patternsOf(vendor));
  if (redirectUri !== undefined) setVariable(scope, 'oauth.redirect_uri', redirectUri, []);
  for (const [name, value] of Object.entries(brought)) {
    setVariable(scope, name, value, []);
    scope.answered.add(name);
  }
  applyDerivations(method.oauth.derive, scope);
  return scope;
}
