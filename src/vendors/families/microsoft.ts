import type {
  AuthMethod,
  GuideStep,
  OAuthPage,
  OAuthRefusal,
  PlatformValue,
  Step,
  Verdict,
} from '../types.js';

/**
 * What the Microsoft vendors share. An administrator consents to the operator's multi-tenant application; the server
 * then fetches tokens for that tenant with the application's own secret. Everyone is in the public cloud here: a
 * national cloud wants a registration of its own.
 *
 * https://learn.microsoft.com/entra/identity-platform/v2-admin-consent,
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow,
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const MICROSOFT_LOGIN = 'https://login.microsoftonline.com';

/**
 * The operator's application. One for each API, so that nobody has to consent to more than is read: `.default` asks for
 * everything that an application was registered with, whichever API it names.
 */
export type MicrosoftApp = {
  /** The operator's values are `platform.<client>_client_id` and `platform.<client>_client_secret`. */
  readonly client: 'ms_defender' | 'ms_defender_cloud' | 'ms_entra';
  /** Names the API that is read. */
  readonly scope: `https://${string}/.default`;
};

/** By Microsoft's word the `error` decides; the numbers in the description only find better words for it. */
export const MICROSOFT_REFUSALS: readonly OAuthRefusal[] = [
  {
    when: { parameter: 'error_description', matches: 'AADSTS50011\\b' },
    result: 'app_not_configured',
  },
  {
    when: { parameter: 'error_description', matches: 'AADSTS(?:650052|500011)\\b' },
    result: 'not_enabled',
    note: 'Your tenant has not subscribed to this Microsoft product, or never turned it on. Was it the right tenant?',
  },
  {
    when: { parameter: 'error_description', matches: 'AADSTS53003\\b' },
    result: 'permission_missing',
    note: 'A Conditional Access policy of your organization blocked the sign-in.',
  },
  {
    when: { parameter: 'error_description', matches: 'AADSTS65001\\b' },
    result: 'permission_missing',
    note: 'Nobody in your organization has consented to our app yet. An administrator has to sign in here.',
  },
  // Of the two admin consent endpoints; `access_denied` is everyone's.
  { when: { parameter: 'error', is: 'consent_required' }, result: 'declined' },
  { when: { parameter: 'error', is: 'permission_denied' }, result: 'declined' },
];

/**
 * Signs the administrator in first, for the tenant in the ID token: the `tenant` of a consent redirect could be
 * anybody's. A consent for another tenant than that does not count.
 */
export function adminConsent({ client, scope }: MicrosoftApp): Pick<AuthMethod, 'kind' | 'needs' | 'oauth'> {
  const signIn: OAuthPage = {
    id: 'sign_in',
    url: `${MICROSOFT_LOGIN}/organizations/oauth2/v2.0/authorize`,
    response: 'code',
    pkce: 'supported',
    issuer: `${MICROSOFT_LOGIN}/{oauth.tenant}/v2.0`,
    scopes: ['openid'],
    scopesFrom: 'request',
    brings: [
      {
        set: 'oauth.tenant',
        claim: 'tid',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      },
    ],
    refusals: MICROSOFT_REFUSALS,
  };
  const consent: OAuthPage = {
    id: 'consent',
    url: `${MICROSOFT_LOGIN}/{oauth.tenant}/v2.0/adminconsent`,
    response: 'parameters',
    params: { client_id: `{${clientId(client)}}`, redirect_uri: '{oauth.redirect_uri}' },
    scopes: [scope],
    scopesFrom: 'request',
    // A refusal says `admin_consent=True`, too: it is told by its `error`.
    expects: { admin_consent: 'True', tenant: '{oauth.tenant}' },
    brings: [],
    refusals: MICROSOFT_REFUSALS,
  };
  return {
    kind: 'oauth2_admin_consent',
    needs: [clientId(client), clientSecret(client)],
    oauth: {
      client: {
        id: `{${clientId(client)}}`,
        secret: `{${clientSecret(client)}}`,
        authentication: 'client_secret_post',
      },
      pages: [signIn, consent],
      token: `${MICROSOFT_LOGIN}/organizations/oauth2/v2.0/token`,
      // The administrator's own tokens are forgotten; `applicationToken` fetches ours.
      refresh: { tokens: 'none' },
    },
  };
}

/** A token for the application in the consenting tenant, as `{token}`. It is granted even where it may read nothing. */
export function applicationToken({ client, scope }: MicrosoftApp): Step {
  return {
    id: 'token',
    request: {
      method: 'POST',
      url: `${MICROSOFT_LOGIN}/{oauth.tenant}/oauth2/v2.0/token`,
      headers: { Accept: 'application/json' },
      form: {
        grant_type: 'client_credentials',
        client_id: `{${clientId(client)}}`,
        client_secret: `{${clientSecret(client)}}`,
        scope,
      },
    },
    captures: [{ set: 'token', json: '/access_token' }],
    verdicts: [
      { when: { status: 200, json: { pointer: '/access_token', present: true } }, result: 'ok' },
      // The application is not among those of the tenant.
      aadsts('700016|7000229|65001', {
        result: 'permission_missing',
        note: 'Our app is not approved in your tenant: consent was not given, was withdrawn, or has not arrived everywhere yet. Connect once more in a minute.',
      }),
      aadsts('90002', {
        result: 'tenant_not_found',
        note: 'Microsoft no longer knows this tenant.',
      }),
      aadsts('650052|500011', {
        result: 'not_enabled',
        note: 'Your tenant has not subscribed to this Microsoft product, or never turned it on.',
      }),
      aadsts('53003', {
        result: 'permission_missing',
        note: 'A Conditional Access policy of your organization blocks our app.',
      }),
      // What is left is wrong with our own ID or secret.
      { when: { status: [400, 401] }, result: 'app_not_configured' },
    ],
  };
}

/** One of these numbers in the answer of the token endpoint. */
export function aadsts(numbers: string, { result, note }: Pick<Verdict, 'result' | 'note'>): Verdict {
  return {
    when: {
      status: [400, 401],
      json: { pointer: '/error_description', matches: `AADSTS(?:${numbers})\\b` },
    },
    result,
    ...(note === undefined ? {} : { note }),
  };
}

/** `api` is what the consent page calls the API that is read. */
export function consentGuide(api: string): readonly GuideStep[] {
  return [
    {
      text: 'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**: only they may grant application permissions for a whole organization.',
    },
    {
      text: `Check that the app and your tenant are right, and review the permissions, which are those of **${api}**. None of them can change anything:`,
      list: 'permissions',
    },
    { text: 'Choose **Accept** to consent on behalf of your organization.' },
    { text: 'You are brought back here. Keep this window open until it says that it works.' },
  ];
}

function clientId(client: MicrosoftApp['client']): PlatformValue {
  return `platform.${client}_client_id`;
}

function clientSecret(client: MicrosoftApp['client']): PlatformValue {
  return `platform.${client}_client_secret`;
}
