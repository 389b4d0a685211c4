/**
 * github.com, where people install the platform's app and then say who they are (docs.github.com, "About the setup URL"
 * and "Generating a user access token for a GitHub App"). A user's token is good for what that person sees of the app;
 * the app itself asks with its own key.
 */
import { json } from '../answers.js';
import type { AuthorizationServer, TokenQuestion } from '../oauth/authorizationServer.js';
import { rememberSignIn } from '../oauth/browserSession.js';
import { openAuthorizationServer, pageManners, pagesOf } from '../oauth/openAuthorizationServer.js';
import { chooserPage } from '../oauth/pages/chooserPage.js';
import { errorPage } from '../oauth/pages/errorPage.js';
import { peopleOf } from '../oauth/people.js';
import { REGISTERED_URI, registrationOf } from '../oauth/redirectUri.js';
import { SANDBOX_PLATFORM } from '../platform.js';
import { byRoutes } from '../routes.js';
import { valueAt } from '../sandboxCredentials.js';
import type { Answer, Site, VendorRequest, World } from '../site.js';
import { accepts, formOf } from '../strictness.js';
import { GITHUB_APP } from './githubApp.js';

const PERMISSIONS = ['Metadata: read', 'Dependabot alerts: read', 'Code scanning alerts: read'];
const INSTALL = `/apps/${GITHUB_APP.slug}/installations/new`;

const SERVER: AuthorizationServer = {
  vendors: ['GITHUB'],
  name: 'GitHub',
  issuer: 'https://github.com',
  clients: [
    {
      id: SANDBOX_PLATFORM.github_client_id,
      secret: SANDBOX_PLATFORM.github_client_secret,
      authentication: 'client_secret_post',
    },
  ],
  paths: { authorize: '/login/oauth/authorize', token: '/login/oauth/access_token' },
  // An app has permissions in place of scopes. The provider wants one all the same.
  scopes: ['app'],
  registeredScopes: ['app'],
  permissions: PERMISSIONS,
  isPkceRequired: false,
  refresh: 'never',
  refreshTokens: 'single_use',
  accessTokenSecs: 28_800,
  denial: 'The user has denied your application access.',
  refusal: (error, description) => errorPage('GitHub', 400, error, description),
  tokenQuirks,
};

/** What GitHub calls what RFC 6749 has other words for. */
const ERRORS: Readonly<Record<string, readonly [error: string, description: string]>> = {
  invalid_client: [
    'incorrect_client_credentials',
    'The client_id and/or client_secret passed are incorrect.',
  ],
  invalid_grant: ['bad_verification_code', 'The code passed is incorrect or expired.'],
};

/** An error is a success, too, by its status. Who does not ask for JSON gets a form. */
function tokenQuirks(answer: Answer, { request }: TokenQuestion): Answer {
  const body = JSON.parse(answer.body) as Readonly<Record<string, string>>;
  const [error = body['error'], error_description] = ERRORS[body['error'] ?? ''] ?? [];
  const values: Record<string, string> =
    answer.status === 200
      ? { access_token: body['access_token'] ?? '', token_type: 'bearer', scope: '' }
      : { error: error ?? '', error_description: error_description ?? body['error_description'] ?? '' };
  if (accepts(request, 'application/json') && request.headers.some(([name]) => name === 'accept')) {
    return json(200, values);
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: new URLSearchParams(values).toString(),
  };
}

export const githubCom: Site = {
  owns: (host) => host === 'github.com',
  open: (world) => {
    const server = openAuthorizationServer(world, SERVER);
    return byRoutes(
      [
        ...pagesOf(() => server, SERVER.paths.authorize),
        { method: 'POST', path: SERVER.paths.token, answer: (request) => server.token(request) },
        { method: 'GET', path: INSTALL, answer: (request) => ask(world, request) },
        { method: 'POST', path: INSTALL, answer: (request) => install(world, request) },
      ],
      pageManners('GitHub'),
    );
  },
};

const FOR_APP = { vendor: 'GITHUB', method: 'github_app' };

/** Where people come back to, as registered with the app. */
function setupUrlOf({ query }: VendorRequest): URL | null {
  const given = query.get(REGISTERED_URI);
  return registrationOf(given)?.vendor === FOR_APP.vendor ? new URL(given ?? '') : null;
}

function ask(world: World, request: VendorRequest): Answer {
  if (!setupUrlOf(request)) {
    const sentence = `The app has no setup URL: the sandbox reads it from ${REGISTERED_URI}.`;
    return errorPage('GitHub', 400, 'no_setup_url', sentence);
  }
  return chooserPage({
    vendor: 'GitHub',
    title: 'Sandbox install for GitHub',
    lead: 'Choosing an account installs the app in that person’s organization.',
    permissions: PERMISSIONS,
    people: peopleOf(world, FOR_APP),
    action: `${request.mount}${request.path}?${request.rawQuery}`,
    more: { decision: 'request', label: 'Ask an owner to approve the app' },
    decline: 'Cancel',
  });
}

function install(world: World, request: VendorRequest): Answer {
  const form = formOf(request);
  const setupUrl = setupUrlOf(request);
  const chosen = peopleOf(world, FOR_APP).find(({ id }) => id === form.get('account'));
  const isRequest = form.get('decision') === 'request';
  if (!setupUrl || (!chosen && !isRequest)) {
    // Nobody is sent back who installed nothing.
    return errorPage('GitHub', 200, 'not_installed', 'Nothing was installed.');
  }
  const state = request.query.get('state');
  const params = {
    ...(chosen ? { installation_id: valueAt(chosen.row, 'installation_id') } : {}),
    setup_action: isRequest ? 'request' : 'install',
    ...(state === null ? {} : { state }),
  };
  for (const [name, value] of Object.entries(params)) setupUrl.searchParams.set(name, value);
  const answer: Answer = { status: 302, headers: { location: setupUrl.href }, body: '' };
  return chosen ? rememberSignIn(world, request, chosen, answer) : answer;
}
