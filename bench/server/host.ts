// One side of the comparison in a process of its own: `host.mjs sallyport|bare postgres://...|FOLDER`. It tells its
// parent where it listens and then seeds what it is asked to.
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { sql } from 'kysely';
import { pino } from 'pino';
import { assembleSallyport } from '../../server/src/assembleSallyport.js';
import { createAdaptorServer as createOurServer } from '../../server/src/cli/nodeServer.js';
import { createLogger } from '../../server/src/logging/index.js';
import { settingsOf } from '../../server/src/settings/index.js';
import {
  createStorage,
  migrate,
  openPGlite,
  openPostgres,
  type Storage,
  type TokenMac,
} from '../../server/src/storage/index.js';
import { API_KEY_SCOPES, createTokens } from '../../server/src/tokens/index.js';
import { createVault, fixedKeyRing, newKeyFile } from '../../server/src/vault/index.js';
import { bareApp } from './bareApp.js';
import type { HostAnswer, HostRequest, Shot, Side } from './protocol.js';
import { withoutAudit } from './withoutAudit.js';

const [side, place] = process.argv.slice(2) as [Side, string];
const database = place.startsWith('postgres') ? openPostgres(place) : await openPGlite(place);
await migrate(database);

const ring = fixedKeyRing(newKeyFile());
const tokens = createTokens(ring);
const storage = createStorage(database);
const organizationId = randomUUID();
const AUDIT = { actor: 'cli', outcome: 'ok', requestId: null, organizationId } as const;
await storage.createOrganization(
  { id: organizationId, name: 'Acme Corp', externalId: null },
  { ...AUDIT, action: 'organization.created', target: organizationId },
);
const apiKey = await makeApiKey();
const credentials = { client_key: hex(), secret_key: hex() };

const listen = side === 'bare' ? listenBare : listenOurs;
const sealed = await createVault(ring).seal(credentials, 'bare');
const answer: HostAnswer = {
  kind: 'listening',
  urls: {
    audited: await listen(storage),
    unaudited: await listen(createStorage(withoutAudit(database))),
  },
};
process.send?.(answer);
process.on('message', (request: HostRequest) => {
  void answerTo(request).then((found) => process.send?.(found));
});
process.on('disconnect', () => void database.close().finally(() => process.exit()));

async function answerTo(request: HostRequest): Promise<HostAnswer> {
  if (request.ask === 'shots') return { kind: 'shots', shots: await shots(request) };
  const { user, system } = process.cpuUsage();
  return { kind: 'cpu', ms: (user + system) / 1_000 };
}

async function listenBare(over: Storage): Promise<string> {
  const { fetch } = bareApp(over, { organizationId, sealed });
  return listening(createAdaptorServer({ fetch }));
}

/** The whole product as `serve` runs it. Its jobs wait for a worker elsewhere: a check is other work than a create. */
function listenOurs(over: Storage): Promise<string> {
  const sallyport = assembleSallyport({
    settings: settingsOf({ rateLimit: 0 }),
    storage: { ...over, takeJob: () => Promise.resolve(null) },
    ring,
    logger: createLogger(settingsOf({}).logLevel, pino.destination('/dev/null')),
    sandbox: null,
  });
  return listening(createOurServer((request, clientAddress) => sallyport.fetch(request, { clientAddress })));
}

async function listening(server: ReturnType<typeof createAdaptorServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function shots({ operation, count }: Extract<HostRequest, { ask: 'shots' }>): Promise<Shot[]> {
  const ours = side === 'sallyport';
  const base = `/v1/provisioning/organizations/${organizationId}`;
  const headers = { 'content-type': 'application/json', ...(ours ? { 'x-api-key': apiKey } : {}) };
  switch (operation) {
    case 'mint': {
      const path = ours ? `${base}/connection-invite-tokens` : '/mint';
      return [{ path, headers, body: JSON.stringify({ vendor: 'TENABLE' }) }];
    }
    case 'create': {
      const path = ours ? `${base}/connections` : '/create';
      return [{ path, headers, body: JSON.stringify({ vendor: 'TENABLE', credentials }) }];
    }
    case 'redeem': {
      const invites = Array.from({ length: count }, () => tokens.mint('invite'));
      await insertInvites(invites);
      return invites.map(({ token, mac }) => ({
        path: ours ? '/v1/widget/sessions' : '/redeem',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(ours ? { token, client_key: 'bench-client-key-0001' } : { token: mac }),
      }));
    }
  }
}

/** As `createInvite` writes them, but all in one statement. */
async function insertInvites(invites: readonly TokenMac[]): Promise<void> {
  const macs = invites.map(({ mac }) => mac);
  await sql`
    insert into invites (id, organization_id, mac, pepper_kid, vendors, external_id, state, created_at, expires_at)
    select gen_random_uuid(), ${organizationId}::uuid, mac, ${invites[0]?.pepperKid}, '{TENABLE}', mac, 'minted',
      now(), now() + interval '1 day'
    from unnest(${macs}::text[]) as mac
  `.execute(database.kysely);
}

async function makeApiKey(): Promise<string> {
  const { token, ...mac } = tokens.mint('api_key');
  const id = randomUUID();
  await storage.createApiKey(
    { id, name: 'bench', last4: token.slice(-4), scopes: API_KEY_SCOPES, organizationId: null, ...mac },
    { ...AUDIT, action: 'api_key.created', target: id },
  );
  return token;
}

function hex(): string {
  return randomBytes(32).toString('hex');
}
