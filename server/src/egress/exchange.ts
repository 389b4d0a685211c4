import { Client } from 'undici';
import { type ConnectorOptions, createConnector, type Destination } from './connector.js';
import type { EgressRequest, EgressResponse } from './egress.js';
import type { EgressLimits } from './limits.js';
import { readBody } from './readBody.js';

/**
 * Sends one request over a connection of its own. Connections are not kept: a kept one would outlive the check of whom
 * it leads to, and a check is a handful of requests at most.
 */
export async function exchange(
  url: URL,
  request: Pick<EgressRequest, 'method' | 'headers' | 'body'>,
  destination: Destination,
  options: ConnectorOptions & { readonly signal: AbortSignal },
  limits: EgressLimits,
): Promise<EgressResponse> {
  const client = new Client(url.origin, {
    connect: createConnector(destination, options),
    maxHeaderSize: limits.headerBytes,
    // The signal is the one clock.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const answer = await client.request({
      method: request.method,
      path: url.pathname + url.search,
      headers: request.headers,
      body: request.body ?? null,
      reset: true,
      signal: options.signal,
    });
    const headers = toHeaders(answer.headers);
    const body = await readBody(answer.body, headers.get('content-encoding'), limits.bodyBytes);
    return { status: answer.statusCode, headers, body: body.text, truncated: body.truncated };
  } finally {
    await client.destroy();
  }
}

function toHeaders(given: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    for (const one of [value ?? []].flat()) {
      try {
        headers.append(name, one);
      } catch {
        // A name or value that HTTP doesn't allow says nothing that a verdict could use.
      }
    }
  }
  return headers;
}
