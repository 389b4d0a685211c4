import { isProblemCode, OWNERS, type Problem } from '../contract/index.js';
import { ConnectError } from './ConnectError.js';
import { isObject } from './isObject.js';

/** The error that an answer other than 2xx means. */
export async function readProblem(response: Response): Promise<ConnectError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return ConnectError.fromProblem(body);
  // Not ours: the error page of a proxy in between, or of another server altogether.
  return ConnectError.fromTransport(response.status >= 500 ? 'network' : 'unexpected_response');
}

/** A code that a newer server has and we don't know is not a problem that we could put into words. */
export function isProblem(value: unknown): value is Problem {
  return (
    isObject(value) &&
    isProblemCode(value['code']) &&
    OWNERS.some((owner) => owner === value['owner']) &&
    typeof value['request_id'] === 'string' &&
    (value['fields'] === undefined || Array.isArray(value['fields']))
  );
}
