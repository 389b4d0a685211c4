import { type RawBuilder, sql } from 'kysely';
import type { StorageContext } from './context.js';
import { idOf, isAnyOf, recorded } from './fragments.js';
import { inviteColumns } from './invites.js';
import type { InviteRecord, SessionRecord } from './records.js';
import type { Storage } from './storage.js';

/*
 * One live session for an invite. The invite's row names it (`session_id`), so there can't be two: under a race the
 * claims queue up on that row, and each sees what the one before it wrote. Whatever session is not the named one is
 * superseded; no second row has to be touched to say so.
 */

type Methods = 'claimInvite' | 'touchSession';
type Joined = InviteRecord & {
  sessionId: string;
  hostOrigin: string | null;
  sessionCreatedAt: Date;
  idleEndsAt: Date;
  endsAt: Date;
};

const sessionColumns = sql`s.id as "sessionId", s.host_origin as "hostOrigin", s.created_at as "sessionCreatedAt",
  s.idle_ends_at as "idleEndsAt", s.ends_at as "endsAt"`;

function split({ sessionId, hostOrigin, sessionCreatedAt, idleEndsAt, endsAt, ...invite }: Joined) {
  const session: SessionRecord = {
    id: sessionId,
    inviteId: invite.id,
    hostOrigin,
    createdAt: sessionCreatedAt,
    idleEndsAt,
    endsAt,
  };
  return { ok: true as const, invite, session };
}

export const sessions = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async claimInvite(
    {
      inviteMacs,
      clientMac,
      sessionId,
      sessionMac,
      hostOrigin,
      idleSecs,
      absoluteSecs,
      maxClaims,
      authorizationId,
    },
    audit,
  ) {
    if (inviteMacs.length === 0) return { ok: false, reason: 'invalid' };
    // A run that has ended starts over with the same row when its own client comes back.
    const hasEnded = sql`least(sessions.idle_ends_at, sessions.ends_at) <= ${clock.now()}`;
    const keptUnlessEnded = (column: string): RawBuilder<unknown> =>
      sql`case when ${hasEnded} then ${sql.ref(`excluded.${column}`)} else ${sql.ref(`sessions.${column}`)} end`;
    const { rows } = await sql<Joined>`
      with claimed as (
        update invites set
          state = case when state = 'completed' then state else 'claimed' end,
          claims = claims + case when client_mac = ${clientMac} then 0 else 1 end,
          session_id = case when client_mac = ${clientMac} then session_id else ${sessionId}::uuid end,
          client_mac = ${clientMac}
        where ${isAnyOf('mac', inviteMacs)} and expires_at > ${clock.now()}
          and (state in ('minted', 'claimed') or (state = 'completed' and exists (
            select from authorizations a where a.id = ${idOf(authorizationId ?? '')} and a.invite_id = invites.id
              and a.state in ('verified', 'active')
          )))
          and (client_mac = ${clientMac} or claims < ${maxClaims})
        returning *
      ), seated as (
        insert into sessions (id, invite_id, mac, pepper_kid, created_at, host_origin, idle_ends_at, ends_at)
        select session_id, id, ${sessionMac.mac}, ${sessionMac.pepperKid}, ${clock.now()}, ${hostOrigin}::text,
          ${clock.after(Math.min(idleSecs, absoluteSecs))}, ${clock.after(absoluteSecs)}
        from claimed
        on conflict (id) do update set
          mac = excluded.mac,
          pepper_kid = excluded.pepper_kid,
          host_origin = excluded.host_origin,
          failed_checks = case when ${hasEnded} then 0 else sessions.failed_checks end,
          created_at = ${keptUnlessEnded('created_at')},
          idle_ends_at = least(excluded.idle_ends_at, ${keptUnlessEnded('ends_at')}),
          ends_at = ${keptUnlessEnded('ends_at')}
        returning *
      ), happened as (
        select c.id, c.organization_id, s.id as session_id from claimed c join seated s on s.invite_id = c.id
      ), audited as (${recorded(audit, 'happened', clock, {
        organizationId: sql.ref('organization_id'),
        target: sql`id`,
        actor: sql`'session:' || session_id`,
      })})
      select ${inviteColumns(clock)}, ${sessionColumns}
      from claimed i join organizations o on o.id = i.organization_id join seated s on s.invite_id = i.id
    `.execute(db);
    if (rows[0]) return split(rows[0]);

    const { rows: found } = await sql<{ state: InviteRecord['state']; expired: boolean }>`
      select state, expires_at <= ${clock.now()} as expired from invites where ${isAnyOf('mac', inviteMacs)}
    `.execute(db);
    const invite = found[0];
    if (!invite) return { ok: false, reason: 'invalid' };
    if (invite.state === 'completed' || invite.state === 'revoked')
      return { ok: false, reason: invite.state };
    return { ok: false, reason: invite.expired ? 'expired' : 'too_many_claims' };
  },

  async touchSession(macs, idleSecs) {
    if (macs.length === 0) return { ok: false, reason: 'invalid' };
    const { rows } = await sql<Joined>`
      with touched as (
        update sessions s set idle_ends_at = least(s.ends_at, ${clock.after(idleSecs)})
        from invites i
        where ${isAnyOf('s.mac', macs)} and i.id = s.invite_id and i.session_id = s.id
          and i.state in ('claimed', 'completed')
          and s.idle_ends_at > ${clock.now()} and s.ends_at > ${clock.now()}
        returning s.*
      )
      select ${inviteColumns(clock)}, ${sessionColumns}
      from touched s join invites i on i.id = s.invite_id join organizations o on o.id = i.organization_id
    `.execute(db);
    if (rows[0]) return split(rows[0]);

    const { rows: found } = await sql<{ live: boolean; state: InviteRecord['state'] }>`
      select i.session_id = s.id as live, i.state
      from sessions s join invites i on i.id = s.invite_id where ${isAnyOf('s.mac', macs)}
    `.execute(db);
    const session = found[0];
    if (!session) return { ok: false, reason: 'invalid' };
    if (!session.live) return { ok: false, reason: 'superseded' };
    return { ok: false, reason: session.state === 'revoked' ? 'invite_revoked' : 'expired' };
  },
});
