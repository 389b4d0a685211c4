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

/** How a host's page may have the modal. */
export type HostDelivery = 'inline' | 'iframe' | 'element' | 'loader';

export type PageOptions = {
  readonly coop?: boolean;
  readonly done?: boolean;
  /** Default: inline. */
  readonly delivery?: HostDelivery;
  /** Behind a button. */
  readonly button?: boolean;
  /** The modal's language. */
  readonly locale?: string;
  /** Under React's StrictMode. */
  readonly strict?: boolean;
};

export type Host = {
  readonly origin: string;
  /** The page that shows the modal for a vendor. */
  readonly page: (vendor: string, options?: PageOptions) => string;
  readonly stop: () => Promise<void>;
};

/**
 * The least that a host has to allow, for whichever delivery: see docs/deliveries.md. The page's own code needs no more.
 */
const policy = (server: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${server}`,
    `connect-src 'self' ${server}`,
    `frame-src ${server}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

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
    const text =
      pathname === '/loader.html'
        ? await loaderPage(browserUrl)
        : await readFile(pathname === '/loader.js' ? LOADER_PAGE : join(pages, file)).catch(() => null);
    response.setHeader('content-security-policy', policy(browserUrl));
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
    page: (
      vendor,
      { coop = false, done = false, delivery = 'inline', button = false, locale = '', strict = false } = {},
    ) =>
      `${origin}/${delivery === 'loader' ? 'loader.html' : ''}?${new URLSearchParams({
        vendor,
        ...(coop ? { coop: '' } : {}),
        ...(done ? { done: '' } : {}),
        ...(delivery === 'inline' ? {} : { delivery }),
        ...(button ? { button: '' } : {}),
        ...(locale === '' ? {} : { locale }),
        ...(strict ? { strict: '' } : {}),
      })}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const LOADER_PAGE = new URL('loader.js', import.meta.url);

/** A page without any framework: the loader's tag as the server gives it out, and a script of its own. */
async function loaderPage(browserUrl: string): Promise<string> {
  const response = await fetch(`${browserUrl.replace('connect.localhost', '127.0.0.1')}/connect.json`);
  const { url, integrity } = (await response.json()) as { url: string; integrity: string };
  const src = new URL(new URL(url).pathname, browserUrl).href;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Host</title>
<link rel="icon" href="data:,">
<script src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>
<script src="/loader.js" defer></script>
</head>
<body></body>
</html>
`;
}
