import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditAction } from '../audit/audit.js';
import { createStorage, type Database, type Storage } from '../storage/index.js';
import { openTestPGlite } from '../storage/testPGlite.js';
import { createTokens } from '../tokens/index.js';
import { contexts } from './contexts.js';
import { generateKeyFile, readKeyFile } from './keyFileOnDisk.js';
import { KeyRingError } from './keyRing.js';
import { loadKeyRing } from './loadKeyRing.js';
import { resealAll } from './resealAll.js';
import { retireKey, rotateKeys } from './rotateKeys.js';
import { createVault, VaultError } from './vault.js';

const entry = (action: AuditAction) =>
  ({ action, actor: 'cli', organizationId: null, target: null, outcome: 'ok', requestId: null }) as const;

describe('a rotation, from the first key to the retired one', () => {
  let dir: string;
  let path: string;
  let database: Database;
  let storage: Storage;
  const organizationId = randomUUID();

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'sallyport-rotation-'));
    path = join(dir, 'keys.json');
    generateKeyFile(path);
    database = await openTestPGlite();
    storage = createStorage(database);
    await storage.createOrganization(
      { id: organizationId, name: 'Acme', externalId: null },
      entry('organization.created'),
    );
  });
  afterAll(async () => {
    await storage.close();
    rmSync(dir, { recursive: true, force: true });
  });

  // One for the running server, one for the command beside it: each reads the file by itself.
  const openRing = () => loadKeyRing({ file: path, env: null, dev: false, dataDir: null });

  async function connect(vault: ReturnType<typeof createVault>, id = randomUUID()) {
    const sealed = await vault.seal({ client_key: id }, contexts.connection(organizationId, id));
    await storage.createConnection(
      {
        id,
        organizationId,
        vendor: 'TENABLE',
        method: 'api_keys',
        state: 'ACTIVE',
        identifier: null,
        options: null,
        sealed,
        refreshIntervalSecs: 86_400,
        timeoutSecs: 3_600,
        health: {
          name: null,
          status: 'pending',
          description: '',
          resolution_owner: null,
          details: [],
          checked_at: null,
        },
        inviteId: null,
        enqueueCheck: false,
      },
      entry('connection.created'),
    );
    return id;
  }

  it('fails no read and no write of a running server, and ends with nothing under the old key', async () => {
    const server = createVault(openRing());
    const [old] = readKeyFile(path).keys;
    const ids: string[] = [];
    for (let n = 0; n < 250; n += 1) ids.push(await connect(server));

    const rotation = { isOver: false };
    let reads = 0;
    const load = Array.from({ length: 4 }, async () => {
      while (!rotation.isOver || reads < 2_000) {
        const id = ids[reads % ids.length] as string;
        reads += 1;
        const row = await storage.findConnection(organizationId, id);
        const opened = await server.open(row?.sealed as string, contexts.connection(organizationId, id));
        expect(opened).toEqual({ client_key: id });
        if (reads % 50 === 0) ids.push(await connect(server));
      }
    });

    const { kid } = rotateKeys(path);
    const report = await resealAll(storage, createVault(openRing()));
    rotation.isOver = true;
    await Promise.all(load);

    expect(report.failures).toEqual([]);
    expect(report.resealed).toBeGreaterThanOrEqual(250);
    expect(reads).toBeGreaterThanOrEqual(2_000);
    expect(await storage.countKeyUse(old?.kid as string)).toEqual({ sealed: 0, macs: 0 });
    expect((await storage.countKeyUse(kid)).sealed).toBe(ids.length);

    await retireKey(path, old?.kid as string, storage);
    expect(readKeyFile(path).keys.map((key) => key.kid)).toEqual([kid]);
    const row = await storage.findConnection(organizationId, ids[0] as string);
    expect(
      await server.open(row?.sealed as string, contexts.connection(organizationId, ids[0] as string)),
    ).toBeTruthy();
  }, 60_000);

  it('records itself', async () => {
    const { items } = await storage.listAudit({ organizationId: null, limit: 500, after: null });
    const rotated = items.find(({ action }) => action === 'vault.rotated');
    expect(rotated).toMatchObject({
      actor: 'cli',
      outcome: 'complete',
      target: readKeyFile(path).keys[0]?.kid,
    });
  });

  it('does not retire a key while a sealed text needs it, nor the current one, nor one that is not there', async () => {
    await connect(createVault(openRing()));
    const [current] = readKeyFile(path).keys;
    await expect(retireKey(path, current?.kid as string, storage)).rejects.toThrow('current key');
    rotateKeys(path);
    await expect(retireKey(path, current?.kid as string, storage)).rejects.toThrow(
      /\d+ sealed texts still need/,
    );
    await expect(retireKey(path, 'unknown', storage)).rejects.toBeInstanceOf(KeyRingError);
    expect(readKeyFile(path).keys).toHaveLength(2);
  });

  it('keeps an old pepper as long as a token needs it, and finds that token', async () => {
    const tokens = createTokens(openRing());
    const [old] = readKeyFile(path).peppers;
    const { token, ...mac } = tokens.mint('api_key');
    const id = randomUUID();
    await storage.createApiKey(
      { id, name: 'k', last4: '', scopes: [], organizationId: null, ...mac },
      entry('api_key.created'),
    );

    rotateKeys(path, 'peppers');
    expect(await storage.findApiKey(tokens.macs(token))).toMatchObject({ id });
    await expect(retireKey(path, old?.kid as string, storage)).rejects.toThrow('1 tokens');

    await storage.revokeApiKey(id, entry('api_key.revoked'));
    await retireKey(path, old?.kid as string, storage);
    expect(readKeyFile(path).peppers.map((pepper) => pepper.kid)).not.toContain(old?.kid);
  });

  it('goes on past texts that do not open, names them and leaves them as they are', async () => {
    const vault = createVault(openRing());
    const [broken, foreign] = [await connect(vault), await connect(vault)];
    await sql`update connections set sealed = (select sealed from connections where id = ${broken})
      where id = ${foreign}`.execute(database.kysely);
    await sql`update connections set sealed = left(sealed, -5) where id = ${broken}`.execute(database.kysely);
    rotateKeys(path);

    const { failures } = await resealAll(storage, createVault(openRing()));
    expect(failures.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual([
      { table: 'connections', id: broken, code: 'damaged' },
      { table: 'connections', id: foreign, code: 'wrong_context' },
    ]);
    // Stopped or not, it can be run again and finds only what is left.
    expect(await resealAll(storage, createVault(openRing()))).toEqual({ resealed: 0, failures });
  });

  it('of a row that was copied over another one opens nothing', async () => {
    const vault = createVault(openRing());
    const [one, two] = [await connect(vault), await connect(vault)];
    await sql`update connections set sealed = (select sealed from connections where id = ${one}) where id = ${two}`.execute(
      database.kysely,
    );
    const row = await storage.findConnection(organizationId, two);
    const opening = vault.open(row?.sealed as string, contexts.connection(organizationId, two));
    await expect(opening).rejects.toEqual(new VaultError('wrong_context'));
  });
});
