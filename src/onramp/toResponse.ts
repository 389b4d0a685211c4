import { type ConnectProblem, isProblemCode, PROBLEMS, type SavedConnection } from '../contract/index.js';
import type { LeenOnRampResponse } from './types.js';

/** The answer where there is a connection. A create and an update both answer 200, as OnRamp's API does. */
export function toSuccess(connection: SavedConnection, mode: 'create' | 'update'): LeenOnRampResponse {
  const { id, vendor, refresh_interval_secs, timeout_secs, organization_id, is_active, identifier } =
    connection;
  const { oauth2_authorize_url: address } = connection;
  const data = { id, vendor, refresh_interval_secs, timeout_secs, organization_id, is_active, identifier };
  return {
    data: address === null ? data : { ...data, oauth2_authorize_url: address },
    httpStatus: 200,
    message: mode === 'create' ? 'The connection was created.' : 'The connection was updated.',
  };
}

/** The answer where something of ours stood in the way. */
export function toFailure({ code }: ConnectProblem): LeenOnRampResponse {
  if (isProblemCode(code)) return { httpStatus: PROBLEMS[code].status, message: PROBLEMS[code].title };
  const [httpStatus, message] = UNHEARD[code] ?? [502, 'The server answered something unknown.'];
  return { httpStatus, message };
}

/** There was no answer of the server's, so no status: these are what a proxy would say. */
const UNHEARD: { readonly [code: string]: readonly [number, string] } = {
  network: [503, 'The server could not be reached.'],
  timeout: [504, 'The server did not answer in time.'],
};
