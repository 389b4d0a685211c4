import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type Provider from 'oidc-provider';
import type { Answer, VendorRequest } from '../site.js';

/**
 * A request as Node's own server would have brought it. `originalUrl` tells the provider where it is mounted, so that
 * the addresses that it makes stay where the browser is.
 */
export function incomingOf(request: VendorRequest): IncomingMessage & { readonly originalUrl: string } {
  const url = request.rawQuery === '' ? request.path : `${request.path}?${request.rawQuery}`;
  const incoming = new IncomingMessage(new Socket());
  incoming.method = request.method;
  incoming.url = url;
  for (const [name, value] of request.headers) incoming.headers[name] = value;
  if (request.body.length > 0) incoming.headers['content-length'] = String(request.body.length);
  incoming.push(request.body);
  incoming.push(null);
  return Object.assign(incoming, { originalUrl: `${request.mount}${url}` });
}

/** Lets the provider answer, without a socket in between. Cookies are kept within the mount. */
export function askProvider(provider: Provider, request: VendorRequest): Promise<Answer> {
  const incoming = incomingOf(request);
  const response = new ServerResponse(incoming);
  return new Promise((resolve, reject) => {
    response.end = (chunk?: unknown) => {
      resolve({
        status: response.statusCode,
        headers: headersOf(response, request.mount),
        body: typeof chunk === 'string' || Buffer.isBuffer(chunk) ? chunk.toString() : '',
      });
      return response;
    };
    provider.callback()(incoming, response).catch(reject);
  });
}

function headersOf(response: ServerResponse, mount: string): Answer['headers'] {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(response.getHeaders())) {
    // The front door counts for itself.
    if (value === undefined || name === 'content-length') continue;
    headers[name] = Array.isArray(value) ? value.map((each) => within(mount, each)) : String(value);
  }
  return headers;
}

const within = (mount: string, cookie: string): string =>
  cookie.replace(/; path=(\/[^;]*)/i, (all, path: string) =>
    path.startsWith(`${mount}/`) ? all : `; path=${mount}${path}`,
  );
