import { sql } from 'kysely';
import type { StorageContext } from './context.js';
import { recorded } from './fragments.js';
import type { Storage } from './storage.js';

type Methods = 'addOrigin' | 'removeOrigin' | 'listOrigins';

export const origins = ({ db, clock }: StorageContext): Pick<Storage, Methods> => ({
  async addOrigin(origin, audit) {
    await sql`
      with added as (
        insert into origins (origin, created_at) values (${origin}, ${clock.now()})
        on conflict (origin) do nothing returning origin
      ), audited as (${recorded(audit, 'added', clock)})
      select origin from added
    `.execute(db);
  },

  async removeOrigin(origin, audit) {
    const { rows } = await sql<{ origin: string }>`
      with gone as (delete from origins where origin = ${origin} returning origin),
      audited as (${recorded(audit, 'gone', clock)})
      select origin from gone
    `.execute(db);
    return rows.length > 0;
  },

  async listOrigins() {
    return db.selectFrom('origins').select(['origin', 'created_at as createdAt']).orderBy('origin').execute();
  },
});
