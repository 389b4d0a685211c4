import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from './migrate.js';
import { type Database, wrapPGlite } from './openDatabase.js';

/**
 * A fresh, migrated PGlite in memory for a test. Making one anew takes seconds; an empty one is kept in the temporary
 * folder, under PGlite's version, and loaded from there in a fraction of that.
 */
export async function openTestPGlite(): Promise<Database> {
  const database = wrapPGlite(await PGlite.create({ loadDataDir: await emptyDatabase() }));
  await migrate(database);
  return database;
}

async function emptyDatabase(): Promise<Blob> {
  const manifest = join(
    dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')),
    '../package.json',
  );
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), 'sallyport-tests');
  const path = join(folder, `pglite-${version}.tar`);
  try {
    return new Blob([readFileSync(path)]);
  } catch {
    // The first test on this machine makes it.
  }
  const lite = await PGlite.create();
  const dump = await lite.dumpDataDir('none');
  await lite.close();
  mkdirSync(folder, { recursive: true });
  // Several suites may do this at once: a rename is whole or not at all.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
  renameSync(draft, path);
  return dump;
}
