import { createHash } from 'node:crypto';
import type { VendorRequest } from '../../site.js';

export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/**
 * The text that both sides hash, after "Create a signed AWS API request" in the IAM User Guide, step 1: method, path,
 * query, signed headers, their names, hash of the body. A signed header that was not sent comes out empty.
 */
export function canonicalRequest(request: VendorRequest, signedHeaders: readonly string[]): string {
  const headers = signedHeaders.map((name) => `${name}:${canonicalValue(request, name)}\n`);
  return [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.rawQuery),
    headers.join(''),
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

/** Several headers of one name are joined by a comma; spaces around are dropped, spaces inside are one. */
function canonicalValue(request: VendorRequest, name: string): string {
  return request.headers
    .filter(([key]) => key === name)
    .map(([, value]) => value.trim().replace(/\s+/g, ' '))
    .join(',');
}

/** Every service but S3 encodes the path once more than it was sent. */
function canonicalPath(path: string): string {
  return path.split('/').map(encode).join('/');
}

function canonicalQuery(rawQuery: string): string {
  const pairs = rawQuery
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [encode(decode(name)), encode(decode(value.join('=')))] as const;
    });
  const inOrder = pairs.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return inOrder.map(([name, value]) => `${name}=${value}`).join('&');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** RFC 3986: all but letters, digits and `-._~`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
