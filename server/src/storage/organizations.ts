import { sql } from 'kysely';
import type { StorageContext } from './context.js';
import { idOf, recorded } from './fragments.js';
import { cursorOf, isBehind, toPage } from './page.js';
import type { OrganizationRecord } from './records.js';
import type { Storage } from './storage.js';

type Methods = 'createOrganization' | 'findOrganization' | 'listOrganizations' | 'deleteOrganization';

const COLUMNS = ['id', 'name', 'external_id as externalId', 'created_at as createdAt'] as const;

export const organizations = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async createOrganization({ id, name, externalId }, audit) {
    const { rows } = await sql<OrganizationRecord>`
      with made as (
        insert into organizations (id, name, external_id, created_at)
        values (${id}, ${name}, ${externalId}, ${clock.now()})
        on conflict (external_id) do nothing
        returning *
      ), audited as (${recorded(audit, 'made', clock)})
      select id, name, external_id as "externalId", created_at as "createdAt" from made
    `.execute(db);
    return rows[0] ?? null;
  },

  async findOrganization(id) {
    const row = await db
      .selectFrom('organizations')
      .select(COLUMNS)
      .where('id', '=', idOf(id))
      .executeTakeFirst();
    return row ?? null;
  },

  async listOrganizations({ limit, after, scope }) {
    const rows = await db
      .selectFrom('organizations')
      .select([...COLUMNS, cursorOf('created_at', 'seq').as('cursor')])
      .where(isBehind(after, 'created_at', 'seq'))
      .$if(scope !== null, (query) => query.where('id', '=', idOf(scope ?? '')))
      .orderBy('created_at', 'desc')
      .orderBy('seq', 'desc')
      .limit(limit + 1)
      .execute();
    return toPage(rows, limit);
  },

  async deleteOrganization(id, audit) {
    const { rows } = await sql<{ id: string }>`
      with gone as (delete from organizations where id = ${idOf(id)} returning id),
      audited as (${recorded(audit, 'gone', clock)})
      select id from gone
    `.execute(db);
    return rows.length > 0;
  },
});
