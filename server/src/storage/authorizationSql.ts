import { sql } from 'kysely';
import type { Clock } from './clock.js';
import type { AuthorizationRecord } from './records.js';

/** Its time is over, and nobody has written that down yet. */
const hasLapsed = (clock: Clock) =>
  sql<boolean>`(a.state not in ('active', 'failed') and a.expires_at <= ${clock.now()})`;

/** An authorization `a` of the organization `o` as a record. */
export const authorizationColumns = (clock: Clock) => sql<AuthorizationRecord>`
  a.id, a.organization_id as "organizationId", o.name as "organizationName", a.invite_id as "inviteId",
  a.session_id as "sessionId", a.connection_id as "connectionId", a.makes_connection as "makesConnection",
  a.vendor, a.method, case when ${hasLapsed(clock)} then 'failed' else a.state end as state,
  a.version + case when ${hasLapsed(clock)} then 1 else 0 end as version, a.page,
  case when ${hasLapsed(clock)} then null else a.sealed end as sealed, a.identifier, a.options,
  a.success_url as "successUrl", a.error_url as "errorUrl", a.return_url as "returnUrl",
  a.client_state as "clientState", a.confirmation,
  case when ${hasLapsed(clock)}
    then case a.state when 'returned' then 'interrupted' when 'verified' then 'not_confirmed' else 'expired' end
    else a.code end as code,
  a.note, a.result,
  case when a.state in ('active', 'failed') then 0
    else greatest(0, ceil(extract(epoch from a.expires_at - ${clock.now()})))::int end as "expiresInSecs"`;
