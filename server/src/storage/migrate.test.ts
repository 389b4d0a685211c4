import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations/index.js';
import { type Database, openPostgres } from './openDatabase.js';
import { openTestPGlite } from './testPGlite.js';
import { freshPostgres, stopTestPostgres } from './testPostgres.js';

const NAMES = Object.keys(MIGRATIONS);

afterAll(stopTestPostgres);

describe('migrate', () => {
  it('says what it ran, and that there is nothing left to run', async () => {
    const database = openPostgres(await freshPostgres());
    expect(await migrate(database)).toEqual({ ran: NAMES, total: NAMES.length });
    expect(await migrate(database)).toEqual({ ran: [], total: NAMES.length });
    await database.close();
  });

  it('by several servers that start at once runs each migration once', async () => {
    const url = await freshPostgres();
    const databases = [openPostgres(url), openPostgres(url), openPostgres(url), openPostgres(url)];
    const reports = await Promise.all(databases.map((database) => migrate(database)));
    expect(reports.flatMap(({ ran }) => ran)).toEqual(NAMES);
    await Promise.all(databases.map((database) => database.close()));
  });

  it.each<[string, () => Promise<Database>]>([
    ['PGlite', openTestPGlite],
    ['Postgres', async () => openPostgres(await freshPostgres())],
  ])('refuses a %s that a newer version has been at', async (_, open) => {
    const database = await open();
    await migrate(database);
    await sql`insert into sallyport_migration (name, timestamp) values ('9999-from-the-future', '')`.execute(
      database.kysely,
    );
    await expect(migrate(database)).rejects.toThrow('9999-from-the-future');
    await database.close();
  });

  it('names its migrations so that they sort in the order in which they run', () => {
    expect(NAMES.toSorted()).toEqual(NAMES);
    for (const name of NAMES) expect(name).toMatch(/^\d{4}-[a-z-]+$/);
  });
});
