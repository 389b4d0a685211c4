import { ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { InteractionResults } from 'oidc-provider';
import type { Answer, VendorRequest, World } from '../site.js';
import { formOf } from '../strictness.js';
import { incomingOf } from './askProvider.js';
import { rememberSignIn } from './browserSession.js';
import type { AuthorizationServer } from './authorizationServer.js';
import { chooserPage } from './pages/chooserPage.js';
import { errorPage } from './pages/errorPage.js';
import { peopleOf } from './people.js';
import { registrationOf } from './redirectUri.js';

/** Where the page is, below the mount. The provider's own is for its developers. */
export const SIGN_IN = '/sandbox/sign-in';

/** The page in place of a provider's login and consent, and what becomes of the choice. */
export async function askWhoSignsIn(
  world: World,
  server: AuthorizationServer,
  provider: Provider,
  request: VendorRequest,
): Promise<Answer> {
  const recordedPath = `${SIGN_IN}/{id}`;
  const incoming = incomingOf(request);
  const nowhere = new ServerResponse(incoming);
  const details = await provider.interactionDetails(incoming, nowhere).catch(() => null);
  if (!details) {
    const over = errorPage(server.name, 400, 'session_expired', 'This sign-in is over.');
    return { ...over, recordedPath };
  }
  const registration = registrationOf(textOf(details.params['redirect_uri']));
  const people = registration ? peopleOf(world, registration) : [];
  const residents = people.filter((person) => server.isAtHome?.(person, request.host) ?? true);
  const form = formOf(request);
  const chosen = residents.find(({ id }) => id === form.get('account'));
  const permissions =
    server.permissions ??
    textOf(details.params['scope'])
      .split(' ')
      .filter((name) => name !== '');
  const action = `${request.mount}${request.path}`;

  const goOn = async (result: InteractionResults): Promise<Answer> => {
    const location = await provider.interactionResult(incoming, nowhere, result, {
      mergeWithLastSubmission: false,
    });
    return { status: 303, headers: { location }, body: '', recordedPath };
  };
  if (request.method === 'POST' && form.get('decision') === 'deny') {
    return goOn({ error: 'access_denied', error_description: server.denial });
  }
  if (request.method === 'POST' && chosen) {
    const isApproved = !server.approval || form.get('decision') === 'accept';
    if (server.approval && !isApproved) {
      return { ...server.approval({ person: chosen, permissions, action }), recordedPath };
    }
    const login = { accountId: chosen.id, remember: false };
    server.onSignIn?.(world, chosen);
    return rememberSignIn(world, request, chosen, await goOn({ login, consent: {}, select_account: {} }));
  }
  const lead = `Sallyport wants to connect to ${server.name}. Choosing an account signs in as that person${server.approval ? '.' : ' and approves.'}`;
  const page = chooserPage({ vendor: server.name, lead, permissions, people: residents, action });
  return { ...page, recordedPath };
}

/** A parameter of an authorization request. */
const textOf = (param: unknown): string => (typeof param === 'string' ? param : '');
