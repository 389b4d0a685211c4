import { ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { formOf } from '../strictness.js';
import type { Answer, VendorRequest, World } from '../site.js';
import { askProvider, incomingOf } from './askProvider.js';
import { createProvider, SIGN_IN, textOf } from './createProvider.js';
import { misbehavingRedirect, misbehavingTokens } from './misbehaviour.js';
import { chooserPage } from './pages/chooserPage.js';
import { errorPage } from './pages/errorPage.js';
import { peopleOf, type Person } from './people.js';
import { registrationOf } from './redirectUri.js';

/** What one vendor's authorization server is like. */
export type AuthorizationServer = {
  /** The vendors whose redirect URIs are registered here. The first answers for what names none. */
  readonly vendors: readonly [string, ...string[]];
  /** As on its pages. */
  readonly name: string;
  /** Tells servers apart: each has its own codes and tokens. */
  readonly issuer: string;
  readonly clients: readonly {
    readonly id: string;
    readonly secret: string;
    readonly authentication: 'client_secret_basic' | 'client_secret_post';
  }[];
  readonly paths: { readonly authorize: string; readonly token: string; readonly revoke?: string };
  /** All that may be asked for. */
  readonly scopes: readonly string[];
  /** What a request without a scope is for: chosen when the application was registered. */
  readonly registeredScopes?: readonly string[];
  readonly isPkceRequired: boolean;
  readonly refresh: 'never' | 'always' | 'offline_access';
  /**
   * Each use of a refresh token brings a new one. The old one is spent, and a second use of it ends everything that came
   * of the same authorization; or it stays good.
   */
  readonly refreshTokens: 'single_use' | 'reusable';
  readonly accessTokenSecs: number;
  /** Who may sign in here, of those of the method. Default: all. */
  readonly isAtHome?: (person: Person, host: string) => boolean;
  /** What is said on a page of the vendor's own. */
  readonly refusal: (error: string, description: string) => Answer;
  /** The vendor's own habits at the token endpoint. */
  readonly tokenQuirks?: (answer: Answer, world: World) => Answer | Promise<Answer>;
};

export type OpenAuthorizationServer = {
  /** The authorization page, and where a sign-in goes on from. */
  readonly authorize: (request: VendorRequest) => Promise<Answer>;
  /** The page that asks who signs in. `onSignIn` may add to the answer, once somebody was chosen. */
  readonly signIn: (request: VendorRequest, onSignIn?: OnSignIn) => Promise<Answer>;
  readonly token: (request: VendorRequest) => Promise<Answer>;
  readonly revoke: (request: VendorRequest) => Promise<Answer>;
};
type OnSignIn = (person: Person, answer: Answer) => Answer;

/** Paths of the pages that ask who signs in. */
export const SIGN_IN_PATH = new RegExp(`^${SIGN_IN}/[\\w-]+$`);

export function openAuthorizationServer(world: World, server: AuthorizationServer): OpenAuthorizationServer {
  const provider = (): Promise<Provider> => {
    const open = world.remember(openProviders);
    const found = open.get(server.issuer) ?? createProvider(world, server);
    open.set(server.issuer, found);
    return found;
  };

  async function authorize(request: VendorRequest): Promise<Answer> {
    const answer = await askProvider(await provider(), asked(request, server, world));
    const back = misbehavingRedirect(answer, world.oauth);
    return request.path === server.paths.authorize
      ? back
      : { ...back, recordedPath: `${server.paths.authorize}/{id}` };
  }

  async function signIn(request: VendorRequest, onSignIn: OnSignIn = (_, answer) => answer): Promise<Answer> {
    const [opened, incoming] = [await provider(), incomingOf(request)];
    const nowhere = new ServerResponse(incoming);
    const recordedPath = `${SIGN_IN}/{id}`;
    const details = await opened.interactionDetails(incoming, nowhere).catch(() => null);
    if (!details)
      return { ...errorPage(server.name, 400, 'session_expired', 'This sign-in is over.'), recordedPath };
    const registration = registrationOf(textOf(details.params['redirect_uri']));
    const people = (registration ? peopleOf(world, registration) : []).filter(
      (person) => server.isAtHome?.(person, request.host) ?? true,
    );
    const form = formOf(request);
    const chosen = people.find(({ id }) => id === form.get('account'));
    if (request.method === 'POST' && (chosen || form.get('decision') === 'deny')) {
      const result = chosen
        ? { login: { accountId: chosen.id, remember: false }, consent: {}, select_account: {} }
        : { error: 'access_denied', error_description: 'The resource owner denied the request.' };
      const location = await opened.interactionResult(incoming, nowhere, result, {
        mergeWithLastSubmission: false,
      });
      const answer: Answer = { status: 303, headers: { location }, body: '', recordedPath };
      return chosen ? onSignIn(chosen, answer) : answer;
    }
    const chooser = chooserPage({
      vendor: server.name,
      lead: `Sallyport wants to connect to ${server.name}. Choosing an account signs in as that person and approves.`,
      permissions: textOf(details.params['scope']).split(' ').filter(Boolean),
      people,
      action: `${request.mount}${request.path}`,
    });
    return { ...chooser, recordedPath };
  }

  async function token(request: VendorRequest): Promise<Answer> {
    const form = formOf(request);
    const grant = form.get('grant_type');
    const vendor = registrationOf(form.get('redirect_uri'))?.vendor ?? server.vendors[0];
    world.tokenRequests.add(vendor, grant);
    if (grant === 'refresh_token' && world.oauth.refresh === 'invalid_grant') {
      const answer = misbehavingTokens(EMPTY, grant, world);
      return server.tokenQuirks?.(await answer, world) ?? answer;
    }
    if (world.oauth.ignorePkce) form.delete('code_verifier');
    const answer = await askProvider(await provider(), { ...request, body: Buffer.from(form.toString()) });
    const own = (await server.tokenQuirks?.(answer, world)) ?? answer;
    return misbehavingTokens(own, grant, world);
  }

  return {
    authorize,
    signIn,
    token,
    revoke: async (request) => askProvider(await provider(), request),
  };
}

/** What the vendor's application was registered for is asked for where a request names nothing. */
function asked(request: VendorRequest, server: AuthorizationServer, world: World): VendorRequest {
  if (request.path !== server.paths.authorize) return request;
  const query = new URLSearchParams(request.rawQuery);
  if (!query.has('scope') && server.registeredScopes) query.set('scope', server.registeredScopes.join(' '));
  // The provider gives nobody lasting access who was not asked for it; here everybody is asked.
  if (!query.has('prompt')) query.set('prompt', 'consent');
  if (world.oauth.ignorePkce) for (const name of PKCE) query.delete(name);
  return { ...request, rawQuery: query.toString() };
}
const PKCE = ['code_challenge', 'code_challenge_method'];

const openProviders = (): Map<string, Promise<Provider>> => new Map();
const EMPTY: Answer = { status: 200, headers: {}, body: '' };
