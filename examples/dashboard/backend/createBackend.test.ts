import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { ConnectionTest } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../../server/src/testServer.js';
import type { ListedConnection } from './connections.js';
import { createBackend } from './createBackend.js';
import type { Config } from './readConfig.js';

const ORIGIN = 'http://127.0.0.1:4300';
let sallyport: TestServer;
let config: Config;
let close: () => Promise<void>;

beforeAll(async () => {
  const pages = await mkdtemp(join(tmpdir(), 'northwind-'));
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Northwind</title>');
  sallyport = await startTestServer();
  const listener = serve({ fetch: (request) => sallyport.fetch(request), hostname: '127.0.0.1', port: 0 });
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  config = {
    sallyportUrl: `http://127.0.0.1:${port}`,
    browserUrl: `http://127.0.0.1:${port}`,
    apiKey: sallyport.apiKey,
    organizationId: sallyport.organizationId,
    origin: ORIGIN,
    port: 4300,
    pages,
  };
  close = async () => {
    listener.close();
    await sallyport.close();
    await rm(pages, { recursive: true });
  };
}, 240_000);
afterAll(() => close());

type Where = {
  readonly method?: string;
  readonly origin?: string;
  readonly host?: string;
  readonly body?: unknown;
};

/** A request as a browser on the dashboard's page would send it, save for what is given. */
function ask(path: string, { method = 'GET', origin = ORIGIN, host = '127.0.0.1:4300', body }: Where = {}) {
  const writes = method !== 'GET';
  return createBackend(config).request(path, {
    method,
    headers: { host, ...(writes ? { origin, 'content-type': 'application/json' } : {}) },
    ...(writes ? { body: JSON.stringify(body ?? {}) } : {}),
  });
}

describe('the dashboard of an integrator', () => {
  it('hands out an invite token that opens the modal, and never the key that minted it', async () => {
    const response = await ask('/api/connect-token', { method: 'POST', body: { connection_id: null } });
    const text = await response.text();
    const { token } = JSON.parse(text) as { token: string };
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['token']);
    expect(text).not.toContain(config.apiKey);
    const session = await sallyport.redeem(token);
    expect(session).toMatchObject({ mode: 'create', organization_name: 'Acme Corp' });
  });

  it('mints an update of the connection that is to be reconnected', async () => {
    const { id } = await sallyport.connect('TENABLE');
    const response = await ask('/api/connect-token', { method: 'POST', body: { connection_id: id } });
    const { token } = (await response.json()) as { token: string };
    expect(await sallyport.redeem(token)).toMatchObject({ mode: 'update', connection: { id } });
  });

  it('lists connections with the vendor in words, tests them at the vendor, and deletes them', async () => {
    const { id } = await sallyport.connect('CROWDSTRIKE');
    const listed = await list();
    expect(listed.find((each) => each.id === id)).toMatchObject({
      vendor_name: 'CrowdStrike Falcon',
      category: 'EDR',
      health: { status: 'pass' },
    });
    const tested = await ask(`/api/connections/${id}/test`, { method: 'POST' });
    expect(((await tested.json()) as ConnectionTest).is_valid).toBe(true);
    expect((await ask(`/api/connections/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await list()).some((each) => each.id === id)).toBe(false);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['a sandboxed frame', 'null'],
    ['the same host on another port', 'http://127.0.0.1:4301'],
  ])('takes no change from %s', async (_, origin) => {
    const { id } = await sallyport.connect('SEMGREP');
    expect((await ask(`/api/connections/${id}`, { method: 'DELETE', origin })).status).toBe(403);
    expect((await ask('/api/connect-token', { method: 'POST', origin })).status).toBe(403);
    expect((await list()).some((each) => each.id === id)).toBe(true);
  });

  it('answers under its own name only', async () => {
    const page = await ask('/', { host: 'rebound.example' });
    expect([page.status, page.headers.get('location')]).toEqual([302, ORIGIN]);
    expect((await ask('/api/connections', { host: 'rebound.example' })).status).toBe(421);
  });

  it('serves its page under a policy that allows no inline code and no other server than ours', async () => {
    const page = await ask('/');
    expect(await page.text()).toContain('Northwind');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ${config.sallyportUrl};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('passes on in words what Sallyport refuses', async () => {
    const gone = await ask('/api/connections/3c90c3cc-0d44-4b50-8888-8dd25736052a/test', { method: 'POST' });
    expect(gone.status).toBe(404);
    expect(await gone.json()).toEqual({ message: expect.stringMatching(/nothing at this address.*req_/i) });
  });

  it('says so where Sallyport can not be reached', async () => {
    const lost = createBackend({ ...config, sallyportUrl: 'http://127.0.0.1:1' });
    const response = await lost.request('/api/connections', { headers: { host: '127.0.0.1:4300' } });
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ message: expect.stringContaining('can not be reached') });
  });
});

async function list(): Promise<readonly ListedConnection[]> {
  const { connections } = (await (await ask('/api/connections')).json()) as {
    connections: readonly ListedConnection[];
  };
  return connections;
}
