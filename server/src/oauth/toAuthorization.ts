import { type Authorization, ownerOfAuthorizationFailure } from 'sallyport/contract';
import { translateFindings, translateNote, type VendorWords } from 'sallyport/vendors/words';
import { toConnection } from '../connections/toConnection.js';
import type { AuthorizationRecord, Storage } from '../storage/index.js';

/**
 * An authorization as the widget API answers it, with its connection once there is one to show. What is said of the
 * vendor is in the words given.
 */
export async function toAuthorization(
  storage: Storage,
  record: AuthorizationRecord,
  words: VendorWords,
  startUrl: string | null = null,
): Promise<Authorization> {
  const { organizationId, connectionId, state, code, result } = record;
  const isMade = state === 'verified' || state === 'active';
  const connection = isMade ? await storage.findConnection(organizationId, connectionId) : null;
  return {
    id: record.id,
    vendor: record.vendor,
    method: record.method,
    state,
    version: record.version,
    start_url: startUrl,
    expires_in_secs: record.expiresInSecs,
    code,
    owner: code === null ? null : (result?.owner ?? ownerOfAuthorizationFailure(code)),
    note: translateNote(record.note, words),
    result: result && translateFindings(result, words),
    connection: connection && toConnection(connection),
  };
}
