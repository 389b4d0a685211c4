import type { Connection } from 'sallyport/contract';
import type { ConnectionRecord } from '../storage/index.js';

/** A connection as the API answers it: credentials and options stay inside. */
export function toConnection(record: ConnectionRecord, authorizeUrl: string | null = null): Connection {
  return {
    id: record.id,
    vendor: record.vendor,
    is_active: record.state === 'ACTIVE',
    state: record.state,
    organization_id: record.organizationId,
    organization_name: record.organizationName,
    identifier: record.identifier,
    refresh_interval_secs: record.refreshIntervalSecs,
    timeout_secs: record.timeoutSecs,
    created_at: record.createdAt.toISOString(),
    updated_at: record.updatedAt.toISOString(),
    health: record.health,
    oauth2_authorize_url: authorizeUrl,
  };
}
