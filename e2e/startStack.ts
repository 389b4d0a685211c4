import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../scripts/stack/freePort.js';
import { startDashboard } from '../scripts/stack/startDashboard.js';
import { type StartedProcess, startProcess } from '../scripts/stack/startProcess.js';
import { type ServerReady, startServer } from '../scripts/stack/startServer.js';
import { INVITE_EXPIRY_SECS, type Invite } from '../src/contract/index.js';

/** Milliseconds that a vendor may take here; in earnest it is ten seconds. */
const VENDOR_TIMEOUT_MS = 3_000;

/**
 * Where a browser finds the server. Under a name of its own the dashboard (127.0.0.1), the server and the vendors
 * (localhost) are three sites, as in earnest; browsers take every name below `localhost` to this machine.
 */
const OWN_NAME = 'connect.localhost';

export type Credentials = Readonly<Record<string, unknown>>;
export type SealedCheck = (credentials: Credentials) => void;

export type Stack = {
  readonly server: ServerReady;
  /** The server's address for browsers. */
  readonly browserUrl: string;
  /** Address of the dashboard. */
  readonly dashboard: string;
  /**
   * Has `check` look, when all tests are over, at what the vault holds for a connection: opened with the server's own key
   * from a copy of its database. Then, since opening a copy takes as long as half a test.
   */
  readonly expectSealed: (connectionId: string, check: SealedCheck) => void;
  /** The same at once. */
  readonly readCredentials: (connectionId: string) => Promise<Credentials>;
  /** Has all that wait look now. */
  readonly verifySealed: () => Promise<void>;
  /** An invite token whose time is over. Waits for up to a minute after the start. */
  readonly staleToken: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/**
 * The real thing on free ports of 127.0.0.1: the server from its sources with an embedded database of its own and the
 * made-up vendors, and the example dashboard with its backend, its front end built in `pages`. `threeSites` gives the
 * server a name of its own.
 */
export async function startStack(pages: string, threeSites = false): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-e2e-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const server = await startServer({
    data,
    port: 0,
    allowOrigin: `http://127.0.0.1:${port}`,
    // All tests of a run come from one address and one key: that is no flood.
    flags: ['--vendor-timeout-ms', String(VENDOR_TIMEOUT_MS), '--rate-limit', '0'],
  });
  const { url } = server.ready;
  const browserUrl = threeSites ? url.replace('127.0.0.1', OWN_NAME) : url;
  const dashboard = await startDashboard(server.ready, port, pages, browserUrl);

  const shortLived = await mintShortLived(server.ready);
  const waiting = new Map<string, SealedCheck>();
  let reader: Promise<StartedProcess<string>> | undefined;

  async function read(connections: readonly string[]): Promise<Record<string, Credentials>> {
    const copy = await mkdtemp(join(folder, 'copy-'));
    // The lock is the running server's. What was acknowledged is on disk, so a copy opens as after a crash.
    await cp(data, copy, { recursive: true, filter: (path) => !basename(path).endsWith('.lock') });
    reader ??= startProcess(
      'e2e/readCredentials.ts',
      [`${data}.keys.json`, server.ready.organization_id],
      {},
      (line) => (line.startsWith('http:') ? line : null),
    );
    const body = JSON.stringify({ copy, connections });
    const answer = await fetch((await reader).ready, { method: 'POST', body });
    const text = await answer.text();
    await rm(copy, { recursive: true });
    if (!answer.ok) throw new Error(text);
    return JSON.parse(text) as Record<string, Credentials>;
  }

  return {
    server: server.ready,
    browserUrl,
    dashboard: dashboard.ready,
    expectSealed: (connectionId, check) => waiting.set(connectionId, check),
    readCredentials: async (id) => (await read([id]))[id] ?? {},
    async verifySealed() {
      if (waiting.size === 0) return;
      const opened = await read([...waiting.keys()]);
      for (const [id, check] of waiting) check(opened[id] ?? {});
    },
    async staleToken() {
      await setTimeout(Math.max(0, Date.parse(shortLived.expires_at) + 500 - Date.now()));
      return shortLived.token;
    },
    async stop() {
      await (await reader)?.stop();
      await dashboard.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function mintShortLived({
  url,
  api_key: apiKey,
  organization_id: organizationId,
}: ServerReady): Promise<Invite> {
  const response = await fetch(
    `${url}/v1/provisioning/organizations/${organizationId}/connection-invite-tokens`,
    {
      method: 'POST',
      headers: { 'X-API-KEY': apiKey, 'Content-Type': 'application/json' },
      body: JSON.stringify({ expiry_secs: INVITE_EXPIRY_SECS.min }),
    },
  );
  return (await response.json()) as Invite;
}
