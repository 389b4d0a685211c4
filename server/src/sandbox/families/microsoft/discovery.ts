import { json } from '../../answers.js';
import { signingKey } from '../../oauth/signingKey.js';
import type { Answer } from '../../site.js';
import { LOGIN } from './signIn.js';

/** What Microsoft publishes of a tenant. Of all tenants together the issuer has a placeholder in it. */
export function openidConfiguration(tenant: string): Answer {
  const issued = ['organizations', 'common'].includes(tenant) ? '{tenantid}' : tenant;
  const base = `https://${LOGIN}/${tenant}`;
  return json(200, {
    issuer: `https://${LOGIN}/${issued}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  });
}

export const jwks = (): Answer => json(200, { keys: [signingKey().publicJwk] });
