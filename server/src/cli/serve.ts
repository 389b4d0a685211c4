import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Sallyport } from '../assembleSallyport.js';
import { createSallyport } from '../createSallyport.js';
import { createLogger, describeError, type Logger } from '../logging/index.js';
import type { Settings } from '../settings/index.js';
import type { Command } from './command.js';
import { firstStart } from './firstStart.js';
import { createAdaptorServer } from './nodeServer.js';

export const serve: Command = {
  summary: 'run the server',
  usage: [
    ['serve --sandbox', 'try everything with made-up vendors'],
    ['serve --vault-key-file FILE --database-url URL', 'run for real, on Postgres'],
  ],
  async run(settings) {
    const logger = createLogger(settings.logLevel);
    const sallyport = await createSallyport({ ...settings, logger });
    const server = createAdaptorServer((request, clientAddress) =>
      sallyport.fetch(request, { clientAddress }),
    );
    server.listen(settings.port, settings.host);
    try {
      await once(server, 'listening');
    } catch (error) {
      await sallyport.close();
      throw error;
    }
    const { port } = server.address() as AddressInfo;
    const url = settings.publicUrl ?? `http://${hostInUrl(settings.host)}:${String(port)}`;
    const made = settings.dev || settings.sandbox ? await firstStart(sallyport) : null;
    announce(settings, url, made);
    logger.info('listening', { port });

    const stop = () => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      logger.info('stopping');
      server.close();
      server.closeIdleConnections();
      void stopGracefully(sallyport, logger).then(() => server.closeAllConnections());
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  },
};

async function stopGracefully(sallyport: Sallyport, logger: Logger): Promise<void> {
  try {
    await sallyport.close();
    logger.info('stopped');
  } catch (error) {
    logger.error('stop_failed', describeError(error));
    process.exitCode = 1;
  }
}

function announce(
  settings: Settings,
  url: string,
  made: Awaited<ReturnType<typeof firstStart>> | null,
): void {
  if (settings.json) {
    console.log(
      JSON.stringify({ url, api_key: made?.apiKey ?? null, organization_id: made?.organizationId ?? null }),
    );
    return;
  }
  console.log(`Sallyport listens on ${url}`);
  console.log(`API reference: ${url}/docs`);
  if (made) {
    console.log(`Organization:  ${made.organizationId}`);
    console.log(`API key:       ${made.apiKey}`);
  }
}

function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
