import { Migrator } from 'kysely';
import { MIGRATIONS } from './migrations/index.js';
import type { Database } from './openDatabase.js';

/** What a run of `migrate` did. */
export type MigrationReport = {
  /** Names of the migrations that it ran, in order; empty if there was nothing to do. */
  ran: readonly string[];
  /** How many the database has had in all. */
  total: number;
};

/**
 * Brings the database to this version's tables. All new migrations run in one transaction: after a failure the
 * database is as it was. Several servers may start at once: on Postgres one holds the migrator's lock and the others
 * wait. Rejects if the database has had a migration that this version doesn't know: it belongs to a newer one.
 */
export async function migrate(database: Database): Promise<MigrationReport> {
  return database.patiently(async (kysely) => {
    const migrator = new Migrator({
      db: kysely,
      provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
      migrationTableName: 'sallyport_migration',
      migrationLockTableName: 'sallyport_migration_lock',
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    return {
      ran: (results ?? [])
        .filter((result) => result.status === 'Success')
        .map((result) => result.migrationName),
      total: Object.keys(MIGRATIONS).length,
    };
  });
}
