import { sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import { authorizationColumns } from './authorizationSql.js';
import type { StorageContext } from './context.js';
import { idOf, isAnyOf, jsonOf, recorded } from './fragments.js';
import type { AuthorizationRecord } from './records.js';
import type { Storage } from './storage.js';

/*
 * A walk through a vendor's pages is one row. Whoever moves it on says in the same statement from which state, so there
 * is one winner; who comes later learns the reason by looking once more.
 */

type Methods =
  | 'createAuthorization'
  | 'findAuthorization'
  | 'findAuthorizationOfBrowser'
  | 'findAuthorizationByHandle'
  | 'findOpenAuthorization'
  | 'beginAuthorization'
  | 'takeReturn'
  | 'turnPage';

export const authorizations = ({ db, clock }: StorageContext): Pick<Storage, Methods> => {
  /** One by a condition on `a`. */
  async function find(condition: ReturnType<typeof sql>): Promise<AuthorizationRecord | null> {
    const { rows } = await sql<AuthorizationRecord>`
      select ${authorizationColumns(clock)}
      from authorizations a join organizations o on o.id = a.organization_id where ${condition}
    `.execute(db);
    return rows[0] ?? null;
  }

  return {
    async createAuthorization({ handleMac, ttlSecs, ...input }, audit) {
      const { rows } = await sql<AuthorizationRecord>`
        with place as (
          select o.id from organizations o
          where o.id = ${idOf(input.organizationId)} and (${input.inviteId}::uuid is null or exists (
            select from invites i where i.id = ${idOf(input.inviteId ?? '')} and i.organization_id = o.id
              and i.state in ('minted', 'claimed')
          ))
        ), left_behind as (
          update authorizations set state = 'failed', code = 'cancelled', version = version + 1,
            sealed = null, sealed_kid = null, expires_at = ${clock.now()}
          where session_id = ${input.sessionId}::uuid and state in ('created', 'authorizing') and exists (select from place)
        ), made as (
          insert into authorizations (id, organization_id, invite_id, session_id, connection_id, makes_connection, vendor,
            method, state, handle_mac, pepper_kid, sealed, sealed_kid, identifier, options, success_url, error_url,
            return_url, client_state, confirmation, created_at, expires_at)
          select ${input.id}::uuid, id, ${input.inviteId}::uuid, ${input.sessionId}::uuid, ${input.connectionId}::uuid,
            ${input.makesConnection}, ${input.vendor}, ${input.method}, 'created', ${handleMac.mac},
            ${handleMac.pepperKid}, ${input.sealed}, ${kidOf(input.sealed)}, ${input.identifier},
            ${jsonOf(input.options)}, ${input.successUrl}, ${input.errorUrl}, ${input.returnUrl}, ${input.clientState},
            ${input.confirmation}, ${clock.now()}, ${clock.after(ttlSecs)}
          from place
          returning *
        ), audited as (${recorded(audit, 'made', clock)})
        select ${authorizationColumns(clock)} from made a join organizations o on o.id = a.organization_id
      `.execute(db);
      return rows[0] ?? null;
    },

    findAuthorization: (organizationId, id) =>
      find(sql`a.id = ${idOf(id)} and a.organization_id = ${idOf(organizationId)}`),

    findAuthorizationOfBrowser: (id, browserMacs) =>
      find(sql`a.id = ${idOf(id)} and ${isAnyOf('a.browser_mac', browserMacs)}`),

    findAuthorizationByHandle: (macs) => find(isAnyOf('a.handle_mac', macs)),

    findOpenAuthorization: (connectionId) =>
      find(
        sql`a.connection_id = ${idOf(connectionId)} and a.state = 'created' and a.expires_at > ${clock.now()}
          order by a.created_at desc limit 1`,
      ),

    async beginAuthorization({ handleMacs, browserMacs, browserMac, stateMac, sealed, ttlSecs }, audit) {
      const { rows } = await sql<AuthorizationRecord>`
        with begun as (
          update authorizations set
            state = 'authorizing', version = version + 1, page = 0, state_mac = ${stateMac.mac},
            browser_mac = case when state = 'created' then ${browserMac.mac} else browser_mac end,
            pepper_kid = ${stateMac.pepperKid}, sealed = ${sealed}, sealed_kid = ${kidOf(sealed)},
            expires_at = ${clock.after(ttlSecs)}
          where ${isAnyOf('handle_mac', handleMacs)} and expires_at > ${clock.now()}
            and (state = 'created' or (state = 'authorizing' and ${isAnyOf('browser_mac', browserMacs)}))
          returning *
        ), audited as (${recorded(audit, 'begun', clock, {
          organizationId: sql.ref('organization_id'),
          target: sql`id`,
        })})
        select ${authorizationColumns(clock)} from begun a join organizations o on o.id = a.organization_id
      `.execute(db);
      if (rows[0]) return { ok: true, authorization: rows[0] };
      const found = await find(isAnyOf('a.handle_mac', handleMacs));
      if (!found) return { ok: false, reason: 'unknown' };
      return { ok: false, reason: found.state === 'authorizing' ? 'browser_mismatch' : 'over' };
    },

    async takeReturn({ stateMacs, browserMacs, vendor, method, ttlSecs }, audit) {
      const isMeant = sql`${isAnyOf('state_mac', stateMacs)} and state = 'authorizing' and expires_at > ${clock.now()}`;
      const isRight = sql`${isAnyOf('browser_mac', browserMacs)} and vendor = ${vendor} and method = ${method}`;
      const { rows } = await sql<AuthorizationRecord & { mine: boolean; inContext: boolean }>`
        with taken as (
          update authorizations set
            state = case when ${isRight} then 'returned' else 'failed' end,
            code = case when ${isRight} then null
              when ${isAnyOf('browser_mac', browserMacs)} then 'response_invalid' else 'browser_mismatch' end,
            sealed = case when ${isRight} then sealed end,
            sealed_kid = case when ${isRight} then sealed_kid end,
            version = version + 1, state_mac = null, spent_macs = spent_macs || state_mac,
            expires_at = case when ${isRight} then ${clock.after(ttlSecs)} else ${clock.now()} end
          where ${isMeant}
          returning *
        ), audited as (${recorded(audit, 'taken', clock, {
          organizationId: sql.ref('organization_id'),
          target: sql`id`,
        })})
        select ${authorizationColumns(clock)}, ${isAnyOf('a.browser_mac', browserMacs)} as mine,
          a.vendor = ${vendor} and a.method = ${method} as "inContext"
        from taken a join organizations o on o.id = a.organization_id
      `.execute(db);
      const taken = rows[0];
      if (taken) {
        const { mine, inContext, ...authorization } = taken;
        if (mine && inContext) return { ok: true, authorization };
        return { ok: false, reason: mine ? 'wrong_context' : 'browser_mismatch' };
      }
      const known = await find(
        sql`(${isAnyOf('a.state_mac', stateMacs)} or a.spent_macs && ${stateMacs}::text[])
          and ${isAnyOf('a.browser_mac', browserMacs)}`,
      );
      return known ? { ok: false, reason: 'over', authorization: known } : { ok: false, reason: 'unknown' };
    },

    async turnPage({ id, page, stateMac, sealed, ttlSecs }) {
      const { rows } = await sql`
        update authorizations set state = 'authorizing', version = version + 1, page = ${page}::int,
          state_mac = ${stateMac.mac}, pepper_kid = ${stateMac.pepperKid}, sealed = ${sealed},
          sealed_kid = ${kidOf(sealed)}, expires_at = ${clock.after(ttlSecs)}
        where id = ${idOf(id)} and state = 'returned' and expires_at > ${clock.now()}
        returning id
      `.execute(db);
      return rows.length > 0;
    },
  };
};
