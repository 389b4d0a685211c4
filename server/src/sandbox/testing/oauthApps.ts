import type * as oauth from 'oauth4webapi';
import { SANDBOX_PLATFORM } from '../platform.js';
import type { Sandbox } from '../startSandbox.js';
import type { Question } from './ask.js';
import { oauthClient, type Registered } from './oauthClient.js';

type Known = {
  readonly server: oauth.AuthorizationServer;
  readonly app: Omit<Registered, 'redirectUri'>;
  readonly method: string;
  /** What an access token is for. */
  readonly read: Question;
};

const serverOf = (authorize: string, token: string, revoke?: string): oauth.AuthorizationServer => ({
  issuer: new URL(token).origin,
  authorization_endpoint: authorize,
  token_endpoint: token,
  ...(revoke === undefined ? {} : { revocation_endpoint: revoke }),
});

/** The platform's applications at all vendors where people sign in with a code, as the vendors' docs have it. */
const APPS = {
  SNYK: {
    server: serverOf(
      'https://app.snyk.io/oauth2/authorize',
      'https://api.snyk.io/oauth2/token',
      'https://api.snyk.io/oauth2/revoke',
    ),
    app: { clientId: SANDBOX_PLATFORM.snyk_client_id, clientSecret: SANDBOX_PLATFORM.snyk_client_secret },
    method: 'oauth',
    read: { host: 'api.snyk.io', path: '/rest/self?version=2024-04-22' },
  },
  MS_DEFENDER_CLOUD: {
    server: serverOf(
      'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize',
      'https://login.microsoftonline.com/organizations/oauth2/v2.0/token',
    ),
    app: {
      clientId: SANDBOX_PLATFORM.ms_defender_cloud_client_id,
      clientSecret: SANDBOX_PLATFORM.ms_defender_cloud_client_secret,
      scope: 'https://management.azure.com/user_impersonation offline_access',
    },
    method: 'oauth2',
    read: { host: 'management.azure.com', path: '/subscriptions?api-version=2022-12-01' },
  },
  JIRA: {
    server: serverOf('https://auth.atlassian.com/authorize', 'https://auth.atlassian.com/oauth/token'),
    app: {
      clientId: SANDBOX_PLATFORM.jira_client_id,
      clientSecret: SANDBOX_PLATFORM.jira_client_secret,
      scope: 'read:jira-work read:jira-user offline_access',
      params: { audience: 'api.atlassian.com', prompt: 'consent' },
      isApprovedApart: true,
    },
    method: 'oauth',
    read: { host: 'api.atlassian.com', path: '/oauth/token/accessible-resources' },
  },
  AIKIDO: {
    server: serverOf('https://app.aikido.dev/oauth/authorize', 'https://app.aikido.dev/api/oauth/token'),
    app: {
      clientId: SANDBOX_PLATFORM.aikido_client_id,
      clientSecret: SANDBOX_PLATFORM.aikido_client_secret,
      authentication: 'basic',
    },
    method: 'oauth',
    read: { host: 'app.aikido.dev', path: '/api/public/v1/workspace' },
  },
  GITHUB: {
    server: serverOf(
      'https://github.com/login/oauth/authorize',
      'https://github.com/login/oauth/access_token',
    ),
    app: { clientId: SANDBOX_PLATFORM.github_client_id, clientSecret: SANDBOX_PLATFORM.github_client_secret },
    method: 'github_app',
    read: { host: 'api.github.com', path: '/user/installations/10000200/repositories' },
  },
} satisfies Record<string, Known>;
export type AppVendor = keyof typeof APPS;
export const APP_VENDORS = Object.keys(APPS) as AppVendor[];

export function oauthApp(
  sandbox: Sandbox,
  vendor: AppVendor,
  change: Partial<Registered> = {},
  region?: oauth.AuthorizationServer,
) {
  const { server, app, method }: Known = APPS[vendor];
  const redirectUri = `http://127.0.0.1:4100/oauth/callback/${vendor}/${method}`;
  return oauthClient(sandbox, region ?? server, { ...app, redirectUri, ...change });
}

/** A read with an access token. */
export function readWith(vendor: AppVendor, token: string): Question {
  const { read }: Known = APPS[vendor];
  return { ...read, headers: { Authorization: `Bearer ${token}`, 'User-Agent': 'Sallyport' } };
}
