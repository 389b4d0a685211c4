import { sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import type { Clock } from './clock.js';
import { idOf, jsonOf } from './fragments.js';
import type { ConnectionRecord } from './records.js';
import type { NewConnection } from './storage.js';

/*
 * The parts that the statements which create and update connections are made of. Each stands in a CTE, and a later
 * one reads from the earlier: that fixes their order and makes the whole all or nothing.
 */

/** A connection `c` of the organization `o` as a record. */
export const connectionColumns = sql<ConnectionRecord>`
  c.id, c.organization_id as "organizationId", o.name as "organizationName", c.vendor, c.method, c.state,
  c.identifier, c.options, c.sealed, c.refresh_interval_secs as "refreshIntervalSecs",
  c.timeout_secs as "timeoutSecs", c.health, c.created_at as "createdAt", c.updated_at as "updatedAt"`;

/**
 * Spends the invite, once, for `target`. It must be of the same organization and made for this: for creating
 * (`updates` null) or for updating that very connection. Needs a CTE `place`; without an invite it spends nothing.
 */
export const completedInvite = (
  inviteId: string | null,
  target: { id: string; organizationId: string },
  updates: string | null,
  clock: Clock,
) => sql`
  update invites set state = 'completed', completed_connection_id = ${idOf(target.id)}
  where id = ${idOf(inviteId ?? '')} and organization_id = ${idOf(target.organizationId)}
    and state in ('minted', 'claimed') and expires_at > ${clock.now()}
    and connection_id is not distinct from ${updates === null ? sql`null` : idOf(updates)} and exists (select from place)
  returning id`;

/** Inserts the connection if the CTE `proviso` has a row. */
export const insertedConnection = (connection: NewConnection, proviso: string, clock: Clock) => sql`
  insert into connections (id, organization_id, vendor, method, state, identifier, options, sealed, sealed_kid,
    refresh_interval_secs, timeout_secs, health, created_at, updated_at)
  select ${connection.id}::uuid, ${idOf(connection.organizationId)}, ${connection.vendor}, ${connection.method},
    ${connection.state}, ${connection.identifier}, ${jsonOf(connection.options)}, ${connection.sealed},
    ${connection.sealed && kidOf(connection.sealed)}, ${connection.refreshIntervalSecs}::int,
    ${connection.timeoutSecs}::int, ${jsonOf(connection.health)}, ${clock.now()}, ${clock.now()}
  from ${sql.table(proviso)}
  returning *`;

/** Puts a check of each connection of the CTE `of` into the queue, due at once. */
export const queuedCheck = (of: string, wanted: boolean, clock: Clock) => sql`
  insert into jobs (connection_id, organization_id, due_at)
  select id, organization_id, ${clock.now()} from ${sql.table(of)} where ${wanted}`;
