import type Provider from 'oidc-provider';
import type { Manners, Route } from '../routes.js';
import type { Answer, VendorRequest, World } from '../site.js';
import { answerTokenRequest } from './answerTokenRequest.js';
import { askProvider } from './askProvider.js';
import { askWhoSignsIn, SIGN_IN } from './askWhoSignsIn.js';
import type { AuthorizationServer } from './authorizationServer.js';
import { createProvider } from './createProvider.js';
import { misbehavingRedirect } from './misbehaviour.js';
import { errorPage } from './pages/errorPage.js';

export type OpenAuthorizationServer = {
  /** The authorization page, and where a sign-in goes on from. */
  readonly authorize: (request: VendorRequest) => Promise<Answer>;
  /** The page that asks who signs in. */
  readonly signIn: (request: VendorRequest) => Promise<Answer>;
  readonly token: (request: VendorRequest) => Promise<Answer>;
  readonly revoke: (request: VendorRequest) => Promise<Answer>;
};

/** What a browser may open: the authorization page and those that it leads to. */
export function pagesOf(open: (host: string) => OpenAuthorizationServer, authorizePath: string): Route[] {
  const signIn = new RegExp(`^${SIGN_IN}/[\\w-]+$`);
  const answer = (request: VendorRequest) => open(request.host).signIn(request);
  return [
    {
      method: 'GET',
      path: new RegExp(`^${authorizePath}(?:/[\\w-]+)?$`),
      answer: (request) => open(request.host).authorize(request),
    },
    { method: 'GET', path: signIn, answer },
    { method: 'POST', path: signIn, answer },
  ];
}

const openProviders = (): Map<string, Promise<Provider>> => new Map();

/** Opens the vendor's own; what was given out is remembered by the sandbox, and by issuer. */
export function openAuthorizationServer(world: World, server: AuthorizationServer): OpenAuthorizationServer {
  const provider = (): Promise<Provider> => {
    const open = world.remember(openProviders);
    const found = open.get(server.issuer) ?? createProvider(world, server);
    open.set(server.issuer, found);
    return found;
  };
  return {
    authorize: async (request) => authorize(world, server, await provider(), request),
    signIn: async (request) => askWhoSignsIn(world, server, await provider(), request),
    token: async (request) => answerTokenRequest(world, server, await provider(), request),
    revoke: async (request) => askProvider(await provider(), request),
  };
}

/** On a vendor's pages, whoever has lost the way is told so on a page. */
export const pageManners = (vendor: string): Manners => ({
  notFound: () => errorPage(vendor, 404, 'not_found', 'There is nothing at this address.'),
  methodNotAllowed: () => errorPage(vendor, 405, 'method_not_allowed', 'This can’t be done here.'),
});

async function authorize(
  world: World,
  server: AuthorizationServer,
  provider: Provider,
  request: VendorRequest,
): Promise<Answer> {
  const isStart = request.path === server.paths.authorize;
  const missing = isStart ? server.missing?.(request.query) : undefined;
  if (missing) return server.refusal('invalid_request', `The request lacks ${missing}.`);
  const asked = isStart ? filledIn(request, server, world) : request;
  const answer = misbehavingRedirect(await askProvider(provider, asked), world.oauth);
  return isStart ? answer : { ...answer, recordedPath: `${server.paths.authorize}/{id}` };
}

/** What an application was registered for is asked for, whatever the request says. */
function filledIn(request: VendorRequest, server: AuthorizationServer, { oauth }: World): VendorRequest {
  const query = new URLSearchParams(request.rawQuery);
  if (server.registeredScopes) query.set('scope', server.registeredScopes.join(' '));
  // The provider gives lasting access only where consent is asked for by name; here it is asked for always.
  const prompts = new Set((query.get('prompt') ?? '').split(' ').filter(Boolean));
  if (!prompts.has('none')) query.set('prompt', [...prompts.add('consent')].join(' '));
  if (oauth.ignorePkce) for (const name of ['code_challenge', 'code_challenge_method']) query.delete(name);
  return { ...request, rawQuery: query.toString() };
}
