import { ConnectError } from './ConnectError.js';
import { isObject } from './isObject.js';

/**
 * Reads a JSON body that has at least these keys. One that is cut off rejects as `network`, so that it is asked for
 * again; the page of a proxy or a captive portal, or another server's answer, as `unexpected_response`.
 */
export async function readJson<T extends object>(
  response: Response,
  ...keys: readonly (keyof T & string)[]
): Promise<T> {
  const value: unknown = await response.json().catch((error: unknown) => {
    const isOther = error instanceof SyntaxError && !saysJson(response);
    throw ConnectError.fromTransport(isOther ? 'unexpected_response' : 'network');
  });
  if (isObject(value) && keys.every((key) => key in value)) return value as T;
  throw ConnectError.fromTransport('unexpected_response');
}

function saysJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false;
}
