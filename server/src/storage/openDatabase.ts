import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import { type LockOptions, lockFolder } from './lockFolder.js';
import { preparedPool } from './preparedPool.js';
import type { Tables } from './tables.js';

/** An open database. Both kinds are driven through node-postgres, so the SQL and the types are the same. */
export type Database = {
  kind: 'pglite' | 'postgres';
  kysely: Kysely<Tables>;
  /** Runs work that may take long (migrations), without the timeouts that requests have. */
  patiently<T>(work: (kysely: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Waits for what is running, then closes. Safe to call twice. */
  close(): Promise<void>;
};

/** How long a request waits for a free connection before the answer is 503. */
const POOL_WAIT_MS = 2_000;
const STATEMENT_MS = 5_000;
const POOL_SIZE = 10;

const kyselyOver = (pool: Pool) =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}

/**
 * Opens the embedded database in `dir`, making both if need be. Rejects with `FolderLocked` if another process has it.
 * It survives a crash of the process; it does not flush to the disk, so a power cut may cost the last writes.
 */
export async function openPGlite(dir: string, options: Pick<LockOptions, 'watchMs'> = {}): Promise<Database> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  let lost = () => {};
  const lock = await lockFolder(dir, { ...options, onLost: () => lost() });
  try {
    const lite = await PGlite.create(await prepared(dir));
    const database = wrapPGlite(lite, () => lock.release());
    lost = () => void database.close();
    return database;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The database over a PGlite instance that is open already: for tests, which load one from a dump. */
export function wrapPGlite(lite: PGlite, release: () => void = () => {}): Database {
  // A second connection would wait for ever on a transaction of the first: PGlite has one.
  const config = createPgConfig(lite) as unknown as PoolConfig;
  const pool = new Pool({
    ...config,
    max: 1,
    connectionTimeoutMillis: 5 * POOL_WAIT_MS,
    idleTimeoutMillis: 0,
  });
  const kysely = kyselyOver(pool);
  return {
    kind: 'pglite',
    kysely,
    patiently: (work) => work(kysely),
    close: once(async () => {
      await pool.end();
      await lite.close();
      release();
    }),
  };
}

/** Where PGlite's files are. A first start that is killed halfway leaves nothing that a second would take for whole. */
async function prepared(dir: string): Promise<string> {
  const ready = join(dir, 'pgdata');
  if (existsSync(ready)) return ready;
  const draft = join(dir, 'pgdata.new');
  rmSync(draft, { recursive: true, force: true });
  const lite = await PGlite.create(draft);
  await lite.close();
  renameSync(draft, ready);
  return ready;
}

/**
 * A pool on Postgres 15 or newer. It doesn't connect yet: a server may start before its database and answer 503 until
 * then. Connections that break are replaced. `waitMs`: how long a query waits for one of them.
 */
export function openPostgres(url: string, { waitMs = POOL_WAIT_MS } = {}): Database {
  const pool = listening(
    new Pool({
      connectionString: url,
      max: POOL_SIZE,
      connectionTimeoutMillis: waitMs,
      statement_timeout: STATEMENT_MS,
      idle_in_transaction_session_timeout: 2 * STATEMENT_MS,
      keepAlive: true,
      application_name: 'sallyport',
    }),
  );
  return {
    kind: 'postgres',
    kysely: kyselyOver(pool),
    async patiently(work) {
      const slow = listening(
        new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: POOL_WAIT_MS }),
      );
      try {
        return await work(kyselyOver(slow));
      } finally {
        await slow.end();
      }
    },
    close: once(() => pool.end()),
  };
}

/**
 * A connection that breaks while nobody waits for it emits an error, and an error that nobody listens to ends the
 * process. The pool drops the connection by itself; whoever uses it next gets a new one.
 */
function listening(pool: Pool): Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
