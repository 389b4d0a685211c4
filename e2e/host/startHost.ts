import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What the host's own backend needs; minting is all that it does. */
export type HostOptions = {
  readonly port: number;
  /** The built page. */
  readonly pages: string;
  /** The server's address for browsers. */
  readonly browserUrl: string;
  /** Mints an invite with this body and answers its token. */
  readonly mint: (body: object) => Promise<string>;
};

export type PageOptions = {
  readonly coop?: boolean;
  readonly done?: boolean;
  /** In a frame of the server's. */
  readonly framed?: boolean;
  /** Behind a button. */
  readonly button?: boolean;
};

export type Host = {
  readonly origin: string;
  /** The page that shows the modal for a vendor. */
  readonly page: (vendor: string, options?: PageOptions) => string;
  readonly stop: () => Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/**
 * A host at 127.0.0.1. In its address `coop` has it send a `Cross-Origin-Opener-Policy`, and `done` name a success and an
 * error page of its own.
 */
export async function startHost({ port, pages, browserUrl, mint }: HostOptions): Promise<Host> {
  const origin = `http://127.0.0.1:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (pathname === '/token') {
      const done = `${origin}/done`;
      const token = await mint({
        vendor: searchParams.get('vendor'),
        target_origin: origin,
        ...(searchParams.has('done') ? { oauth2_redirect_urls: { success: done, error: done } } : {}),
      });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ token, serverUrl: browserUrl }));
      return;
    }
    const file = ['/', '/done'].includes(pathname) ? 'index.html' : normalize(pathname);
    const text = await readFile(join(pages, file)).catch(() => null);
    if (searchParams.has('coop')) response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    response.statusCode = text === null ? 404 : 200;
    response.end(text ?? '');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin,
    page: (vendor, { coop = false, done = false, framed = false, button = false } = {}) =>
      `${origin}/?${new URLSearchParams({
        vendor,
        ...(coop ? { coop: '' } : {}),
        ...(done ? { done: '' } : {}),
        ...(framed ? { isolation: 'iframe' } : {}),
        ...(button ? { button: '' } : {}),
      })}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
