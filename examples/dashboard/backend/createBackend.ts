import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Organization } from 'sallyport/contract';
import { callSallyport } from './callSallyport.js';
import { confirmConnection, type Returned } from './confirmConnection.js';
import { deleteConnection, listConnections, testConnection } from './connections.js';
import { mintConnectToken } from './connectToken.js';
import { ownHost, sameOriginWrites, securityHeaders } from './guards.js';
import type { Config } from './readConfig.js';
import { signedInUser } from './signedInUser.js';

/** What the page knows about who is looking at it. */
export type Me = {
  readonly user: typeof signedInUser;
  readonly organization: { readonly name: string };
  readonly sallyport_url: string;
};

/** The dashboard's own backend: pages, and the few requests with which they reach Sallyport. */
export function createBackend(config: Config): Hono {
  const app = new Hono();
  app.use(securityHeaders(config.browserUrl), ownHost(config.origin), sameOriginWrites(config.origin));

  app.get('/api/me', async (c) => {
    const path = `/provisioning/organizations/${config.organizationId}`;
    const { name } = await callSallyport<Organization>(config, { path });
    return c.json<Me>({ user: signedInUser, organization: { name }, sallyport_url: config.browserUrl });
  });
  app.post('/api/connect-token', async (c) => {
    const { connection_id: connectionId } = await c.req.json<{ connection_id: string | null }>();
    const { token } = await mintConnectToken(config, signedInUser.name, connectionId);
    return c.json({ token });
  });
  app.post('/api/confirm', async (c) => {
    const { id } = await confirmConnection(config, signedInUser.name, await c.req.json<Returned>());
    return c.json({ id });
  });
  app.get('/api/connections', async (c) => c.json({ connections: await listConnections(config) }));
  app.post('/api/connections/:id/test', async (c) => c.json(await testConnection(config, c.req.param('id'))));
  app.delete('/api/connections/:id', async (c) => {
    await deleteConnection(config, c.req.param('id'));
    return c.body(null, 204);
  });

  app.all('/api/*', () => {
    throw new HTTPException(404, { message: 'There is nothing at this address.' });
  });
  app.get('/connected', serveStatic({ root: config.pages, path: 'index.html' }));
  app.get('*', serveStatic({ root: config.pages }));
  app.onError((error, c) => {
    const known = error instanceof HTTPException;
    if (!known) console.error(error);
    const message = known ? error.message : 'Something went wrong on our side.';
    return c.json({ message }, known ? error.status : 500);
  });
  return app;
}
