import type { CheckResult } from 'sallyport/contract';
import type { AuditEntry } from '../audit/audit.js';
import { runCheck } from '../checks/index.js';
import type { Services } from '../services.js';
import type { ConnectionRecord } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { healthOf, stateAfter } from './health.js';

type Needs = Pick<Services, 'storage' | 'vault' | 'egress' | 'catalogue' | 'logger'>;

/**
 * Opens a connection's credentials, asks the vendor, and writes what came of it into its health, unless the
 * credentials have changed meanwhile. Answers the result, or null where there is nothing to check.
 */
export async function checkConnection(
  services: Needs,
  record: ConnectionRecord,
  by: Pick<AuditEntry, 'action' | 'actor' | 'requestId'>,
  signal?: AbortSignal,
): Promise<CheckResult | null> {
  const { storage, vault, egress, catalogue } = services;
  const vendor = catalogue.find(record.vendor);
  const method = vendor?.methods.find((each) => each.id === record.method);
  if (!vendor || !method || record.sealed === null) return null;
  const context = contexts.connection(record.organizationId, record.id);
  const credentials = await vault.open(record.sealed, context);
  const result = await runCheck({
    vendor,
    method,
    credentials,
    platform: catalogue.platform,
    egress,
    ...(signal ? { signal } : {}),
  });
  await storage.recordHealth(
    {
      connectionId: record.id,
      sealed: record.sealed,
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
