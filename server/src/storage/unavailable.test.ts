import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createStorage,
  type Database,
  migrate,
  openPostgres,
  type Storage,
  StorageUnavailable,
} from './index.js';
import { freshPostgres, stopTestPostgres } from './testPostgres.js';

/** Stands between pool and server on loopback; cutting it is an outage as the pool sees one. */
async function createWire(to: URL) {
  let sockets: Socket[] = [];
  let server: Server | undefined;
  let port = 0;
  const wire = {
    async mend() {
      server = createServer((client) => {
        const upstream = connect(Number(to.port), to.hostname);
        for (const [one, other] of [
          [client, upstream],
          [upstream, client],
        ] as const) {
          sockets.push(one);
          one.pipe(other);
          one.on('error', () => other.destroy());
          one.on('close', () => other.destroy());
        }
      });
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
      port = (server.address() as { port: number }).port;
      return port;
    },
    async cut() {
      const closed = new Promise((resolve) => server?.close(resolve));
      for (const socket of sockets) socket.destroy();
      sockets = [];
      await closed;
    },
  };
  await wire.mend();
  return { ...wire, port: () => port };
}

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error: unknown) => (error instanceof StorageUnavailable ? 'unavailable' : error),
  );

describe('when Postgres can not be asked', () => {
  let url: string;
  let wire: Awaited<ReturnType<typeof createWire>>;
  let database: Database;
  let storage: Storage;

  beforeAll(async () => {
    url = await freshPostgres();
    wire = await createWire(new URL(url));
    const wired = new URL(url);
    wired.port = String(wire.port());
    database = openPostgres(wired.href);
    await migrate(database);
    storage = createStorage(database);
  });
  afterEach(async () => {
    // Whatever a test did, the next one finds everything well again.
    await wire.cut();
    await wire.mend();
    await expect.poll(() => outcomeOf(storage.ping())).toBe('fine');
  });
  afterAll(async () => {
    await storage.close();
    await wire.cut();
    await stopTestPostgres();
  });

  const make = (by = storage) =>
    by.createOrganization(
      { id: randomUUID(), name: 'A', externalId: null },
      {
        action: 'organization.created',
        actor: 'cli',
        organizationId: null,
        target: null,
        outcome: 'ok',
        requestId: null,
      },
    );

  it('says so during an outage, and works again within two seconds of its end', async () => {
    await Promise.all(Array.from({ length: 10 }, () => make()));
    await wire.cut();
    const during = await Promise.all(Array.from({ length: 30 }, () => outcomeOf(make())));
    expect(new Set(during)).toEqual(new Set(['unavailable']));

    await wire.mend();
    await expect.poll(() => outcomeOf(make()), { interval: 20, timeout: 60_000 }).toBe('fine');
  });

  it('says so when the server ends the connections, at work or idle, and heals', async () => {
    const working = Array.from({ length: 5 }, () =>
      outcomeOf(
        storage.transaction(async (tx) => {
          await make(tx);
          await new Promise((resolve) => setTimeout(resolve, 200));
          await make(tx);
        }),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 80));
    const admin = new Client({ connectionString: url });
    await admin.connect();
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await admin.end();
    expect(new Set(await Promise.all(working))).toEqual(new Set(['unavailable']));
    await expect.poll(() => outcomeOf(make()), { timeout: 60_000 }).toBe('fine');
  });

  it('keeps nobody waiting for longer than two seconds when every connection is taken', async () => {
    const slow = Array.from({ length: 10 }, () => sql`select pg_sleep(3)`.execute(database.kysely));
    const waiting = await Promise.all(Array.from({ length: 50 }, () => outcomeOf(storage.ping())));
    expect(new Set(waiting)).toEqual(new Set(['unavailable']));
    await Promise.all(slow);
    expect(await outcomeOf(storage.ping())).toBe('fine');
  });

  it('ends a statement that takes longer than five seconds', async () => {
    const outcome = await outcomeOf(
      storage.transaction(async () => {
        await sql`select pg_sleep(30)`.execute(database.kysely);
      }),
    );
    expect(outcome).toBe('unavailable');
  }, 120_000);

  it('says so after it was closed', async () => {
    const closing = createStorage(openPostgres(url));
    await closing.ping();
    await closing.close();
    await closing.close();
    expect(await outcomeOf(closing.ping())).toBe('unavailable');
  });

  it('leaves errors of the work itself as they are', async () => {
    const own = new Error('mine');
    expect(await outcomeOf(storage.transaction(() => Promise.reject(own)))).toBe(own);
    const wrong = await outcomeOf(
      storage.createOrganization({ id: 'no uuid', name: 'A', externalId: null }, {} as never),
    );
    expect(wrong).toMatchObject({ code: '22P02' });
  });
});
