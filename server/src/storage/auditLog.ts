import { sql } from 'kysely';
import type { AuditEntry } from '../audit/audit.js';
import type { StorageContext } from './context.js';
import { idOf, recorded } from './fragments.js';
import { cursorOf, isBehind, toPage } from './page.js';
import type { Storage } from './storage.js';

export const auditLog = ({ db, clock }: StorageContext): Pick<Storage, 'recordAudit' | 'listAudit'> => ({
  async recordAudit(entry) {
    await sql`with happened as (select 1 as once) ${recorded(entry, 'happened', clock)}`.execute(db);
  },

  async listAudit({ organizationId, limit, after }) {
    const { rows } = await sql<AuditEntry & { id: string; at: Date; cursor: string }>`
      select seq as id, at, action, actor, organization_id as "organizationId", target, outcome, request_id as "requestId",
        ${cursorOf('at', 'seq')} as cursor
      from audit
      where ${organizationId === null ? sql`true` : sql`organization_id = ${idOf(organizationId)}`}
        and ${isBehind(after, 'at', 'seq')}
      order by at desc, seq desc limit ${limit + 1}
    `.execute(db);
    return toPage(rows, limit);
  },
});
