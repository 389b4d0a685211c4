import type { Capability, Derivation, Vendor } from './types.js';

/** Each region is an Aikido of its own; a workspace lives in one of them. */
const REGIONS = [
  { label: 'Europe', url: 'https://app.aikido.dev' },
  { label: 'United States', url: 'https://app.us.aikido.dev' },
  { label: 'Australia', url: 'https://app.au.aikido.dev' },
  { label: 'Middle East', url: 'https://app.me.aikido.dev' },
] as const;

const origin: Derivation = {
  set: 'origin',
  from: '{base_url}',
  cases: REGIONS.map(({ url }) => ({ match: `^${url.replaceAll('.', '\\.')}$`, value: url })),
};

/** `token` is the name of the variable that holds one. */
function capabilities(token: string): readonly Capability[] {
  return [
    {
      id: 'issues',
      label: 'Read issues',
      permission: 'issues:read',
      required: true,
      steps: [
        {
          id: 'export_issues',
          request: {
            method: 'GET',
            url: '{origin}/api/public/v1/issues/export?format=json&per_page=1',
            headers: { Accept: 'application/json' },
          },
          sign: { kind: 'bearer', token: `{${token}}` },
          verdicts: [
            { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
            {
              when: { status: 401 },
              result: 'credentials_rejected',
              note: 'Aikido no longer accepts what it gave us a moment ago. Was the client deleted, or the access withdrawn?',
            },
            {
              when: { status: 403 },
              result: 'permission_missing',
              note: 'Aikido lets us in, but not to the issues. Tick the scope issues:read for this client.',
            },
          ],
        },
      ],
    },
    {
      id: 'repositories',
      label: 'List code repositories',
      permission: 'repositories:read',
      required: false,
      unverified: 'Proven when repositories are listed for the first time; the check reads issues alone.',
    },
  ];
}

/** A client of the public REST API, or a consent. https://apidocs.aikido.dev/reference/authorization */
export const AIKIDO: Vendor = {
  id: 'AIKIDO',
  name: 'Aikido Security',
  category: 'AppSec',
  secondaryCategories: ['CSPM'],
  summary: 'Issues in code, dependencies, containers, clouds and running applications',
  keywords: ['sast', 'sca', 'dast', 'cspm', 'container security', 'code scanning', 'aikido.dev'],
  docsUrl: 'https://apidocs.aikido.dev/reference/authorization',
  color: '#5a3ff0',
  logo: { letters: 'AS' },
  hosts: { allow: REGIONS.map(({ url }) => url.slice('https://'.length)) },
  methods: [
    {
      id: 'client_credentials',
      kind: 'credentials',
      label: 'API client',
      summary: 'A client ID and secret that a workspace admin makes for us',
      fields: [
        {
          path: 'client_id',
          kind: 'text',
          label: 'Client ID',
          help: 'Shown when the client is created.',
          example: 'AIK_CLIENT_...',
          format: {
            pattern: '^AIK_CLIENT_.+$',
            hint: 'Starts with AIK_CLIENT_',
            confidence: 'inferred',
          },
        },
        {
          path: 'client_secret',
          kind: 'secret',
          label: 'Client secret',
          help: 'Shown together with the client ID.',
        },
      ],
      guide: [
        {
          text: 'Sign in to Aikido as an **admin** of the workspace: only admins can create API clients.',
          link: { label: 'Open Aikido', url: 'https://app.aikido.dev' },
        },
        { text: 'Open **Settings > Integrations** and find **Public REST API**.' },
        {
          text: 'Choose **Add client**, name it and tick these scopes. They can only read:',
          list: 'permissions',
        },
        {
          text: 'Copy the **client ID** and the **client secret** straight away, and paste both here. Your region is found from them.',
        },
      ],
      check: {
        steps: [
          {
            id: 'token',
            request: {
              method: 'POST',
              url: '{origin}/api/oauth/token',
              headers: { Accept: 'application/json' },
              form: { grant_type: 'client_credentials' },
            },
            sign: { kind: 'basic', username: '{client_id}', password: '{client_secret}' },
            // Credentials don't say where their workspace lives, so every region is asked.
            alternatives: {
              set: 'origin',
              values: REGIONS.map(({ url }) => url),
              otherwise: {
                result: 'credentials_rejected',
                note: 'None of the Aikido regions accepts this client ID and secret. Check that both belong together and were copied whole.',
              },
            },
            captures: [{ set: 'token', json: '/access_token' }],
            verdicts: [
              { when: { status: 200, json: { pointer: '/access_token', present: true } }, result: 'ok' },
              // Comes with 400 as well as with 401.
              { when: { json: { pointer: '/error', is: 'invalid_client' } }, result: 'next' },
              { when: { status: 401 }, result: 'next' },
            ],
          },
        ],
      },
      capabilities: capabilities('token'),
    },
    {
      id: 'oauth',
      kind: 'oauth2_authorization_code',
      label: 'Authorize in Aikido',
      summary: 'Nothing to copy: you allow access to your workspace',
      fields: [
        {
          path: 'base_url',
          kind: 'select',
          label: 'Aikido region',
          help: 'Compare with the address at which you open Aikido.',
          required: false,
          default: 'https://app.aikido.dev',
          choices: REGIONS.map(({ label, url }) => ({
            value: url,
            label: `${label} (${url.slice('https://'.length)})`,
          })),
        },
      ],
      needs: ['platform.aikido_client_id', 'platform.aikido_client_secret'],
      oauth: {
        client: {
          id: '{platform.aikido_client_id}',
          secret: '{platform.aikido_client_secret}',
          authentication: 'client_secret_basic',
        },
        derive: [origin],
        pages: [
          {
            id: 'authorize',
            url: '{origin}/oauth/authorize',
            response: 'code',
            pkce: 'unknown',
            // Ticked when the operator adds a client of the type Public, with our callback as its redirect URI.
            scopes: ['issues:read', 'repositories:read'],
            scopesFrom: 'registration',
            brings: [{ set: 'oauth.access_token', token: 'access_token' }],
          },
        ],
        // The one address that is published, for client credentials; public clients exchange codes there, too.
        token: '{origin}/api/oauth/token',
        refresh: { tokens: 'unknown' },
      },
      guide: [
        { text: 'Choose the region in which your workspace lives.' },
        { text: 'Continue to Aikido and sign in as an **admin** of the workspace.' },
        { text: 'Review what may be read, and allow access:', list: 'permissions' },
        { text: 'Aikido brings you back here.' },
      ],
      check: { derive: [origin], steps: [] },
      capabilities: capabilities('oauth.access_token'),
    },
  ],
};
