/**
 * The two admin consent endpoints (entra-docs, v2-admin-consent and v2-oauth2-client-creds-grant-flow): of the v2 one a
 * refusal says `admin_consent=True`, too, and is told by its `error` alone.
 */
import { randomUUID } from 'node:crypto';
import { rememberSignIn, signedIn } from '../../oauth/browserSession.js';
import { chooserPage } from '../../oauth/pages/chooserPage.js';
import { approvalPage, consentPage } from '../../oauth/pages/consentPage.js';
import { errorPage } from '../../oauth/pages/errorPage.js';
import { peopleOf, type Person, personById } from '../../oauth/people.js';
import { type Registration, registrationOf } from '../../oauth/redirectUri.js';
import type { Route } from '../../routes.js';
import { valueAt } from '../../sandboxCredentials.js';
import type { Answer, VendorRequest, World } from '../../site.js';
import { formOf } from '../../strictness.js';
import { giveConsent } from './consents.js';
import { PLATFORM_APPS } from './platformApps.js';

/** What each application was registered with. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  MS_ENTRA: [
    'User.Read.All',
    'Group.Read.All',
    'Application.Read.All',
    'IdentityRiskyUser.Read.All',
    'IdentityRiskEvent.Read.All',
    'Policy.Read.All',
  ],
  MS_DEFENDER_VMS: ['Vulnerability.Read.All', 'Machine.Read.All', 'Alert.Read.All'],
  MS_DEFENDER_ENDPOINT: ['Alert.Read.All', 'Machine.Read.All', 'Vulnerability.Read.All'],
  MS_DEFENDER_CLOUD: ['To be known in your organization, and no more'],
};

type Endpoint = 'v1' | 'v2';

export function consentRoutes(world: World): Route[] {
  const routesOf = (endpoint: Endpoint, path: RegExp): Route[] => [
    { method: 'GET', path, answer: (request, [tenant = '']) => ask(world, request, tenant) },
    {
      method: 'POST',
      path,
      answer: (request, [tenant = '']) => decide(world, request, tenant, endpoint),
    },
  ];
  return [
    ...routesOf('v2', /^\/([^/]+)\/v2\.0\/adminconsent$/),
    ...routesOf('v1', /^\/([^/]+)\/adminconsent$/),
  ];
}

/** The consent page; before it, where this browser is not known, the question who signs in. */
function ask(world: World, request: VendorRequest, tenant: string): Answer {
  const asked = registrationAt(request);
  if ('status' in asked) return asked;
  const action = `${request.mount}${request.path}?${request.rawQuery}`;
  const person = signedIn(world, request);
  if (!person || !belongs(person, asked, tenant)) return choose(world, asked, tenant, action);
  const shown = { vendor: 'Microsoft', person, tenant: valueAt(person.row, 'tenant'), action };
  return person.isAdmin
    ? consentPage({ ...shown, permissions: PERMISSIONS[asked.vendor] ?? [] })
    : approvalPage(shown);
}

const belongs = ({ row }: Person, { vendor, method }: Registration, tenant: string): boolean =>
  row.vendor === vendor && row.method === method && isTenant(valueAt(row, 'tenant'), tenant);

const isTenant = (own: string, wanted: string): boolean =>
  ['organizations', 'common', own].includes(wanted.toLowerCase());

function choose(world: World, asked: Registration, tenant: string, action: string): Answer {
  const people = peopleOf(world, asked).filter((person) => belongs(person, asked, tenant));
  if (people.length === 0) {
    return errorPage('Microsoft', 400, 'invalid_request', `AADSTS90002: Tenant '${tenant}' not found.`);
  }
  return chooserPage({
    vendor: 'Microsoft',
    lead: 'Sallyport asks for the consent of an administrator. Choosing an account signs in as that person.',
    permissions: [],
    people,
    action,
    decline: 'Cancel',
  });
}

/** Whose consent is asked for, or the page that says why nobody is asked. */
function registrationAt({ query }: VendorRequest): Registration | Answer {
  const registration = registrationOf(query.get('redirect_uri'));
  const app = registration ? PLATFORM_APPS[registration.vendor] : undefined;
  if (!registration || !app) {
    const sentence = 'AADSTS50011: The redirect URI does not match those configured for the application.';
    return errorPage('Microsoft', 400, 'invalid_request', sentence);
  }
  if (app.client_id !== query.get('client_id')) {
    const sentence = 'AADSTS700016: The application was not found in the directory.';
    return errorPage('Microsoft', 400, 'unauthorized_client', sentence);
  }
  return registration;
}

function decide(world: World, request: VendorRequest, tenant: string, endpoint: Endpoint): Answer {
  const asked = registrationAt(request);
  if ('status' in asked) return asked;
  const form = formOf(request);
  const action = `${request.mount}${request.path}?${request.rawQuery}`;
  const chosen = personById(world, form.get('account') ?? '');
  if (chosen && belongs(chosen, asked, tenant)) {
    return rememberSignIn(world, request, chosen, { status: 303, headers: { location: action }, body: '' });
  }
  const person = signedIn(world, request);
  switch (form.get('decision')) {
    case 'other':
      return choose(world, asked, tenant, action);
    case 'accept':
      if (!person?.isAdmin || !belongs(person, asked, tenant)) return ask(world, request, tenant);
      if (world.oauth.consent !== 'granted_without_effect') giveConsent(world, person.row);
      return back(request, granted(world, request, person, endpoint));
    default:
      return back(request, REFUSED[endpoint]);
  }
}

const REFUSED: Readonly<Record<Endpoint, Readonly<Record<string, string>>>> = {
  v1: { error: 'permission_denied', error_description: 'The admin canceled the request' },
  v2: {
    admin_consent: 'True',
    error: 'consent_required',
    error_description: 'AADSTS65004: The resource owner or authorization server denied the request.',
  },
};

function granted(
  { oauth }: World,
  { query }: VendorRequest,
  { row }: Person,
  endpoint: Endpoint,
): Readonly<Record<string, string>> {
  const tenant = oauth.consent === 'other_tenant' ? randomUUID() : valueAt(row, 'tenant');
  return {
    admin_consent: 'True',
    ...(oauth.consent === 'no_tenant' ? {} : { tenant }),
    ...(endpoint === 'v2' ? { scope: query.get('scope') ?? '' } : {}),
  };
}

function back({ query }: VendorRequest, params: Readonly<Record<string, string>>): Answer {
  const url = new URL(query.get('redirect_uri') ?? '');
  const state = query.get('state');
  for (const [name, value] of Object.entries({ ...params, ...(state === null ? {} : { state }) })) {
    url.searchParams.set(name, value);
  }
  return { status: 303, headers: { location: url.href }, body: '' };
}
