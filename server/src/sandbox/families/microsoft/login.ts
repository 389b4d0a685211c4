import { openAuthorizationServer, pageManners, pagesOf } from '../../oauth/openAuthorizationServer.js';
import { byRoutes, type Route } from '../../routes.js';
import type { Site, VendorRequest, World } from '../../site.js';
import { formOf } from '../../strictness.js';
import { aadError } from './aadError.js';
import { consentRoutes } from './adminConsent.js';
import { issueToken } from './clientCredentials.js';
import { CLOUDS } from './clouds.js';
import { jwks, openidConfiguration } from './discovery.js';
import { LOGIN, SIGN_IN_SERVER } from './signIn.js';

const HOSTS: readonly string[] = Object.values(CLOUDS).map(({ login }) => login);

/** Microsoft Entra ID. Every path begins with a tenant; people sign in at the public cloud alone. */
export const login: Site = {
  owns: (host) => HOSTS.includes(host),
  open: (world) => {
    const people = byRoutes([...signInRoutes(world), ...consentRoutes(world), tokenRoute(world)], MANNERS);
    const others = byRoutes([tokenRoute(world)], MANNERS);
    return (request) => (request.host === LOGIN ? people : others)(request);
  },
};

const MANNERS = {
  notFound: () => ({ status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found</h1>' }),
  methodNotAllowed: ({ method }: VendorRequest) =>
    aadError(
      400,
      'invalid_request',
      900561,
      `The endpoint only accepts POST, OPTIONS requests. Received a ${method} request.`,
    ),
};

function tokenRoute(world: World): Route {
  const server = openAuthorizationServer(world, SIGN_IN_SERVER);
  return {
    method: 'POST',
    path: /^\/([^/]+)\/oauth2\/v2\.0\/token$/,
    answer: (request, [tenant = '']) =>
      request.host === LOGIN &&
      /^(?:authorization_code|refresh_token)$/.test(formOf(request).get('grant_type') ?? '')
        ? server.token(below(request, tenant))
        : issueToken(world, request, tenant.toLowerCase()),
  };
}

function signInRoutes(world: World): Route[] {
  const server = openAuthorizationServer(world, SIGN_IN_SERVER);
  const page = byRoutes(
    pagesOf(() => server, SIGN_IN_SERVER.paths.authorize),
    pageManners('Microsoft'),
  );
  const path = /^\/([^/]+)\/(?:oauth2\/v2\.0\/authorize|sandbox\/sign-in)(?:\/[\w-]+)?$/;
  const answer = (request: VendorRequest, [tenant = '']: readonly string[]) => page(below(request, tenant));
  return [
    { method: 'GET', path, answer },
    { method: 'POST', path, answer },
    {
      method: 'GET',
      path: /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/,
      answer: (_, [tenant = '']) => openidConfiguration(tenant),
    },
    { method: 'GET', path: /^\/[^/]+\/discovery\/v2\.0\/keys$/, answer: jwks },
  ];
}

/** The server stands below the tenant; what it makes of addresses has to stay there. */
const below = (request: VendorRequest, tenant: string): VendorRequest => ({
  ...request,
  mount: `${request.mount}/${tenant}`,
  path: request.path.slice(tenant.length + 1),
});
