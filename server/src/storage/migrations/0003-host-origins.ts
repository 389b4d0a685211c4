import { type Kysely, type Migration, sql } from 'kysely';

/** Whose page our frame is in, so that a person can be sent back to it. */
export const hostOrigins: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table sessions add column host_origin text`.execute(db);
  },
};
