import { sql } from 'kysely';
import { contexts, kidOf } from '../vault/index.js';
import type { StorageContext } from './context.js';
import { idOf } from './fragments.js';
import type { SealedRow, Storage } from './storage.js';

/** `a` and `b` are the two ids that the table's context is made of. */
type Listed = Pick<SealedRow, 'table' | 'id' | 'sealed'> & { a: string; b: string };

const CONTEXTS: Record<SealedRow['table'], (a: string, b: string) => string> = {
  connections: contexts.connection,
  checks: contexts.check,
  authorizations: contexts.authorization,
  idempotency_keys: contexts.idempotency,
};

type Methods = 'listSealed' | 'replaceSealed' | 'countKeyUse';

export const sealedTexts = ({ db }: StorageContext): Pick<Storage, Methods> => ({
  async listSealed(currentKid, limit) {
    const { rows } = await sql<Listed>`
      select 'connections' as "table", id, sealed, organization_id::text as a, id::text as b
        from connections where sealed_kid <> ${currentKid}
      union all
      select 'checks', id, sealed, session_id::text, id::text from checks where sealed_kid <> ${currentKid}
      union all
      select 'authorizations', id, sealed, organization_id::text, id::text
        from authorizations where sealed_kid <> ${currentKid}
      union all
      select 'idempotency_keys', id, sealed, scope, key_mac from idempotency_keys where sealed_kid <> ${currentKid}
      limit ${limit}
    `.execute(db);
    return rows.map(({ table, id, sealed, a, b }) => ({ table, id, sealed, context: CONTEXTS[table](a, b) }));
  },

  async replaceSealed({ table, id, sealed }, fresh) {
    const { rows } = await sql`
      update ${sql.table(table)} set sealed = ${fresh}, sealed_kid = ${kidOf(fresh)}
        ${table === 'connections' ? sql`, resealed_from = encode(sha256(convert_to(sealed, 'UTF8')), 'hex')` : sql``}
      where id = ${idOf(id)} and sealed = ${sealed}
      returning id
    `.execute(db);
    return rows.length > 0;
  },

  async countKeyUse(kid) {
    const { rows } = await sql<{ sealed: number; macs: number }>`
      select (
        (select count(*) from connections where sealed_kid = ${kid})
        + (select count(*) from checks where sealed_kid = ${kid})
        + (select count(*) from authorizations where sealed_kid = ${kid})
        + (select count(*) from idempotency_keys where sealed_kid = ${kid})
      )::int as sealed, (
        (select count(*) from api_keys where pepper_kid = ${kid} and revoked_at is null)
        + (select count(*) from invites where pepper_kid = ${kid})
        + (select count(*) from sessions where pepper_kid = ${kid})
        + (select count(*) from checks where pepper_kid = ${kid})
        + (select count(*) from authorizations where pepper_kid = ${kid})
        + (select count(*) from idempotency_keys where split_part(key_mac, '.', 1) = ${kid})
      )::int as macs
    `.execute(db);
    return rows[0] as { sealed: number; macs: number };
  },
});
