import type { Connection } from 'sallyport/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '../catalogue/index.js';
import { createEgress, parseOriginOverride } from '../egress/index.js';
import { SANDBOX_PLATFORM } from '../sandbox/index.js';
import { startTestServer, type TestServer } from '../testServer.js';
import { contexts } from '../vault/index.js';
import { VENDORS } from 'sallyport/vendors';
import { freshCredentials } from './freshCredentials.js';
import { openWalker } from './testing/openWalker.js';
import { startWalk } from './testing/startWalk.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({ vendorTimeoutMs: 3_000 });
});
afterEach(() => server.close());

/** A connection to Snyk that was authorized, with an access token whose time is over. */
async function expired(): Promise<{ id: string; fresh: () => ReturnType<typeof freshCredentials> }> {
  const walker = openWalker(server);
  const { startUrl, look } = await startWalk(server, 'SNYK', 'oauth');
  await walker.follow(await (await walker.begin(startUrl)).press('Works'));
  const id = ((await look()).connection as Connection).id;
  await age(id);
  const platform = Object.fromEntries(
    Object.entries(SANDBOX_PLATFORM).map(([name, value]) => [`platform.${name}`, value]),
  );
  const catalogue = createCatalogue(VENDORS, platform);
  const egress = createEgress({
    overrides: [parseOriginOverride(`*=${server.sandbox?.origin ?? ''}`)],
    limits: { totalMs: 1_000 },
  });
  const vendor = catalogue.find('SNYK');
  const method = vendor?.methods.find((each) => each.id === 'oauth');
  if (!vendor || !method) throw new Error('No Snyk.');
  return {
    id,
    fresh: async () => {
      const record = await server.storage.findConnection(server.organizationId, id);
      if (!record || record.sealed === null) throw new Error('Nothing sealed.');
      const services = { storage: server.storage, vault: server.vault, egress, catalogue };
      return freshCredentials(services, vendor, method, { ...record, sealed: record.sealed });
    },
  };
}

const open = async (id: string): Promise<Record<string, Record<string, unknown>>> => {
  const record = await server.storage.findConnection(server.organizationId, id);
  const sealed = record?.sealed ?? '';
  return (await server.vault.open(sealed, contexts.connection(server.organizationId, id))) as never;
};

/** Lets the access token have ended an hour ago, by our own books. */
async function age(id: string): Promise<void> {
  const credentials = await open(id);
  const record = await server.storage.findConnection(server.organizationId, id);
  const oauth = { ...credentials['oauth'], expires_at: Math.floor(Date.now() / 1000) - 3_600 };
  await server.storage.lockTokens(id, 60);
  const kept = await server.storage.saveTokens({
    connectionId: id,
    before: record?.sealed ?? '',
    sealed: await server.vault.seal(
      { ...credentials, oauth },
      contexts.connection(server.organizationId, id),
    ),
    dueInSecs: null,
  });
  if (!kept) throw new Error('Could not age the tokens.');
}

const refreshes = () => server.sandbox?.tokenRequests('SNYK').refresh_token;
const health = async (id: string): Promise<Connection['health']> =>
  ((await server.call('GET', server.inOrganization(`/connections/${id}`))).body as Connection).health;
const test = (id: string) => server.call('GET', server.inOrganization(`/connections/${id}/test`));

describe('an access token that has ended', () => {
  it('is renewed before it is used, and what came is kept', async () => {
    const { id } = await expired();
    const before = await open(id);
    expect((await test(id)).body).toMatchObject({ is_valid: true });
    const after = await open(id);
    expect(refreshes()).toBe(1);
    expect(after['oauth']?.['refresh_token']).not.toBe(before['oauth']?.['refresh_token']);
    expect(Number(after['oauth']?.['expires_at'])).toBeGreaterThan(Date.now() / 1000);
    expect(await health(id)).toMatchObject({ name: 'HEALTHY' });
  });

  it('is renewed once for a hundred who want it', async () => {
    const { fresh } = await expired();
    const all = await Promise.all(Array.from({ length: 100 }, fresh));
    expect(refreshes()).toBe(1);
    expect(new Set(all.map(({ record }) => record.sealed)).size).toBe(1);
  });

  it('is renewed once by two processes that know nothing of each other', async () => {
    const { fresh } = await expired();
    // Another storage object stands for another process: what is shared inside one process is not shared then.
    const { storage } = server;
    const other = { ...server, storage: { ...storage } };
    const mine = fresh();
    const real = server;
    server = other;
    const theirs = fresh();
    server = real;
    await Promise.all([mine, theirs]);
    expect(refreshes()).toBe(1);
  });

  it.each([
    ['the vendor no longer takes the refresh token', { refresh: 'invalid_grant' }],
    ['nobody knows whether the vendor took the refresh token', { refresh: 'slow' }],
  ] as const)(
    'is asked for anew where %s: health says so, and the token is not sent again',
    async (_, settings) => {
      const { id } = await expired();
      Object.assign(server.sandbox?.oauth ?? {}, settings);
      await test(id);
      const asked = refreshes();
      expect(await health(id)).toMatchObject({
        name: 'UNAUTHORIZED',
        status: 'fail',
        resolution_owner: 'you',
        description: expect.stringContaining('sign in') as string,
      });
      expect((await open(id))['oauth']?.['refresh_token']).toBeNull();
      Object.assign(server.sandbox?.oauth ?? {}, { refresh: 'ok' });
      await test(id);
      expect(refreshes()).toBe(asked);
    },
  );

  it('is asked for anew where a process died between the vendor’s answer and its own books', async () => {
    const { id } = await expired();
    // What a process leaves that was killed there: the lock, long past its time.
    await server.storage.lockTokens(id, -1);
    await test(id);
    expect(refreshes()).toBe(0);
    expect(await health(id)).toMatchObject({ name: 'UNAUTHORIZED' });
  });

  it('keeps its refresh token where the vendor is only down', async () => {
    const { id } = await expired();
    Object.assign(server.sandbox?.oauth ?? {}, { refresh: 'error_500' });
    await test(id);
    expect(await health(id)).toMatchObject({ name: 'VENDOR_SERVER_ERROR' });
    expect((await open(id))['oauth']?.['refresh_token']).toEqual(expect.any(String));
  });
});
