import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { RequestInfo } from './createApp.js';
import { nodeListener } from './nodeListener.js';

const closes: (() => void)[] = [];
afterEach(() => {
  for (const close of closes.splice(0)) close();
});

type Before = (incoming: IncomingMessage & { originalUrl?: string }, outgoing: ServerResponse) => unknown;
type Handle = (request: Request, info?: RequestInfo) => Promise<Response>;

/** A Node server with the handler behind it; `before` is what a framework does first. */
async function serve(handle: Handle, before: Before = () => undefined): Promise<number> {
  const listener = nodeListener({ fetch: handle });
  const server = createServer((incoming, outgoing) => {
    Promise.resolve(before(incoming, outgoing))
      .then(() => listener(incoming, outgoing))
      .catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closes.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

describe('the listener for Node', () => {
  it('hands on method, whole address, headers, body and who asks, and answers with all of it', async () => {
    const port = await serve(
      async (request, info) => {
        const text = `${request.method} ${request.url} ${request.headers.get('x-a')} ${await request.text()} ${info?.clientAddress}`;
        const response = new Response(text, { status: 201, headers: { 'set-cookie': 'a=1' } });
        response.headers.append('set-cookie', 'b=2');
        return response;
      },
      // As Express does below a path.
      (incoming) => {
        incoming.originalUrl = incoming.url ?? '';
        incoming.url = '/below';
      },
    );
    const response = await fetch(`http://127.0.0.1:${port}/connect/v1?a=b`, {
      method: 'POST',
      headers: { 'x-a': 'c' },
      body: 'words',
    });
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe(`POST http://127.0.0.1:${port}/connect/v1?a=b c words 127.0.0.1`);
  });

  it('passes on each piece of an answer as it comes', async () => {
    let send: (text: string) => void = () => {};
    let end = () => {};
    const port = await serve(async () => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          send = (text) => controller.enqueue(new TextEncoder().encode(text));
          end = () => controller.close();
        },
      });
      return new Response(body);
    });
    const reader = (await fetch(`http://127.0.0.1:${port}/`)).body?.getReader();
    for (const word of ['one', 'two']) {
      send(word);
      expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(word);
    }
    end();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('tells the handler when whoever asked has gone', async () => {
    const left = deferred();
    const asked = deferred();
    const port = await serve(async ({ signal }) => {
      signal.addEventListener('abort', () => left.resolve());
      asked.resolve();
      await left.promise;
      return new Response();
    });
    const asking = new AbortController();
    fetch(`http://127.0.0.1:${port}/`, { signal: asking.signal }).catch(() => undefined);
    await asked.promise;
    asking.abort();
    await left.promise;
  });

  it('says what to do where the body was read before it', async () => {
    const port = await serve(
      async () => new Response(),
      async (incoming) => {
        for await (const _ of incoming);
      },
    );
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' });
    expect(await response.text()).toContain('before every body parser');
  });

  it('refuses what is no address', async () => {
    const port = await serve(async () => new Response());
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400/);
  });
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
