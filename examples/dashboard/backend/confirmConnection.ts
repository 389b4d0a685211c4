import { randomUUID } from 'node:crypto';
import { HTTPException } from 'hono/http-exception';
import type { Connection } from 'sallyport/contract';
import { callSallyport } from './callSallyport.js';
import type { Config } from './readConfig.js';

/**
 * Who was sent to a vendor's pages: the state that goes along with the invite and comes back with the success URL, and for
 * whom it was made. A real product keeps it in the user's own session.
 */
const sentAway = new Map<string, string>();
const MOST = 1_000;

/** A new state for a person who is about to connect something. */
export function rememberWhoGoes(user: string): string {
  const state = randomUUID();
  sentAway.set(state, user);
  for (const oldest of sentAway.keys()) {
    if (sentAway.size <= MOST) break;
    sentAway.delete(oldest);
  }
  return state;
}

export type Returned = {
  readonly connection_id: string;
  readonly completion_code: string;
  readonly client_state: string;
};

/**
 * The last word on a connection that was authorized at a vendor: only if the person who came back is the one who was
 * sent. Somebody who followed a link that another one sent them has no such state here.
 */
export function confirmConnection(config: Config, user: string, returned: Returned): Promise<Connection> {
  if (sentAway.get(returned.client_state) !== user) {
    throw new HTTPException(403, { message: 'This was not begun in your account, so it was not connected.' });
  }
  sentAway.delete(returned.client_state);
  const { connection_id: id, completion_code } = returned;
  return callSallyport(config, {
    method: 'POST',
    path: `/provisioning/organizations/${config.organizationId}/connections/${encodeURIComponent(id)}/confirm`,
    body: { completion_code },
  });
}
