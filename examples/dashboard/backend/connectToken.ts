import { callSallyport } from './callSallyport.js';
import type { Config } from './readConfig.js';

/**
 * The whole backend side of an integration: mint an invite for the signed-in customer and hand its token to the page.
 * With a connection's id the invite reconnects that one instead of making a new one.
 */
export function mintConnectToken(config: Config, connectionId: string | null): Promise<{ token: string }> {
  return callSallyport(config, {
    method: 'POST',
    path: `/provisioning/organizations/${config.organizationId}/connection-invite-tokens`,
    body: { connection_id: connectionId, target_origin: config.origin },
  });
}
