import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStorage, FolderLocked, migrate, openPGlite, StorageUnavailable } from './index.js';

let dir: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sallyport-folder-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) await killed(child);
  rmSync(dir, { recursive: true, force: true });
});

/** A real process on the folder. `made` are the ids that it has acknowledged so far. */
function startWriter() {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@sallyport/source',
      '--import',
      'tsx',
      fileURLToPath(new URL('./folderWriter.fixture.ts', import.meta.url)),
      dir,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], cwd: fileURLToPath(new URL('../../..', import.meta.url)) },
  );
  children.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  // Only whole lines: a last one that is cut off was not acknowledged.
  const lines = () => text.split('\n').slice(0, -1);
  return {
    child,
    lines,
    made: () => lines().flatMap((line) => (line.startsWith('made ') ? [line.slice(5)] : [])),
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

const hasMade = (writer: ReturnType<typeof startWriter>, count: number) =>
  expect.poll(() => writer.made().length, { timeout: 120_000, interval: 10 }).toBeGreaterThanOrEqual(count);

/** What the folder holds once reopened: connections that are whole, with their job and their audit line. */
async function wholeRows(): Promise<Set<string>> {
  const database = await openPGlite(dir);
  try {
    const { rows } = await sql<{ id: string }>`
      select c.id from connections c join jobs j on j.connection_id = c.id where c.sealed is not null
    `.execute(database.kysely);
    const { rows: counts } = await sql<{ connections: number; jobs: number; audit: number }>`
      select (select count(*)::int from connections) as connections, (select count(*)::int from jobs) as jobs,
        (select count(*)::int from audit where action = 'connection.created') as audit
    `.execute(database.kysely);
    expect(counts).toEqual([{ connections: rows.length, jobs: rows.length, audit: rows.length }]);
    return new Set(rows.map(({ id }) => id));
  } finally {
    await database.close();
  }
}

describe('the folder of the embedded database', () => {
  it('is refused to a second process at once, which names the first, and no row is lost', async () => {
    const first = startWriter();
    await hasMade(first, 1);

    const second = startWriter();
    const [code] = (await once(second.child, 'exit')) as [number];
    expect(code).toBe(3);
    const message = second.lines().join('\n');
    expect(message).toContain(`process ${first.child.pid}`);
    expect(message).toMatch(/since \d{4}-\d\d-\d\dT/);
    expect(message).toContain(`kill ${first.child.pid}`);
    expect(message).toContain('--database-url');

    await hasMade(first, first.made().length + 20);
    await killed(first.child);
    const rows = await wholeRows();
    expect(first.made().filter((id) => !rows.has(id))).toEqual([]);
  }, 240_000);

  it('keeps every acknowledged connection through kill -9, round after round', async () => {
    const acknowledged: string[] = [];
    for (let round = 1; round <= 6; round += 1) {
      const writer = startWriter();
      await hasMade(writer, 15 * round);
      await killed(writer.child);
      acknowledged.push(...writer.made());
      const rows = await wholeRows();
      expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(300);
  }, 400_000);

  it('opens after a first start that was killed while it made the database', async () => {
    const writer = startWriter();
    await expect.poll(() => existsSync(join(dir, 'pgdata.new')), { timeout: 60_000, interval: 5 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await killed(writer.child);

    const database = await openPGlite(dir);
    expect((await migrate(database)).ran.length).toBeGreaterThan(0);
    await database.close();
    expect(readdirSync(dir)).toEqual(['pgdata']);
  }, 120_000);

  it('is refused to a second opening in the same process, and free again after the first is closed', async () => {
    const first = await openPGlite(dir);
    await expect(openPGlite(dir)).rejects.toThrow(/this very process/);
    await first.close();
    const again = await openPGlite(dir);
    await again.close();
  }, 120_000);

  it('is written to no more once its lock was taken away', async () => {
    const database = await openPGlite(dir);
    const storage = createStorage(database);
    await storage.ping();
    for (const name of readdirSync(dir)) if (name.endsWith('.lock')) rmSync(join(dir, name));
    await expect
      .poll(() => storage.ping().catch((error: unknown) => error), { timeout: 60_000 })
      .toBeInstanceOf(StorageUnavailable);
    await storage.close();
  }, 120_000);

  it('stays free when the database in it does not open', async () => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'pgdata'), 'not a folder');
    await expect(openPGlite(dir)).rejects.not.toBeInstanceOf(FolderLocked);
    rmSync(join(dir, 'pgdata'));
    const database = await openPGlite(dir);
    await database.close();
  }, 120_000);
});
