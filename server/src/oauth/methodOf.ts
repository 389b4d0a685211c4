import type { Vendor } from 'sallyport/vendors';
import type { Catalogue } from '../catalogue/index.js';
import type { AuthorizationRecord } from '../storage/index.js';
import { isOAuthMethod, type OAuthMethod } from './oauthScope.js';

/** Vendor and method of a walk, if the catalogue still has them. */
export function methodOf(
  catalogue: Catalogue,
  record: Pick<AuthorizationRecord, 'vendor' | 'method'>,
): { readonly vendor: Vendor; readonly method: OAuthMethod } | null {
  const vendor = catalogue.find(record.vendor);
  const method = vendor?.methods.find((each) => each.id === record.method);
  return vendor && method && isOAuthMethod(method) ? { vendor, method } : null;
}
