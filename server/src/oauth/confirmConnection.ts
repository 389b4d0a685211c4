/**
 * The host's backend says that the person who came back from the vendor is the one who was sent there:
 *
 * 1. the completion code, which only that person's browser was given, finds the walk that waits for it;
 * 2. the credentials are sealed anew for the connection;
 * 3. one atomic statement spends the code and puts the credentials in place.
 */
import type { AuditEntry } from '../audit/audit.js';
import { healthOf } from '../connections/health.js';
import type { Services } from '../services.js';
import type { ConnectionRecord } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { connectionOf } from './finishAuthorization.js';
import { type KeptOAuth, tokensDueInSecs } from './keptCredentials.js';
import { methodOf } from './methodOf.js';

/** Null where the code is not (or no longer) one of this connection's. */
export async function confirmConnection(
  services: Services,
  { organizationId, connectionId, code }: { organizationId: string; connectionId: string; code: string },
  audit: AuditEntry,
): Promise<ConnectionRecord | null> {
  const { storage, tokens, vault, catalogue } = services;
  const completionMacs = tokens.macs(code, 'completion');
  const found = await storage.findUnconfirmed(organizationId, connectionId, completionMacs);
  const target = found && methodOf(catalogue, found);
  if (!found || !target || found.sealed === null || found.result === null) return null;
  const credentials = await vault.open(found.sealed, contexts.authorization(organizationId, found.id));
  const sealed = await vault.seal(credentials, contexts.connection(organizationId, connectionId));
  const confirmed = await storage.confirmAuthorization(
    {
      id: found.id,
      completionMacs,
      connection: {
        ...connectionOf(found, sealed, healthOf(found.result, new Date())),
        tokensDueInSecs: tokensDueInSecs(target.method, (credentials['oauth'] ?? {}) as KeptOAuth),
      },
    },
    audit,
  );
  services.news.tell(found.id);
  return confirmed;
}
