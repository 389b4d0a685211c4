import { callSallyport } from './callSallyport.js';
import { rememberWhoGoes } from './confirmConnection.js';
import type { Config } from './readConfig.js';

/**
 * The whole backend side of an integration: mint an invite for the signed-in customer and hand its token to the page.
 * With a connection's id the invite reconnects that one instead of making a new one. What is authorized at a vendor's own
 * pages comes back to ours, and is connected once this backend has confirmed it.
 */
export function mintConnectToken(
  config: Config,
  user: string,
  connectionId: string | null,
): Promise<{ token: string }> {
  const back = `${config.origin}/connected`;
  return callSallyport(config, {
    method: 'POST',
    path: `/provisioning/organizations/${config.organizationId}/connection-invite-tokens`,
    body: {
      connection_id: connectionId,
      target_origin: config.origin,
      oauth2_redirect_urls: { success: back, error: back },
      confirmation: 'required',
      client_state: rememberWhoGoes(user),
    },
  });
}
