import { type CheckResult, FAILURES } from 'sallyport/contract';
import type { AuthMethod, FailureCode, Vendor } from 'sallyport/vendors';
import type { AuditEntry } from '../audit/audit.js';
import { failedCheck, runCheck } from '../checks/index.js';
import { AuthorizationError, freshCredentials } from '../oauth/index.js';
import type { Services } from '../services.js';
import type { ConnectionRecord } from '../storage/index.js';
import { healthOf, stateAfter } from './health.js';

type Needs = Pick<Services, 'storage' | 'vault' | 'egress' | 'catalogue' | 'logger'>;
type By = Pick<AuditEntry, 'action' | 'actor' | 'requestId'>;

/**
 * Opens a connection's credentials, asks the vendor, and writes what came of it into its health, unless the
 * credentials have changed meanwhile. Answers the result, or null where there is nothing to check.
 */
export async function checkConnection(
  services: Needs,
  record: ConnectionRecord,
  by: By,
  signal?: AbortSignal,
): Promise<CheckResult | null> {
  const { storage, catalogue } = services;
  const vendor = catalogue.find(record.vendor);
  const method = vendor?.methods.find((each) => each.id === record.method);
  if (!vendor || !method || record.sealed === null) return null;
  const { sealed, result } = await check(
    services,
    vendor,
    method,
    { ...record, sealed: record.sealed },
    signal,
  );
  await storage.recordHealth(
    {
      connectionId: record.id,
      sealed,
      health: healthOf(result, new Date()),
      state: stateAfter(record.state, result.outcome),
    },
    {
      ...by,
      organizationId: record.organizationId,
      target: record.id,
      outcome: result.code ?? result.outcome,
    },
  );
  return result;
}

/** The result, and the sealed text that it is about: renewing tokens changes it. */
async function check(
  services: Needs,
  vendor: Vendor,
  method: AuthMethod,
  record: ConnectionRecord & { readonly sealed: string },
  signal?: AbortSignal,
): Promise<{ readonly sealed: string; readonly result: CheckResult }> {
  const { egress, catalogue, storage } = services;
  try {
    const fresh = await freshCredentials(services, vendor, method, record);
    const { credentials } = fresh;
    const { platform } = catalogue;
    const options = { vendor, method, credentials, platform, egress, ...(signal ? { signal } : {}) };
    return { sealed: fresh.record.sealed ?? record.sealed, result: await runCheck(options) };
  } catch (error) {
    if (!(error instanceof AuthorizationError) || !isFailureCode(error.code)) throw error;
    const now = await storage.findConnection(record.organizationId, record.id);
    return {
      sealed: now?.sealed ?? record.sealed,
      result: failedCheck(method, error.code, LOST[error.code]),
    };
  }
}

const isFailureCode = (code: string): code is FailureCode => code in FAILURES;

/** Only a person can mend it, and where is told here. */
const LOST: Partial<Record<FailureCode, string>> = {
  credentials_expired: 'The authorization at the vendor has ended. Somebody has to sign in there once more.',
};
