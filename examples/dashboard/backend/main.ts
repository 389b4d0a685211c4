import { serve } from '@hono/node-server';
import { createBackend } from './createBackend.js';
import { readConfig } from './readConfig.js';

const config = readConfig(process.env);
const server = serve({ fetch: createBackend(config).fetch, port: config.port, hostname: '127.0.0.1' }, () => {
  console.log(`The dashboard is at ${config.origin}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
