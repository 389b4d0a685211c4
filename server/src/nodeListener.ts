import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { App } from './createApp.js';

/**
 * The handler for Node's own requests, as Express and its kin hand them on: `app.use('/connect', nodeListener(sallyport))`.
 * It reads the body itself and holds it to 64 KiB, so it goes before every body parser. What comes in is answered, whatever
 * it is: nothing is passed on.
 */
export function nodeListener(app: Pick<App, 'fetch'>) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (incoming.readableEnded && Number(incoming.headers['content-length'] ?? 0) > 0) {
      throw new Error('Sallyport found the body read already: mount it before every body parser.');
    }
    answer(app, incoming, outgoing).catch(() => outgoing.destroy());
  };
}

async function answer(
  app: Pick<App, 'fetch'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  outgoing.once('close', () => left.abort());
  const request = toRequest(incoming, left.signal);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const clientAddress = incoming.socket.remoteAddress;
  const response = await app.fetch(request, clientAddress === undefined ? {} : { clientAddress });
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.statusCode = response.status;
  if (!response.body || incoming.method === 'HEAD') {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
}

/** Null for what is no address or no method. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = 'GET', headersDistinct, url } = incoming;
  // Express takes the mount's path off `url`.
  const { originalUrl = url } = incoming as { originalUrl?: string };
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  try {
    return new Request(`http://${headers.get('host') ?? 'localhost'}${originalUrl ?? '/'}`, {
      method,
      headers,
      signal,
      ...(method === 'GET' || method === 'HEAD'
        ? {}
        : { body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half' }),
    });
  } catch {
    return null;
  }
}
