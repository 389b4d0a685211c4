import type { Vendor } from './types.js';

/** Each environment has a host for the product (ast) and one for its log-in (iam), named alike. */
const ENVIRONMENTS = [
  { host: 'ast.checkmarx.net', label: 'US' },
  { host: 'us.ast.checkmarx.net', label: 'US 2' },
  { host: 'eu.ast.checkmarx.net', label: 'EU' },
  { host: 'eu-2.ast.checkmarx.net', label: 'EU 2' },
  { host: 'deu.ast.checkmarx.net', label: 'Germany' },
  { host: 'anz.ast.checkmarx.net', label: 'Australia and New Zealand' },
  { host: 'ind.ast.checkmarx.net', label: 'India' },
  { host: 'ind-2.ast.checkmarx.net', label: 'India 2' },
  { host: 'sng.ast.checkmarx.net', label: 'Singapore' },
  { host: 'mea.ast.checkmarx.net', label: 'UAE' },
  { host: 'gov-il.ast.checkmarx.net', label: 'Israel' },
] as const;

function originOf(name: 'ast' | 'iam') {
  return [
    { match: '^https://ast\\.checkmarx\\.net/?$', value: `https://${name}.checkmarx.net` },
    {
      match: '^https://([A-Za-z0-9-]+)\\.ast\\.checkmarx\\.net/?$',
      value: `https://$1.${name}.checkmarx.net`,
    },
  ];
}

/**
 * An OAuth client of the tenant's realm in Keycloak.
 * https://docs.checkmarx.com/en/34965-188033-creating-an-oauth-client-for-checkmarx-one-integrations.html
 */
export const CHECKMARX: Vendor = {
  id: 'CHECKMARX',
  name: 'Checkmarx One',
  category: 'AppSec',
  summary: 'Projects and their results from SAST, SCA, IaC and API scans',
  keywords: [
    'cx one',
    'cxone',
    'check marx',
    'checkmarks',
    'cxsast',
    'static analysis',
    'code scanning',
    'containers',
  ],
  docsUrl:
    'https://docs.checkmarx.com/en/34965-188033-creating-an-oauth-client-for-checkmarx-one-integrations.html',
  color: '#4f17a8',
  logo: { letters: 'Cx' },
  hosts: {
    allow: ['ast.checkmarx.net', 'iam.checkmarx.net', '*.ast.checkmarx.net', '*.iam.checkmarx.net'],
  },
  methods: [
    {
      id: 'client_credentials',
      kind: 'credentials',
      label: 'OAuth client',
      fields: [
        {
          path: 'base_url',
          kind: 'region',
          label: 'Base URL',
          help: 'The address at which you open Checkmarx One.',
          choices: ENVIRONMENTS.map(({ host, label }) => ({
            value: `https://${host}`,
            label: `${label} (${host})`,
          })),
        },
        {
          path: 'tenant_name',
          kind: 'text',
          label: 'Tenant name',
          help: 'The tenant account name that you type when you sign in, also shown under Settings > Identity and Access Management.',
          example: 'tenant-name',
        },
        {
          path: 'client_id',
          kind: 'text',
          label: 'Client ID',
          help: 'The name that was given to the OAuth client.',
        },
        {
          path: 'client_secret',
          kind: 'secret',
          label: 'Secret',
          help: 'Made by Regenerate in the OAuth client. It ends with the client, after 30 to 365 days.',
        },
      ],
      guide: [
        {
          text: 'Sign in to Checkmarx One as an **admin**, and note the host in the address bar and your tenant account name.',
          link: { label: 'Open Checkmarx One', url: '{base_url}', fallback: 'https://ast.checkmarx.net' },
        },
        {
          text: 'Open **Settings > Identity and Access Management > OAuth Clients** and choose **Create Client**.',
          link: {
            label: 'OAuth clients in the Checkmarx docs',
            url: 'https://docs.checkmarx.com/en/34965-188033-creating-an-oauth-client-for-checkmarx-one-integrations.html',
          },
        },
        { text: 'Enter a **Client ID** that says what it is for, and create the client.' },
        {
          text: 'Choose **Regenerate** beside **Secret** and copy the value before you close the window.',
        },
        {
          text: 'Choose an expiry period. Under **Role Mapping** add this role from the AST roles. It lets its holder read results and nothing else:',
          copy: { label: 'Role', value: 'ast-viewer' },
        },
        { text: 'To limit what can be read, assign groups. Then save the client.' },
        { text: 'Enter all four values here.' },
      ],
      check: {
        derive: [
          { set: 'api', from: '{base_url}', cases: originOf('ast') },
          { set: 'iam', from: '{base_url}', cases: originOf('iam') },
        ],
        steps: [
          {
            id: 'token',
            request: {
              method: 'POST',
              url: '{iam}/auth/realms/{tenant_name}/protocol/openid-connect/token',
              headers: { Accept: 'application/json' },
              form: {
                grant_type: 'client_credentials',
                client_id: '{client_id}',
                client_secret: '{client_secret}',
              },
            },
            captures: [{ set: 'token', json: '/access_token' }],
            verdicts: [
              { when: { status: 200, json: { pointer: '/access_token', present: true } }, result: 'ok' },
              {
                // Keycloak names the realm only where it has none of that name.
                when: { status: [400, 401, 403, 404], json: { pointer: '', matches: '[Rr]ealm' } },
                result: 'tenant_not_found',
                note: 'Checkmarx knows no tenant of this name in this region. Compare the tenant name and the base URL with those that you sign in with.',
              },
              {
                when: { status: [400, 401, 403] },
                result: 'credentials_rejected',
                note: 'Checkmarx knows the tenant, but does not accept this client ID and secret. The client may have expired: then regenerate its secret.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'projects',
          label: 'List projects',
          permission: 'ast-viewer',
          required: true,
          steps: [
            {
              id: 'list_projects',
              request: {
                method: 'GET',
                url: '{api}/api/projects?limit=1',
                headers: { Accept: 'application/json' },
              },
              sign: { kind: 'bearer', token: '{token}' },
              verdicts: [
                { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
                { when: { status: 401 }, result: 'credentials_rejected' },
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'The client may not read projects. Add the role ast-viewer to it under Role Mapping.',
                },
              ],
            },
          ],
        },
        {
          id: 'results',
          label: 'Read scan results',
          permission: 'ast-viewer',
          required: false,
          unverified:
            'Results hang on a scan, and which one is not known beforehand. The same role covers them.',
        },
      ],
    },
  ],
};
