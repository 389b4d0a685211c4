import { sql } from 'kysely';
import type { StorageContext } from './context.js';
import type { Storage } from './storage.js';

const DAY = 24 * 60 * 60;

/** How long a thing stays past its end, so that a late request still learns what became of it. */
const KEPT_PAST_END_SECS = {
  checks: 0,
  sessions: DAY,
  authorizations: 7 * DAY,
  invites: 7 * DAY,
  idempotency_keys: 0,
} as const;

export const housekeeping = ({ db, clock }: StorageContext): Pick<Storage, 'sweep'> => ({
  async sweep() {
    const ends = {
      checks: 'expires_at',
      sessions: 'ends_at',
      authorizations: 'expires_at',
      invites: 'expires_at',
      idempotency_keys: 'expires_at',
    };
    // A connection that nobody confirmed in time goes, and so does everything that was sealed for an end that never came.
    await sql`
      with lapsed as (
        update authorizations set
          state = 'failed',
          code = case state when 'returned' then 'interrupted' when 'verified' then 'not_confirmed' else 'expired' end,
          version = version + 1, sealed = null, sealed_kid = null, completion_mac = null
        where state not in ('active', 'failed') and expires_at <= ${clock.now()}
        returning connection_id, makes_connection, code
      )
      update connections set state = 'DELETED', updated_at = ${clock.now()}
      from lapsed
      where connections.id = lapsed.connection_id and lapsed.makes_connection and lapsed.code = 'not_confirmed'
        and connections.state = 'PENDING' and connections.sealed is null
    `.execute(db);
    let removed = 0;
    // One statement each, so that none holds its locks for long.
    for (const [table, end] of Object.entries(ends)) {
      const kept = KEPT_PAST_END_SECS[table as keyof typeof KEPT_PAST_END_SECS];
      const { numAffectedRows } = await sql`
        delete from ${sql.table(table)} where ${sql.ref(end)} <= ${clock.after(-kept)}
      `.execute(db);
      removed += Number(numAffectedRows ?? 0n);
    }
    return { removed };
  },
});
