import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Page } from './page.js';

export type Answer = {
  readonly status?: number;
  readonly json?: unknown;
  readonly page?: Page;
  /** As they are, packed or not, with their headers. */
  readonly raw?: { readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>> };
  readonly text?: string;
  /** Of `text`; a page otherwise. */
  readonly type?: string;
};
export type Seen = {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** A server on loopback that serves what a test gives it, and remembers every request. */
export async function openTestSite(
  answer: (seen: Seen, path: string) => Answer | null | Promise<Answer | null>,
) {
  const seen: Seen[] = [];
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = { line: `${request.method} ${request.url}`, headers: request.headers, body };
    seen.push(one);
    const found = await answer(one, (request.url ?? '').split('?')[0] ?? '');
    if (found?.page) response.writeHead(found.status ?? 200, { ...found.page.headers }).end(found.page.html);
    else if (found?.raw) response.writeHead(found.status ?? 200, found.raw.headers).end(found.raw.bytes);
    else if (found?.json !== undefined) {
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
      response.writeHead(found.status ?? 200, headers).end(JSON.stringify(found.json));
    } else {
      response
        .writeHead(found?.status ?? (found ? 200 : 404), { 'content-type': found?.type ?? 'text/html' })
        .end(found?.text ?? '');
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return {
    url: `http://127.0.0.1:${port}`,
    /** The same server, of another site. */
    foreignUrl: `http://localhost:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
