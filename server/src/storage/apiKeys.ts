import { sql } from 'kysely';
import type { StorageContext } from './context.js';
import { idOf, isAnyOf, recorded } from './fragments.js';
import type { ApiKeyRecord } from './records.js';
import type { Storage } from './storage.js';

type Methods = 'createApiKey' | 'findApiKey' | 'listApiKeys' | 'revokeApiKey';

const columns = sql<ApiKeyRecord>`
  id, name, last4, scopes, organization_id as "organizationId", created_at as "createdAt", revoked_at as "revokedAt"`;

export const apiKeys = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async createApiKey(key, audit) {
    const { rows } = await sql<ApiKeyRecord>`
      with made as (
        insert into api_keys (id, name, last4, scopes, organization_id, mac, pepper_kid, created_at)
        values (${key.id}, ${key.name}, ${key.last4}, ${key.scopes}, ${key.organizationId}, ${key.mac},
          ${key.pepperKid}, ${clock.now()})
        returning *
      ), audited as (${recorded(audit, 'made', clock)})
      select ${columns} from made
    `.execute(db);
    return rows[0] as ApiKeyRecord;
  },

  async findApiKey(macs) {
    if (macs.length === 0) return null;
    const { rows } = await sql<ApiKeyRecord>`
      select ${columns} from api_keys where ${isAnyOf('mac', macs)} and revoked_at is null
    `.execute(db);
    return rows[0] ?? null;
  },

  async listApiKeys() {
    const { rows } = await sql<ApiKeyRecord>`
      select ${columns} from api_keys order by created_at desc, id desc
    `.execute(db);
    return rows;
  },

  async revokeApiKey(id, audit) {
    const { rows } = await sql<{ id: string }>`
      with gone as (
        update api_keys set revoked_at = ${clock.now()} where id = ${idOf(id)} and revoked_at is null returning id
      ), audited as (${recorded(audit, 'gone', clock)})
      select id from gone
    `.execute(db);
    return rows.length > 0;
  },
});
