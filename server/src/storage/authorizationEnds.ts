import { type RawBuilder, sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import { authorizationColumns } from './authorizationSql.js';
import { connectionColumns, insertedConnection } from './connectionSql.js';
import type { StorageContext } from './context.js';
import { idOf, isAnyOf, jsonOf, recorded } from './fragments.js';
import type { AuthorizationRecord, ConnectionRecord } from './records.js';
import type { AuthorizedConnection } from './authorizationStorage.js';
import type { Storage } from './storage.js';

/*
 * How an authorization ends. Locks are taken in the order of the rest of the house: invite, connection, then the
 * authorization itself; what can't be locked any more ends the statement with nothing written.
 */

type Methods = 'failAuthorization' | 'completeAuthorization' | 'findUnconfirmed' | 'confirmAuthorization';

const ALIVE = ['created', 'authorizing', 'returned', 'verified'] as const;

export const authorizationEnds = ({ db, clock }: StorageContext): Pick<Storage, Methods> => {
  const dueAt = ({ tokensDueInSecs }: AuthorizedConnection) =>
    tokensDueInSecs === null ? sql`null` : clock.after(tokensDueInSecs);

  /** What an authorization changes of a connection that is there. A paused one stays paused. */
  const changed = (connection: AuthorizedConnection, proviso: string): RawBuilder<unknown> => sql`
    update connections set
      method = ${connection.method}, sealed = ${connection.sealed},
      sealed_kid = ${connection.sealed && kidOf(connection.sealed)}, resealed_from = null,
      state = case when state = 'PAUSED' then state else ${connection.state} end,
      identifier = coalesce(${connection.identifier}, identifier),
      options = coalesce(${jsonOf(connection.options)}, options), health = ${jsonOf(connection.health)},
      tokens_due_at = ${dueAt(connection)}, refreshing_until = null, updated_at = ${clock.now()}
    where id = ${idOf(connection.id)} and state <> 'DELETED' and exists (select from ${sql.table(proviso)})
    returning *`;

  return {
    async failAuthorization({ id, code, note, result, from = ALIVE }, audit) {
      const { rows } = await sql<AuthorizationRecord>`
        with ended as (
          update authorizations set state = 'failed', code = ${code}, note = ${note}, result = ${jsonOf(result)},
            version = version + 1, sealed = null, sealed_kid = null, completion_mac = null, expires_at = ${clock.now()}
          where ${isAnyOf('state', from)} and id = ${idOf(id)}
          returning *
        ), audited as (${recorded(audit, 'ended', clock, {
          organizationId: sql.ref('organization_id'),
          target: sql`id`,
        })})
        select ${authorizationColumns(clock)} from ended a join organizations o on o.id = a.organization_id
      `.execute(db);
      return rows[0] ?? null;
    },

    async completeAuthorization(
      { id, inviteId, makesConnection, connection, changesConnection, result, confirm },
      audit,
    ) {
      const { organizationId } = connection;
      const { rows } = await sql<ConnectionRecord>`
        with invite as materialized (
          select id from invites where id = ${idOf(inviteId ?? '')} and organization_id = ${idOf(organizationId)}
            and state in ('minted', 'claimed') for update
        ), target as materialized (
          select id from connections where id = ${idOf(connection.id)} and organization_id = ${idOf(organizationId)}
            and vendor = ${connection.vendor} and state <> 'DELETED' for update
        ), place as (
          select 1 as there where (${inviteId === null} or exists (select from invite))
            and (${makesConnection} or exists (select from target))
        ), taken as (
          update authorizations set
            state = ${confirm ? 'verified' : 'active'}, version = version + 1, result = ${jsonOf(result)},
            sealed = ${confirm?.sealed ?? null}, sealed_kid = ${confirm ? kidOf(confirm.sealed) : null},
            completion_mac = ${confirm?.code.mac ?? null},
            completion_ends_at = ${confirm ? clock.after(confirm.codeSecs) : sql`null`},
            pepper_kid = ${confirm ? sql`${confirm.code.pepperKid}` : sql`pepper_kid`},
            expires_at = ${confirm ? clock.after(confirm.waitSecs) : clock.now()}
          where id = ${idOf(id)} and organization_id = ${idOf(organizationId)} and state = 'returned'
            and exists (select from place)
          returning id
        ), completed as (
          update invites set state = 'completed', completed_connection_id = ${idOf(connection.id)}
          from taken where invites.id = ${idOf(inviteId ?? '')}
          returning invites.id
        ), forgotten as (delete from checks using completed where checks.invite_id = completed.id),
        made as (${
          makesConnection
            ? insertedConnection(connection, 'taken', clock)
            : changesConnection
              ? changed(connection, 'taken')
              : sql`select c.* from connections c where c.id = ${idOf(connection.id)} and exists (select from taken)`
        }), dropped as (delete from jobs using made where jobs.connection_id = made.id),
        audited as (${recorded(audit, 'made', clock)})
        select ${connectionColumns} from made c join organizations o on o.id = c.organization_id
      `.execute(db);
      if (!rows[0] || !makesConnection || connection.tokensDueInSecs === null) return rows[0] ?? null;
      await sql`update connections set tokens_due_at = ${dueAt(connection)} where id = ${idOf(connection.id)}`.execute(
        db,
      );
      return rows[0];
    },

    async findUnconfirmed(organizationId, connectionId, completionMacs) {
      const { rows } = await sql<AuthorizationRecord>`
        select ${authorizationColumns(clock)}
        from authorizations a join organizations o on o.id = a.organization_id
        where a.organization_id = ${idOf(organizationId)} and a.connection_id = ${idOf(connectionId)}
          and a.state = 'verified' and ${isAnyOf('a.completion_mac', completionMacs)}
          and a.completion_ends_at > ${clock.now()} and a.expires_at > ${clock.now()}
      `.execute(db);
      return rows[0] ?? null;
    },

    async confirmAuthorization({ id, completionMacs, connection }, audit) {
      const { rows } = await sql<ConnectionRecord>`
        with target as materialized (
          select id from connections where id = ${idOf(connection.id)}
            and organization_id = ${idOf(connection.organizationId)} and state <> 'DELETED' for update
        ), taken as (
          update authorizations set state = 'active', version = version + 1, sealed = null, sealed_kid = null,
            completion_mac = null, expires_at = ${clock.now()}
          where id = ${idOf(id)} and state = 'verified' and ${isAnyOf('completion_mac', completionMacs)}
            and completion_ends_at > ${clock.now()} and exists (select from target)
          returning id
        ), made as (${changed(connection, 'taken')}),
        audited as (${recorded(audit, 'made', clock)})
        select ${connectionColumns} from made c join organizations o on o.id = c.organization_id
      `.execute(db);
      return rows[0] ?? null;
    },
  };
};
