import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiKeyRecord, Storage } from '../storage/index.js';
import { startTestServer, type TestServer } from '../testServer.js';
import { rememberApiKeys } from './rememberApiKeys.js';

const AUDIT = { actor: 'cli', requestId: null, outcome: 'ok', organizationId: null } as const;

let server: TestServer;
/** The database as another process sees it: past the memory. */
let elsewhere: Storage;
let asked = 0;
beforeEach(async () => {
  asked = 0;
  server = await startTestServer({
    storage: (real) => {
      elsewhere = real;
      const findApiKey: Storage['findApiKey'] = (macs) => {
        asked += 1;
        return real.findApiKey(macs);
      };
      return { ...real, findApiKey };
    },
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const list = async (key: string) =>
  (await server.call('GET', '/v1/provisioning/organizations', undefined, { 'x-api-key': key })).status;

async function makeKey(): Promise<{ key: string; id: string }> {
  const key = await server.makeApiKey();
  const [newest] = await elsewhere.listApiKeys();
  return { key, id: (newest as ApiKeyRecord).id };
}

const revoke = (storage: Storage, id: string) =>
  storage.revokeApiKey(id, { ...AUDIT, action: 'api_key.revoked', target: id });

describe('an API key', () => {
  it('is looked up once for many requests', async () => {
    const statuses = await Promise.all(Array.from({ length: 20 }, () => list(server.apiKey)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(asked).toBe(1);
  });

  it('ends at once when it is revoked here', async () => {
    const { key, id } = await makeKey();
    expect(await list(key)).toBe(200);
    await revoke(server.storage, id);
    expect(await list(key)).toBe(401);
  });

  it('ends within the second when another process revokes it', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { key, id } = await makeKey();
    expect(await list(key)).toBe(200);
    await revoke(elsewhere, id);
    vi.advanceTimersByTime(1_000);
    expect(await list(key)).toBe(401);
  });

  it('works at once when it is made, though it was refused before', async () => {
    const { token, ...mac } = server.tokens.mint('api_key');
    expect(await list(token)).toBe(401);
    await elsewhere.createApiKey(
      {
        id: randomUUID(),
        name: 'late',
        last4: token.slice(-4),
        scopes: ['organizations:read'],
        organizationId: null,
        ...mac,
      },
      { ...AUDIT, action: 'api_key.created', target: null },
    );
    expect(await list(token)).toBe(200);
  });
});

describe('the memory', () => {
  it('asks again after the database could not be asked', async () => {
    let up = false;
    const record = { id: '1' } as ApiKeyRecord;
    const findApiKey = () => (up ? Promise.resolve(record) : Promise.reject(new Error('down')));
    const storage = rememberApiKeys({ ...elsewhere, findApiKey });
    await expect(storage.findApiKey(['mac'])).rejects.toThrow('down');
    up = true;
    expect(await storage.findApiKey(['mac'])).toBe(record);
  });
});
