import { randomUUID } from 'node:crypto';
import type { Credentials } from 'sallyport/schema';
import type { Vendor } from 'sallyport/vendors';
import type { AuditEntry } from '../audit/audit.js';
import { languageQuery } from '../pages/languageOf.js';
import type { Services } from '../services.js';
import type { AuthorizationRecord, NewAuthorization, Storage } from '../storage/index.js';
import type { OAuthMethod } from './oauthScope.js';
import { sealSecrets } from './secrets.js';

/**
 * Seconds in which an address has to be opened: in a window that is open already, or by somebody to whom the host shows
 * or mails it.
 */
export const HANDLE_SECS = { widget: 600, provisioning: 86_400 } as const;

export type AuthorizationPlan = Omit<NewAuthorization, 'id' | 'sealed' | 'vendor' | 'method'> & {
  readonly vendor: Vendor;
  readonly method: OAuthMethod;
  /** The method's own fields, shape already checked. */
  readonly fields: Credentials;
  /** In which the person reads, as far as it is known: a BCP 47 tag. */
  readonly locale: string | null;
};

/** Makes the record of a walk and the address at which it begins. Null where invite or organization are gone. */
export async function startAuthorization(
  { tokens, vault }: Pick<Services, 'tokens' | 'vault'>,
  storage: Storage,
  publicUrl: string,
  { fields, locale, vendor, method, ...plan }: AuthorizationPlan,
  audit: (id: string) => AuditEntry,
): Promise<{ readonly record: AuthorizationRecord; readonly startUrl: string } | null> {
  const id = randomUUID();
  const { token: handle, ...handleMac } = tokens.mint('handle');
  const sealed = await sealSecrets(
    vault,
    { organizationId: plan.organizationId, id },
    { fields, handle, brought: {} },
  );
  const record = await storage.createAuthorization(
    { ...plan, id, vendor: vendor.id, method: method.id, sealed, handleMac },
    audit(id),
  );
  return record && { record, startUrl: startUrl(publicUrl, handle, locale) };
}

/** Our own first page. The handle is in the fragment, which no server and no log ever sees. */
export function startUrl(publicUrl: string, handle: string, locale: string | null): string {
  return `${publicUrl}/oauth/start${languageQuery(locale)}#${handle}`;
}
