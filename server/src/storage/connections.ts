import { type RawBuilder, sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import { completedInvite, connectionColumns, insertedConnection, queuedCheck } from './connectionSql.js';
import type { StorageContext } from './context.js';
import { idOf, jsonOf, recorded } from './fragments.js';
import { cursorOf, isBehind, toPage } from './page.js';
import type { ConnectionRecord } from './records.js';
import type { ConnectionChange, Storage } from './storage.js';

type Methods =
  | 'createConnection'
  | 'findConnection'
  | 'listConnections'
  | 'updateConnection'
  | 'deleteConnection'
  | 'recordHealth';

/** What is left of a deleted connection's health: nothing that the vendor said about the account. */
const FORGOTTEN_HEALTH: ConnectionRecord['health'] = {
  name: null,
  status: 'unverified',
  description: 'This connection was deleted.',
  resolution_owner: null,
  details: [],
  checked_at: null,
};

export const connections = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async createConnection({ inviteId, enqueueCheck, ...connection }, audit) {
    const { rows } = await sql<ConnectionRecord>`
      with place as (select id from organizations where id = ${idOf(connection.organizationId)}),
      completed as (${completedInvite(inviteId, connection, null, clock)}),
      forgotten as (delete from checks using completed where checks.invite_id = completed.id),
      made as (${insertedConnection(connection, inviteId === null ? 'place' : 'completed', clock)}),
      queued as (${queuedCheck('made', enqueueCheck, clock)}),
      audited as (${recorded(audit, 'made', clock)})
      select ${connectionColumns} from made c join organizations o on o.id = c.organization_id
    `.execute(db);
    return rows[0] ?? null;
  },

  async findConnection(organizationId, id) {
    const { rows } = await sql<ConnectionRecord>`
      select ${connectionColumns} from connections c join organizations o on o.id = c.organization_id
      where c.id = ${idOf(id)} and c.organization_id = ${idOf(organizationId)} and c.state <> 'DELETED'
    `.execute(db);
    return rows[0] ?? null;
  },

  async listConnections(organizationId, { vendor, limit, after }) {
    const { rows } = await sql<ConnectionRecord & { cursor: string }>`
      select ${connectionColumns}, ${cursorOf('c.created_at', 'c.seq')} as cursor
      from connections c join organizations o on o.id = c.organization_id
      where c.organization_id = ${idOf(organizationId)} and c.state <> 'DELETED'
        and ${vendor === null ? sql`true` : sql`c.vendor = ${vendor}`}
        and ${isBehind(after, 'c.created_at', 'c.seq')}
      order by c.created_at desc, c.seq desc limit ${limit + 1}
    `.execute(db);
    return toPage(rows, limit);
  },

  async updateConnection(organizationId, id, { inviteId, enqueueCheck, ...change }, audit) {
    const target = { id, organizationId };
    const { rows } = await sql<ConnectionRecord>`
      with place as materialized (
        select id from connections
        where id = ${idOf(id)} and organization_id = ${idOf(organizationId)} and state <> 'DELETED' for update
      ), completed as (${completedInvite(inviteId, target, id, clock)}),
      forgotten as (delete from checks using completed where checks.invite_id = completed.id),
      made as (
        update connections set ${sql.join([...assignments(change), sql`updated_at = ${clock.now()}`])}
        where id = (select id from place) ${inviteId === null ? sql`` : sql`and exists (select from completed)`}
        returning *
      ), dropped as (delete from jobs using made where jobs.connection_id = made.id and ${enqueueCheck}),
      queued as (${queuedCheck('made', enqueueCheck, clock)}),
      audited as (${recorded(audit, 'made', clock)})
      select ${connectionColumns} from made c join organizations o on o.id = c.organization_id
    `.execute(db);
    return rows[0] ?? null;
  },

  async deleteConnection(organizationId, id, audit) {
    const { rows } = await sql<{ id: string }>`
      with gone as (
        update connections set state = 'DELETED', sealed = null, sealed_kid = null, resealed_from = null,
          tokens_due_at = null, refreshing_until = null, health = ${jsonOf(FORGOTTEN_HEALTH)}, updated_at = ${clock.now()}
        where id = ${idOf(id)} and organization_id = ${idOf(organizationId)} and state <> 'DELETED'
        returning id
      ), dropped as (delete from jobs using gone where jobs.connection_id = gone.id),
      forgotten as (
        delete from checks using invites, gone
        where checks.invite_id = invites.id and invites.connection_id = gone.id
      ), ended as (
        update authorizations a set state = 'failed', code = 'invite_over', version = version + 1, sealed = null,
          sealed_kid = null, completion_mac = null, expires_at = ${clock.now()}
        from gone where a.connection_id = gone.id and a.state not in ('active', 'failed')
      ), audited as (${recorded(audit, 'gone', clock)})
      select id from gone
    `.execute(db);
    return rows.length > 0;
  },

  async recordHealth({ connectionId, sealed, health, state }, audit) {
    const { rows } = await sql<{ id: string }>`
      with checked as (
        update connections set health = ${jsonOf(health)},
          state = case when state = 'PAUSED' then state else ${state} end
        where id = ${idOf(connectionId)} and state <> 'DELETED'
          and (sealed = ${sealed} or resealed_from = encode(sha256(convert_to(${sealed}, 'UTF8')), 'hex'))
        returning id
      ), audited as (${recorded(audit, 'checked', clock)})
      select id from checked
    `.execute(db);
    return rows.length > 0;
  },
});

/** The columns that a change sets. New credentials end the memory of what a rotation replaced. */
function assignments(change: ConnectionChange): RawBuilder<unknown>[] {
  const { method, state, identifier, options, sealed, refreshIntervalSecs, timeoutSecs, health } = change;
  return [
    method !== undefined && sql`method = ${method}`,
    state !== undefined && sql`state = ${state}`,
    identifier !== undefined && sql`identifier = ${identifier}`,
    options !== undefined && sql`options = ${jsonOf(options)}`,
    sealed !== undefined &&
      sql`sealed = ${sealed}, sealed_kid = ${sealed === null ? null : kidOf(sealed)}, resealed_from = null,
        tokens_due_at = null, refreshing_until = null`,
    refreshIntervalSecs !== undefined && sql`refresh_interval_secs = ${refreshIntervalSecs}`,
    timeoutSecs !== undefined && sql`timeout_secs = ${timeoutSecs}`,
    health !== undefined && sql`health = ${jsonOf(health)}`,
  ].filter((assignment) => assignment !== false);
}
