import { sql } from 'kysely';
import type { StorageContext } from './context.js';
import { idOf } from './fragments.js';
import type { JobRecord } from './records.js';
import type { Storage } from './storage.js';

export const jobs = ({ db, clock }: StorageContext): Pick<Storage, 'takeJob' | 'finishJob' | 'retryJob'> => ({
  async takeJob(leaseSecs) {
    // A leased job is one that is due later: if its holder dies, it simply becomes due.
    const { rows } = await sql<JobRecord>`
      with next as materialized (
        select id from jobs where due_at <= ${clock.now()} order by due_at limit 1 for update skip locked
      )
      update jobs set due_at = ${clock.after(leaseSecs)}, attempts = attempts + 1
      from next where jobs.id = next.id
      returning jobs.id, connection_id as "connectionId", organization_id as "organizationId", attempts
    `.execute(db);
    return rows[0] ?? null;
  },

  async finishJob(id) {
    await db.deleteFrom('jobs').where('id', '=', idOf(id)).execute();
  },

  async retryJob(id, delaySecs) {
    await db
      .updateTable('jobs')
      .set({ due_at: clock.after(delaySecs) })
      .where('id', '=', idOf(id))
      .execute();
  },
});
