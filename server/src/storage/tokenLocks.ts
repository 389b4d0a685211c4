import { sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import type { StorageContext } from './context.js';
import { idOf } from './fragments.js';
import type { Storage } from './storage.js';

/*
 * One refresher at a time, over all processes. The lock has an end, so that a process that died does not hold it for
 * ever; but one that was not given back says that its request may have reached the vendor.
 */

type Methods = 'takeDueTokens' | 'lockTokens' | 'saveTokens' | 'unlockTokens';

export const tokenLocks = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async takeDueTokens(leaseSecs) {
    const { rows } = await sql<{ organizationId: string; connectionId: string }>`
      update connections set tokens_due_at = ${clock.after(leaseSecs)}
      where id = (
        select id from connections where tokens_due_at <= ${clock.now()} and state <> 'DELETED' and sealed is not null
        order by tokens_due_at limit 1 for update skip locked
      )
      returning organization_id as "organizationId", id as "connectionId"
    `.execute(db);
    return rows[0] ?? null;
  },

  async lockTokens(connectionId, leaseSecs) {
    const { rows } = await sql<{ before: Date | null }>`
      with before as materialized (
        select id, refreshing_until from connections where id = ${idOf(connectionId)} and state <> 'DELETED' for update
      )
      update connections set refreshing_until = ${clock.after(leaseSecs)}
      from before where connections.id = before.id
        and (before.refreshing_until is null or before.refreshing_until <= ${clock.now()})
      returning before.refreshing_until as before
    `.execute(db);
    if (!rows[0]) return 'busy';
    return rows[0].before === null ? 'locked' : 'abandoned';
  },

  async saveTokens({ connectionId, before, sealed, dueInSecs }) {
    const { rows } = await sql`
      update connections set sealed = ${sealed}, sealed_kid = ${kidOf(sealed)}, resealed_from = null,
        refreshing_until = null, tokens_due_at = ${dueInSecs === null ? sql`null` : clock.after(dueInSecs)}
      where id = ${idOf(connectionId)} and state <> 'DELETED'
        and (sealed = ${before} or resealed_from = encode(sha256(convert_to(${before}, 'UTF8')), 'hex'))
      returning id
    `.execute(db);
    return rows.length > 0;
  },

  async unlockTokens(connectionId, dueInSecs) {
    await sql`
      update connections set refreshing_until = null,
        tokens_due_at = ${dueInSecs === null ? sql`null` : clock.after(dueInSecs)}
      where id = ${idOf(connectionId)}
    `.execute(db);
  },
});
