import { sql } from 'kysely';
import type { Clock } from './clock.js';
import type { StorageContext } from './context.js';
import { idOf, isAnyOf, jsonOf, recorded } from './fragments.js';
import type { InviteRecord } from './records.js';
import type { Storage } from './storage.js';

type Methods = 'createInvite' | 'findInvite' | 'revokeInvite';

/** An invite `i` of the organization `o` as a record. */
export const inviteColumns = (clock: Clock) => sql<InviteRecord>`
  i.id, i.organization_id as "organizationId", o.name as "organizationName", i.vendors,
  i.connection_id as "connectionId", i.identifier, i.options, i.external_id as "externalId",
  i.target_origin as "targetOrigin", i.locale, i.metadata, i.redirect_urls as "redirectUrls",
  i.client_state as "clientState", i.confirmation, i.state, i.claims, i.created_at as "createdAt",
  i.expires_at as "expiresAt", i.expires_at <= ${clock.now()} as "expired",
  i.completed_connection_id as "completedConnectionId"`;

export const invites = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async createInvite(invite, audit) {
    const { rows } = await sql<InviteRecord>`
      with made as (
        insert into invites (id, organization_id, mac, pepper_kid, vendors, connection_id, identifier, options,
          external_id, target_origin, locale, metadata, redirect_urls, client_state, confirmation, state, created_at,
          expires_at)
        select ${invite.id}::uuid, id, ${invite.mac}, ${invite.pepperKid}, ${invite.vendors}::text[],
          ${invite.connectionId}::uuid, ${invite.identifier}, ${jsonOf(invite.options)}, ${invite.externalId},
          ${invite.targetOrigin}, ${invite.locale}, ${jsonOf(invite.metadata)},
          ${jsonOf(invite.redirectUrls)}, ${invite.clientState}, ${invite.confirmation}, 'minted', ${clock.now()},
          ${clock.after(invite.expirySecs)}
        from organizations where id = ${idOf(invite.organizationId)}
        returning *
      ), audited as (${recorded(audit, 'made', clock)})
      select ${inviteColumns(clock)} from made i join organizations o on o.id = i.organization_id
    `.execute(db);
    return rows[0] ?? null;
  },

  async findInvite(macs) {
    if (macs.length === 0) return null;
    const { rows } = await sql<InviteRecord>`
      select ${inviteColumns(clock)} from invites i join organizations o on o.id = i.organization_id
      where ${isAnyOf('i.mac', macs)}
    `.execute(db);
    return rows[0] ?? null;
  },

  async revokeInvite(organizationId, inviteId, audit) {
    const { rows } = await sql<{ id: string }>`
      with revoked as (
        update invites set state = 'revoked'
        where id = ${idOf(inviteId)} and organization_id = ${idOf(organizationId)} and state in ('minted', 'claimed')
        returning id
      ), forgotten as (delete from checks using revoked where checks.invite_id = revoked.id),
      audited as (${recorded(audit, 'revoked', clock)})
      select id from revoked
    `.execute(db);
    return rows.length > 0;
  },
});
