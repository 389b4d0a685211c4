import type { Vendor } from './types.js';

/**
 * A service user's key, exchanged twice: for a refresh token, and that for a token of half an hour. Mend has no 401 for
 * either, and says 400 or 403 to a wrong key, organization or host alike.
 * https://docs.mend.io/platform/latest/getting-started-with-mend-api-3-0
 */
export const MEND: Vendor = {
  id: 'MEND',
  name: 'Mend.io',
  category: 'AppSec',
  summary: 'Findings in your dependencies, code and containers',
  keywords: [
    'mendio',
    'whitesource',
    'white source',
    'sca',
    'sast',
    'open source',
    'dependencies',
    'renovate',
  ],
  docsUrl: 'https://docs.mend.io/platform/latest/getting-started-with-mend-api-3-0',
  color: '#1b2b6b',
  // Dedicated instances and those from WhiteSource's days have names of the same shape.
  hosts: { allow: ['*.mend.io', '*.whitesourcesoftware.com'] },
  methods: [
    {
      id: 'user_key',
      kind: 'credentials',
      label: 'Service user key',
      fields: [
        {
          path: 'user_email',
          kind: 'email',
          label: 'User email',
          help: 'Mend makes one up for each service user. Use it as it is.',
        },
        {
          path: 'user_key',
          kind: 'secret',
          label: 'User key',
          help: 'Of the same service user, from its three-dot menu. It may have an expiration date.',
          format: {
            pattern: '^[0-9a-fA-F]{64}$',
            hint: '64 characters, 0-9 and a-f',
            confidence: 'inferred',
          },
        },
        {
          path: 'org_uuid',
          kind: 'text',
          label: 'Organization UUID',
          help: 'Under Administration > General Configuration. Not the API key of older versions.',
          example: '01234567-89ab-cdef-0123-456789abcdef',
          format: {
            pattern: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            hint: '32 characters, 0-9 and a-f, in five groups',
            confidence: 'inferred',
          },
        },
        {
          path: 'base_url',
          kind: 'url',
          label: 'API base URL',
          help: 'The address of your Mend console with api- in front, and nothing behind it. In the EU: https://api-saas-eu.mend.io.',
          example: 'https://api-saas.mend.io',
        },
      ],
      guide: [
        {
          text: 'As a Mend administrator open the settings gear, then **Administration**, and copy the **Organization UUID** from **General Configuration**.',
        },
        {
          text: 'On the tab **Users** choose **Add Service User** and name it. Leave the e-mail address that Mend has made up.',
        },
        { text: 'Give the service user a role that may read your projects.' },
        {
          text: 'Find it in the table, open its three-dot menu and copy the **user key**. Its e-mail address stands in the same row.',
        },
        {
          text: 'Put `api-` in front of the address of your console: `https://saas.mend.io` becomes `https://api-saas.mend.io`.',
        },
        { text: 'Enter all four values here.' },
      ],
      check: {
        derive: [
          {
            set: 'api',
            from: '{base_url}',
            cases: [
              { match: '^https://(?:api-)?([A-Za-z0-9-]+)\\.mend\\.io/?$', value: 'https://api-$1.mend.io' },
              {
                match: '^https://(?:api-)?([A-Za-z0-9-]+)\\.whitesourcesoftware\\.com/?$',
                value: 'https://api-$1.whitesourcesoftware.com',
              },
            ],
          },
          {
            // Set only where the console's address was entered.
            set: 'api_url',
            from: '{base_url}',
            cases: [{ match: '^https://(?!api-)', value: '{api}' }],
          },
        ],
        steps: [
          {
            id: 'log_in',
            request: {
              method: 'POST',
              url: '{api}/api/v3.0/login',
              // Without an organization Mend would take the one that was used last.
              json: { email: '{user_email}', orgUuid: '{org_uuid}', userKey: '{user_key}' },
            },
            captures: [{ set: 'refresh_token', json: '/response/refreshToken' }],
            verdicts: [
              {
                when: { status: [200, 400, 403], variable: { template: '{api_url}', matches: '.' } },
                result: 'tenant_not_found',
                note: 'This is the address of the console. The API lives at the same address with api- in front.',
                suggest: { path: 'base_url', value: '{api_url}' },
              },
              {
                when: { status: 200, json: { pointer: '/response/refreshToken', present: true } },
                result: 'ok',
              },
              {
                when: { status: [400, 403] },
                result: 'credentials_rejected',
                note: 'Mend does not accept these values, and does not say which. Check that e-mail address, key and organization belong together, that the key has not expired, and that this is the address of your console with api- in front.',
              },
            ],
          },
          {
            id: 'access_token',
            request: {
              method: 'POST',
              url: '{api}/api/v3.0/login/accessToken?orgUuid={org_uuid}',
            },
            sign: { kind: 'header', name: 'wss-refresh-token', value: '{refresh_token}' },
            captures: [{ set: 'token', json: '/response/jwtToken' }],
            verdicts: [
              {
                when: { status: 200, json: { pointer: '/response/jwtToken', present: true } },
                result: 'ok',
              },
              {
                when: { status: [400, 403] },
                result: 'credentials_rejected',
                note: 'Mend knows the user and its key, but not in this organization. Copy the Organization UUID again from Administration > General Configuration.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'projects',
          label: 'List projects',
          permission: 'A role that may read projects',
          required: true,
          steps: [
            {
              id: 'list_projects',
              request: { method: 'GET', url: '{api}/api/v3.0/orgs/{org_uuid}/projects?limit=1' },
              sign: { kind: 'bearer', token: '{token}' },
              verdicts: [
                { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
                { when: { status: 401 }, result: 'credentials_rejected' },
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'The key is right, but the service user may not read projects. A Mend administrator can give it a role that may.',
                },
              ],
            },
          ],
        },
        {
          id: 'findings',
          label: 'Read findings',
          permission: 'A role that may read projects',
          required: false,
          unverified: 'Findings hang on a project, and which one is not known beforehand.',
        },
      ],
    },
  ],
};
