import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { NewConnection, Storage } from '../../server/src/storage/index.js';

/** What the bare routes are given ready-made, so that nothing is left for them but the statement. */
export type Prepared = { readonly organizationId: string; readonly sealed: string };

const AUDIT = { actor: 'system:bare', outcome: 'ok', requestId: null } as const;

/**
 * The floor: the statement that a route of ours runs, on the same database through the same connection pool, and
 * nothing else. No key is looked up, nothing is validated, sealed, hashed, limited or logged.
 */
export function bareApp(storage: Storage, { organizationId, sealed }: Prepared): Hono {
  const app = new Hono();
  const mac = () => ({ mac: randomUUID(), pepperKid: 'bare' });

  app.post('/mint', async (c) => {
    const { vendor } = await c.req.json<{ vendor: string }>();
    const { mac: token } = mac();
    const id = randomUUID();
    const invite = await storage.createInvite(
      {
        id,
        organizationId,
        vendors: [vendor],
        connectionId: null,
        identifier: null,
        options: null,
        externalId: token,
        targetOrigin: null,
        locale: null,
        metadata: null,
        redirectUrls: null,
        clientState: null,
        confirmation: null,
        expirySecs: 1_800,
        mac: token,
        pepperKid: 'bare',
      },
      { ...AUDIT, action: 'invite.minted', organizationId, target: id },
    );
    return c.json({ token, expires_at: invite?.expiresAt }, 201);
  });

  app.post('/redeem', async (c) => {
    const { token } = await c.req.json<{ token: string }>();
    const sessionId = randomUUID();
    const claim = await storage.claimInvite(
      {
        inviteMacs: [token],
        clientMac: 'bare',
        sessionId,
        sessionMac: mac(),
        hostOrigin: null,
        idleSecs: 900,
        absoluteSecs: 3_600,
        maxClaims: 20,
        authorizationId: null,
      },
      { ...AUDIT, action: 'invite.claimed', organizationId: null, target: sessionId },
    );
    return claim.ok ? c.json(claim, 201) : c.json(claim, 404);
  });

  app.post('/create', async (c) => {
    const { vendor } = await c.req.json<{ vendor: string }>();
    const id = randomUUID();
    const connection = await storage.createConnection(
      {
        id,
        organizationId,
        vendor,
        method: 'api_keys',
        state: 'PENDING',
        identifier: null,
        options: null,
        sealed,
        refreshIntervalSecs: 3_600,
        timeoutSecs: 30,
        health: PENDING,
        inviteId: null,
        enqueueCheck: true,
      },
      { ...AUDIT, action: 'connection.created', organizationId, target: id },
    );
    return c.json(connection, 201);
  });

  return app;
}

const PENDING: NewConnection['health'] = {
  name: null,
  status: 'pending',
  description: 'Not checked yet.',
  resolution_owner: null,
  details: [],
  checked_at: null,
};
