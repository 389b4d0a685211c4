import type { IncomingMessage } from 'node:http';
import type { VendorRequest } from './site.js';

/** More than any check needs; a longer body is cut off with the connection. */
const MAX_BODY_BYTES = 64 * 1024;

/** The sandbox's own host, which no `Host` header can spell. */
export const CONTROL_HOST = '~control';

/** Reads a request to its end. Null where it is no request to a host (no name, a proxy's form) or far too long. */
export async function readRequest(incoming: IncomingMessage): Promise<VendorRequest | null> {
  const { host, mount, target } = addressOf(incoming);
  if (host === null || !target.startsWith('/')) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  const mark = target.indexOf('?');
  const rawQuery = mark === -1 ? '' : target.slice(mark + 1);
  return {
    method: incoming.method ?? '',
    host,
    mount,
    path: mark === -1 ? target : target.slice(0, mark),
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers: pairs(incoming.rawHeaders),
    body: Buffer.concat(chunks),
  };
}

type Address = { readonly host: string | null; readonly mount: string; readonly target: string };

/**
 * A server dials the sandbox in place of a vendor and names it in `Host`. A browser can't do that: to it a vendor is a
 * folder of the sandbox's own address, and what controls the sandbox is one more.
 */
function addressOf({ headers, url: target = '' }: IncomingMessage): Address {
  const isHere = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(headers.host ?? '');
  const [, mount, name, rest] = /^(\/(~control|~\/[a-z0-9.-]+))(\/.*)$/i.exec(target) ?? [];
  if (!isHere || mount === undefined || name === undefined || rest === undefined) {
    return { host: hostName(headers.host), mount: '', target };
  }
  const host = name === CONTROL_HOST ? CONTROL_HOST : name.slice('~/'.length).toLowerCase();
  return { host, mount, target: rest };
}

/** A vendor is asked on its usual port, whatever the port that was dialled. */
function hostName(header: string | undefined): string | null {
  const match = /^([a-z0-9.-]+)(?::443)?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

function pairs(raw: readonly string[]): [string, string][] {
  const list: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    list.push([(raw[index] ?? '').toLowerCase(), raw[index + 1] ?? '']);
  }
  return list;
}
