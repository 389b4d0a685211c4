import type Provider from 'oidc-provider';
import type { Configuration, interactionPolicy, KoaContextWithOIDC } from 'oidc-provider';
import type { World } from '../site.js';
import { SIGN_IN } from './askWhoSignsIn.js';
import type { AuthorizationServer } from './authorizationServer.js';
import { ProviderStore, providerStores } from './providerStore.js';
import { registrationOf } from './redirectUri.js';
import { signingKey } from './signingKey.js';

const DAY = 24 * 60 * 60;

/**
 * A certified OAuth and OpenID provider in a vendor's clothes. It is loaded when somebody signs in for the first time,
 * so that a server without the sandbox never sees it.
 */
export async function createProvider(world: World, server: AuthorizationServer): Promise<Provider> {
  const { Provider, interactionPolicy: policy } = await import('oidc-provider');
  const store = new ProviderStore(world.now, server.refreshTokens);
  providerStores(world).set(server.issuer, store);
  const provider = new Provider(server.issuer, {
    ...FIXED,
    adapter: (model) => store.adapter(model),
    claims: { openid: ['sub'] },
    clients: server.clients.map(({ id, secret, authentication }) => ({
      client_id: id,
      client_secret: secret,
      // Never looked at: `redirectUriAllowed` below has the rule.
      redirect_uris: ['https://sallyport.example.com'],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: authentication,
    })),
    cookies: { names: { interaction: 'interaction', resume: 'resume', session: 'session' } },
    features: {
      ...OFF,
      revocation: {
        enabled: server.paths.revoke !== undefined,
        allowedPolicy: async (_context, client, token) => token.clientId === client.clientId,
      },
    },
    findAccount: async (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: {
      policy: policyOf(policy),
      url: ({ req }, { uid }) => `${mountOf(req)}${SIGN_IN}/${uid}`,
    },
    issueRefreshToken: async (_context, _client, { scopes }) =>
      server.refresh === 'always' || (server.refresh === 'offline_access' && scopes.has('offline_access')),
    jwks: { keys: [signingKey().privateJwk] },
    pkce: { required: () => server.isPkceRequired && !world.oauth.ignorePkce },
    renderError: async (context, { error, error_description = '' }) => {
      const answer = server.refusal(error, error_description);
      context.status = answer.status;
      context.set(answer.headers as Record<string, string>);
      context.body = answer.body;
    },
    rotateRefreshToken: true,
    routes: {
      authorization: server.paths.authorize,
      token: server.paths.token,
      ...(server.paths.revoke === undefined ? {} : { revocation: server.paths.revoke }),
    },
    scopes: [...server.scopes],
    ttl: { ...TTL, AccessToken: world.accessTokenSecs ?? server.accessTokenSecs },
  });
  provider.Client.prototype.redirectUriAllowed = (uri) => {
    const registration = registrationOf(uri);
    return registration !== null && server.vendors.includes(registration.vendor);
  };
  return provider;
}

const FIXED = {
  allowOmittingSingleRegisteredRedirectUri: false,
  clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
  expiresWithSession: async () => false,
  loadExistingGrant,
  responseTypes: ['code'],
} satisfies Configuration;

const OFF = {
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  resourceIndicators: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  userinfo: { enabled: false },
} as const;

/** About ten minutes is what Microsoft and RFC 6749 give a code; ninety days is how long an unused refresh token lasts. */
const TTL = {
  AuthorizationCode: 600,
  Grant: 90 * DAY,
  IdToken: 3_600,
  Interaction: 3_600,
  RefreshToken: 90 * DAY,
  Session: 3_600,
} as const;

/** Choosing an account says yes to everything that is asked for. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const { client, session, params, provider } = oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope(params?.['scope'] as string);
  await grant.save();
  return grant;
}

/** Asks who signs in, each time anew, whatever else is asked for along with it. */
function policyOf({ Check, Prompt }: typeof interactionPolicy) {
  const unchosen = new Check('no_account', 'Nobody was chosen.', ({ oidc }) =>
    oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
  );
  return [
    new Prompt({ name: 'login', requestable: true }, unchosen),
    new Prompt({ name: 'consent', requestable: true }),
    new Prompt({ name: 'select_account', requestable: true }),
  ];
}

const mountOf = ({
  originalUrl = '',
  url = '',
}: {
  originalUrl?: string;
  url?: string | undefined;
}): string => originalUrl.slice(0, originalUrl.length - url.length);
