import { sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import { connectionColumns, insertedConnection } from './connectionSql.js';
import type { StorageContext } from './context.js';
import { idOf, jsonOf, recorded } from './fragments.js';
import type { ConnectionRecord } from './records.js';
import type { NewConnection, Storage } from './storage.js';

/*
 * What the modal saves: a kept check and an invite become a connection. Steps of the one statement:
 *
 * 1. lock the invite, which must be claimed by this very session, and the connection to be updated;
 * 2. spend the check, if both are there;
 * 3. complete the invite, if the check was spent, and forget the session's other checks: they hold keys, too;
 * 4. create or update the connection, if the invite was completed, and record it.
 *
 * Saves that race queue up on the invite's lock; the second finds it completed and stops at step 1.
 */

/** What an update through the modal changes. The intervals belong to the integrator and stay. */
const updated = (connection: NewConnection, now: ReturnType<StorageContext['clock']['now']>) => sql`
  update connections set
    method = ${connection.method}, state = ${connection.state}, sealed = ${connection.sealed},
    sealed_kid = ${connection.sealed && kidOf(connection.sealed)}, resealed_from = null,
    tokens_due_at = null, refreshing_until = null,
    identifier = coalesce(${connection.identifier}, identifier),
    options = coalesce(${jsonOf(connection.options)}, options),
    health = ${jsonOf(connection.health)}, updated_at = ${now}
  where id = (select id from place) and exists (select from completed)
  returning *`;

export const savings = ({ db, clock }: StorageContext): Pick<Storage, 'saveCheckedConnection'> => ({
  async saveCheckedConnection({ checkId, sessionId, inviteId, connection, update }, audit) {
    const { rows } = await sql<ConnectionRecord>`
      with invite as materialized (
        select id, connection_id from invites
        where id = ${idOf(inviteId)} and organization_id = ${idOf(connection.organizationId)}
          and state = 'claimed' and session_id = ${idOf(sessionId)}
          and connection_id is not distinct from ${update ? connection.id : null}::uuid
        for update
      ), place as materialized (
        ${
          update
            ? sql`select id from connections
                where id = ${idOf(connection.id)} and organization_id = ${idOf(connection.organizationId)}
                  and vendor = ${connection.vendor} and state <> 'DELETED' and exists (select from invite)
                for update`
            : sql`select id from invite`
        }
      ), spent as (
        delete from checks
        where id = ${idOf(checkId)} and session_id = ${idOf(sessionId)} and expires_at > ${clock.now()}
          and vendor = ${connection.vendor} and exists (select from place)
        returning invite_id
      ), completed as (
        update invites set state = 'completed', completed_connection_id = ${connection.id}::uuid
        from spent where invites.id = spent.invite_id
        returning invites.id
      ), forgotten as (
        delete from checks using completed
        where checks.invite_id = completed.id and checks.id <> ${idOf(checkId)}
      ), made as (${update ? updated(connection, clock.now()) : insertedConnection(connection, 'completed', clock)}),
      dropped as (delete from jobs using made where jobs.connection_id = made.id),
      audited as (${recorded(audit, 'made', clock)})
      select ${connectionColumns} from made c join organizations o on o.id = c.organization_id
    `.execute(db);
    if (rows[0]) return { ok: true, connection: rows[0] };

    const { rows: found } = await sql<{ state: string | null; target: boolean }>`
      select (
        select state from invites where id = ${idOf(inviteId)} and organization_id = ${idOf(connection.organizationId)}
      ) as state, exists (
        select from connections where id = ${idOf(connection.id)}
          and organization_id = ${idOf(connection.organizationId)} and state <> 'DELETED'
      ) as target
    `.execute(db);
    const invite = found[0];
    if (invite?.state === 'completed') return { ok: false, reason: 'invite_completed' };
    if (!invite?.state || (update && !invite.target)) return { ok: false, reason: 'not_found' };
    return { ok: false, reason: 'check_expired' };
  },
});
