import type { Capability, Step, Vendor, Verdict } from './types.js';

const refusals: readonly Verdict[] = [
  {
    when: {
      status: [302, 303, 307, 308, 400, 401, 403, 404],
      variable: { template: '{public_url}', matches: '.' },
    },
    result: 'tenant_not_found',
    note: 'This is the address of the admin console. The API lives at the same address without -admin.',
    suggest: { path: 'org_url', value: '{public_url}' },
  },
  {
    when: { json: { pointer: '/errorCode', is: 'E0000011' } },
    result: 'credentials_rejected',
    note: 'Okta does not accept this token. It may be mistyped, revoked, or of another organization. A token also ends when the admin who made it is deactivated.',
  },
  {
    when: { json: { pointer: '/errorCode', is: 'E0000006' } },
    result: 'permission_missing',
    note: 'The token is valid, but the admin who made it may not read this. Give that admin the role Read-Only Admin.',
  },
  { when: { status: 401 }, result: 'credentials_rejected' },
  { when: { status: 403 }, result: 'permission_missing' },
];

function ask(id: string, path: string, verdicts: readonly Verdict[]): Step {
  return {
    id,
    request: { method: 'GET', url: `{org_url}${path}`, headers: { Accept: 'application/json' } },
    sign: { kind: 'header', name: 'Authorization', value: 'SSWS {api_token}' },
    verdicts,
  };
}

/** One list, cut to its first entry where Okta can do that. `scope` is what the admin's role has to cover. */
function list(id: string, label: string, scope: string, path: string): Capability {
  const verdicts: Verdict[] = [
    { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
    ...refusals,
  ];
  return {
    id,
    label,
    permission: `Read-Only Admin (${scope})`,
    required: true,
    steps: [ask(`list_${id}`, path, verdicts)],
  };
}

/**
 * An API token has the rights of the admin who made it.
 * https://developer.okta.com/docs/guides/create-an-api-token/main/, https://developer.okta.com/docs/reference/error-codes/
 */
export const OKTA_IDP: Vendor = {
  id: 'OKTA_IDP',
  aliases: ['OKTA'],
  name: 'Okta',
  category: 'IDP',
  summary: 'Users, groups, apps, policies and sign-in logs',
  keywords: ['sso', 'single sign-on', 'identity provider', 'workforce identity', 'mfa'],
  docsUrl: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  color: '#007dc1',
  hosts: { allow: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com', '*.okta-gov.com'] },
  console: {
    hosts: [],
    derive: [
      {
        set: 'admin_console',
        from: '{org_url}',
        cases: [
          {
            match: '^(https://[a-z0-9-]+)(\\.(?:okta|oktapreview|okta-emea|okta-gov)\\.com)$',
            value: '$1-admin$2',
          },
        ],
      },
    ],
  },
  methods: [
    {
      id: 'api_token',
      kind: 'credentials',
      label: 'API token',
      fields: [
        {
          path: 'org_url',
          kind: 'url',
          label: 'Okta domain',
          help: 'With https:// and without -admin. If you use a domain of your own, enter the Okta one behind it.',
          example: 'https://your-tenant.okta.com',
          format: {
            // Whoever copies the address from the admin console gets one with -admin, where the API does not live.
            pattern:
              '^https://(?![a-z0-9-]*-admin\\.)[a-z0-9][a-z0-9-]*\\.(?:okta|oktapreview|okta-emea|okta-gov)\\.com$',
            hint: 'https://your-tenant.okta.com, without -admin',
            confidence: 'inferred',
          },
        },
        {
          path: 'api_token',
          kind: 'secret',
          label: 'API token',
          help: 'The token value alone, without SSWS in front of it.',
          format: {
            pattern: '^00[A-Za-z0-9_-]{40}$',
            hint: '42 characters that start with 00',
            confidence: 'inferred',
          },
        },
      ],
      guide: [
        {
          text: 'Sign in to the Okta Admin Console as a user with the role **Read-Only Admin**. A service account is best: the token ends when its maker is deactivated.',
          link: {
            label: 'Open the Okta Admin Console',
            url: '{admin_console}',
            fallback: 'https://login.okta.com',
          },
        },
        { text: 'Open **Security > API > Tokens** and choose **Create token**.' },
        { text: 'Give it a name and allow its use from **Any IP**.' },
        { text: 'Create it and copy the value. It is not shown again.' },
        { text: 'Enter your Okta domain without `-admin`, and paste the token here.' },
      ],
      check: {
        derive: [
          {
            set: 'public_url',
            from: '{org_url}',
            cases: [
              {
                match: '^(https://[A-Za-z0-9-]+)-admin\\.((?:okta|oktapreview|okta-emea|okta-gov)\\.com)',
                value: '$1.$2',
              },
            ],
          },
        ],
        steps: [
          ask('me', '/api/v1/users/me', [
            { when: { status: 200, json: { pointer: '/id', present: true } }, result: 'ok' },
            ...refusals,
            {
              when: { status: 404 },
              result: 'tenant_not_found',
              note: 'No Okta organization answers at this address. Check the part before the first dot.',
            },
          ]),
        ],
      },
      capabilities: [
        list('users', 'List users', 'okta.users.read', '/api/v1/users?limit=1'),
        list('groups', 'List groups', 'okta.groups.read', '/api/v1/groups?limit=1'),
        list('apps', 'List apps', 'okta.apps.read', '/api/v1/apps?limit=1'),
        list('logs', 'Read sign-in logs', 'okta.logs.read', '/api/v1/logs?limit=1'),
        list('policies', 'Read policies', 'okta.policies.read', '/api/v1/policies?type=OKTA_SIGN_ON'),
        // Custom roles: some organizations keep them from a Read-Only Admin, and all else works without them.
        { ...list('roles', 'List admin roles', 'okta.roles.read', '/api/v1/iam/roles'), required: false },
      ],
    },
  ],
};
