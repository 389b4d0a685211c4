import { REDIRECT_URLS_OPTION } from './families/oauth.js';
import { LOGOS } from './logos.js';
import type { Derivation, Field, Step, StepRequest, Vendor } from './types.js';

/** https://docs.snyk.io/snyk-data-and-governance/regional-hosting-and-data-residency */
const REGIONS = [
  { id: 'SNYK-US-01', host: 'snyk.io' },
  { id: 'SNYK-US-02', host: 'us.snyk.io' },
  { id: 'SNYK-EU-01', host: 'eu.snyk.io' },
  { id: 'SNYK-AU-01', host: 'au.snyk.io' },
  // Not SNYK-GOV-01: the address of its API is not published.
] as const;

const region: Field = {
  path: 'base_url',
  kind: 'select',
  label: 'Snyk region',
  help: 'Compare with the address at which you open Snyk. Only older accounts and free plans are in SNYK-US-01.',
  required: false,
  default: 'https://app.snyk.io',
  choices: REGIONS.map(({ id, host }) => ({ value: `https://app.${host}`, label: `${id} (app.${host})` })),
};

/** People know their region by the address at which they open Snyk, `app`; the API lives beside it. */
const origin = (set: 'app' | 'api'): Derivation => ({
  set,
  from: '{base_url}',
  cases: REGIONS.map(({ host }) => ({
    match: `^https://(?:app|api)\\.${host.replaceAll('.', '\\.')}$`,
    value: `https://${set}.${host}`,
  })),
});

/** Snyk's REST API wants a version date with every request. */
const get = (path: string): StepRequest => ({
  method: 'GET',
  url: `{api}/rest${path}?version=2024-04-22`,
  headers: { Accept: 'application/vnd.api+json' },
});

function listOrganizations(sign: NonNullable<Step['sign']>, note: string): Step {
  return {
    id: 'list_organizations',
    request: get('/orgs'),
    sign,
    verdicts: [
      { when: { status: 200, json: { pointer: '/data', empty: true } }, result: 'permission_missing', note },
      { when: { status: 200, json: { pointer: '/data', present: true } }, result: 'ok' },
      { when: { status: 403 }, result: 'permission_missing', note },
    ],
  };
}

/**
 * A Snyk App that the operator owns, or the key of a service account.
 * https://docs.snyk.io/snyk-api/oauth2-api, https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api
 */
export const SNYK: Vendor = {
  id: 'SNYK',
  name: 'Snyk',
  category: 'AppSec',
  summary: 'Issues in open source dependencies, code, containers and infrastructure as code',
  keywords: ['sca', 'sast', 'dependencies', 'container security', 'iac', 'code scanning'],
  docsUrl: 'https://docs.snyk.io/snyk-data-and-governance/regional-hosting-and-data-residency',
  color: '#4c4a73',
  logo: LOGOS.snyk,
  hosts: {
    allow: REGIONS.flatMap(({ host }) => [`app.${host}`, `api.${host}`]),
  },
  options: [REDIRECT_URLS_OPTION],
  methods: [
    {
      id: 'oauth',
      kind: 'oauth2_authorization_code',
      label: 'Sign in with Snyk',
      summary: 'Nothing to copy: you approve our Snyk App for an organization or group',
      fields: [region],
      needs: ['platform.snyk_client_id', 'platform.snyk_client_secret'],
      oauth: {
        client: {
          id: '{platform.snyk_client_id}',
          secret: '{platform.snyk_client_secret}',
          authentication: 'client_secret_post',
        },
        // Only the authorization page is served from the app's host. The regional pairs follow that rule of Snyk's;
        // whether one registration of an app serves every region is not published.
        derive: [origin('app'), origin('api')],
        pages: [
          {
            id: 'authorize',
            url: '{app}/oauth2/authorize',
            response: 'code',
            pkce: 'required',
            // Chosen when the Snyk App is created; other scopes need a new app and a new consent.
            scopes: ['org.read', 'org.project.read'],
            scopesFrom: 'registration',
            brings: [{ set: 'oauth.access_token', token: 'access_token' }],
          },
        ],
        token: '{api}/oauth2/token',
        revocation: '{api}/oauth2/revoke',
        refresh: { tokens: 'single_use' },
      },
      guide: [
        { text: 'Choose the region in which your Snyk account lives.' },
        {
          text: 'Continue to Snyk and sign in. You need every permission that is asked for, so an **Org Admin** or **Group Admin** is best.',
        },
        {
          text: 'Pick the organization or group to connect and review what it may read:',
          list: 'permissions',
        },
        { text: 'Approve. Snyk brings you back here.' },
      ],
      check: {
        derive: [origin('api')],
        steps: [
          {
            id: 'self',
            request: get('/self'),
            sign: { kind: 'bearer', token: '{oauth.access_token}' },
            verdicts: [
              { when: { status: 200, json: { pointer: '/data', present: true } }, result: 'ok' },
              {
                when: { status: 401 },
                result: 'credentials_expired',
                note: 'Snyk no longer accepts this authorization. Sign in with Snyk once more, in the region of your account.',
              },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'Snyk knows our app, but gives it no access to its API. API access is part of Snyk Enterprise plans.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'organizations',
          label: 'List organizations',
          permission: 'org.read',
          required: true,
          steps: [
            listOrganizations(
              { kind: 'bearer', token: '{oauth.access_token}' },
              'Snyk shows us no organization. Sign in with Snyk once more and pick the organization or group.',
            ),
          ],
        },
        {
          id: 'projects',
          label: 'Read projects and their issues',
          permission: 'org.project.read',
          required: false,
          unverified:
            'Proven when projects are read for the first time; the check reads organizations alone.',
        },
      ],
    },
    {
      id: 'api_key',
      kind: 'credentials',
      label: 'Service account API key',
      summary: 'A key that an Org Admin makes for us',
      fields: [
        {
          path: 'api_key',
          kind: 'secret',
          label: 'API key',
          help: 'The key of a service account. Snyk shows it only once.',
          format: {
            pattern:
              '^(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|snyk_(?:uat|sat)\\.[a-z0-9]{8}\\.[\\w-]+\\.[\\w-]+)$',
            hint: 'Like 12345678-1234-1234-1234-123456781234, or starting with snyk_sat',
            confidence: 'inferred',
          },
        },
        region,
      ],
      guide: [
        {
          text: 'Open the organization in Snyk and go to **Settings > Service accounts**. For many organizations at once, do it at the group instead. You need to be **Org Admin** or **Group Admin**, and API access is part of **Enterprise** plans.',
          link: { label: 'Open Snyk', url: '{base_url}', fallback: 'https://app.snyk.io' },
        },
        { text: 'Enter a name, choose the role **Org Admin** and the type **API key**, without an expiry.' },
        { text: 'Create the service account and copy its key: it is shown only once.' },
        { text: 'Paste the key here and choose the region in which your account lives.' },
      ],
      check: {
        derive: [origin('api')],
        steps: [
          {
            id: 'self',
            request: get('/self'),
            // Which scheme the newer keys want is told in both ways, so each is tried.
            alternatives: {
              set: 'scheme',
              values: ['token', 'Bearer'],
              otherwise: {
                result: 'credentials_rejected',
                note: 'Snyk does not accept this key in this region. Compare the region with the address at which you open Snyk, then check that the key was copied whole and not revoked.',
              },
            },
            sign: { kind: 'header', name: 'Authorization', value: '{scheme} {api_key}' },
            verdicts: [
              { when: { status: 200, json: { pointer: '/data', present: true } }, result: 'ok' },
              { when: { status: 401 }, result: 'next' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'Snyk knows this key, but gives it no access to its API. API access is part of Snyk Enterprise plans.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'organizations',
          label: 'List organizations',
          permission: 'Org Admin',
          required: true,
          steps: [
            listOrganizations(
              { kind: 'header', name: 'Authorization', value: '{scheme} {api_key}' },
              'The key works, but reaches no organization. Make the service account in an organization or group, with the role Org Admin.',
            ),
          ],
        },
        {
          id: 'projects',
          label: 'Read projects and their issues',
          permission: 'Org Admin',
          required: false,
          unverified:
            'Proven when projects are read for the first time; the check reads organizations alone.',
        },
      ],
    },
  ],
};
