import { sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import type { StorageContext } from './context.js';
import { idOf, isAnyOf, jsonOf, recorded } from './fragments.js';
import type { CheckRecord } from './records.js';
import type { Storage } from './storage.js';

type Methods = 'recordCheck' | 'countFailedChecks' | 'findCheck';

export const checks = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async recordCheck(check, audit) {
    const { id, sessionId, inviteId, vendor, method, outcome, result, sealed } = check;
    const failures = outcome === 'refused' ? 1 : 0;
    // Invite before session, as everywhere: two orders could wait for each other.
    const { rows } = await sql<{ expiresAt: Date }>`
      with happened as (select 1 as once),
      counted as (
        update invites set failed_checks = failed_checks + ${failures}
        where id = ${idOf(inviteId)} and ${failures} > 0 returning id
      ), counted_too as (
        update sessions set failed_checks = failed_checks + ${failures}
        from counted where sessions.id = ${idOf(sessionId)} and sessions.invite_id = counted.id
      ), kept as (
        insert into checks (id, session_id, invite_id, organization_id, mac, pepper_kid, vendor, method, outcome,
          result, sealed, sealed_kid, expires_at)
        select ${id}::uuid, s.id, i.id, i.organization_id, ${check.idMac.mac}, ${check.idMac.pepperKid}, ${vendor},
          ${method}, ${outcome}, ${jsonOf(result)}, ${sealed}::text, ${sealed && kidOf(sealed)}::text,
          ${clock.after(check.ttlSecs)}
        from sessions s join invites i on i.id = s.invite_id
        where s.id = ${idOf(sessionId)} and i.id = ${idOf(inviteId)}
          and i.organization_id = ${idOf(check.organizationId)} and i.state = 'claimed' and ${sealed}::text is not null
      ), audited as (${recorded(audit, 'happened', clock)})
      select ${clock.after(check.ttlSecs)} as "expiresAt"
    `.execute(db);
    const { expiresAt } = rows[0] as { expiresAt: Date };
    return { id, sessionId, vendor, method, outcome, result, sealed, expiresAt };
  },

  async countFailedChecks(sessionId, inviteId) {
    const { rows } = await sql<{ session: number; invite: number }>`
      select coalesce((select failed_checks from sessions where id = ${idOf(sessionId)}), 0) as session,
        coalesce((select failed_checks from invites where id = ${idOf(inviteId)}), 0) as invite
    `.execute(db);
    return rows[0] as { session: number; invite: number };
  },

  async findCheck(macs, sessionId) {
    if (macs.length === 0) return null;
    const { rows } = await sql<CheckRecord>`
      select id, session_id as "sessionId", vendor, method, outcome, result, sealed, expires_at as "expiresAt"
      from checks
      where ${isAnyOf('mac', macs)} and session_id = ${idOf(sessionId)} and expires_at > ${clock.now()}
    `.execute(db);
    return rows[0] ?? null;
  },
});
