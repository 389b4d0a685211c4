import type { Capability, Vendor } from './types.js';

const REGIONS = [
  { value: 'US', label: 'United States', host: 'api.upwind.io' },
  { value: 'EU', label: 'Europe', host: 'api.eu.upwind.io' },
  { value: 'ME', label: 'Middle East', host: 'api.me.upwind.io' },
] as const;

function more(id: string, label: string): Capability {
  return {
    id,
    label,
    permission: 'Read role',
    required: false,
    unverified: 'No request that proves this alone is known.',
  };
}

/** Client credentials for one organization. The audience of a token is its region's API. https://docs.upwind.io/settings/credentials */
export const UPWIND: Vendor = {
  id: 'UPWIND',
  name: 'Upwind',
  category: 'CSPM',
  secondaryCategories: ['VMS'],
  summary: 'Vulnerabilities, misconfigurations and threats in your cloud at runtime',
  keywords: [
    'upwind.io',
    'upwind security',
    'cnapp',
    'cloud security',
    'runtime',
    'container security',
    'api security',
  ],
  docsUrl: 'https://docs.upwind.io/settings/credentials',
  color: '#1d5bff',
  hosts: { allow: ['auth.upwind.io', ...REGIONS.map(({ host }) => host)] },
  methods: [
    {
      id: 'client_credentials',
      kind: 'credentials',
      label: 'API credentials',
      fields: [
        {
          path: 'client_id',
          kind: 'text',
          label: 'Client ID',
          help: 'From Settings > Credentials, of the type API.',
        },
        {
          path: 'client_secret',
          kind: 'secret',
          label: 'Client Secret',
          help: 'Shown together with the client ID, and only once.',
        },
        {
          path: 'organization_id',
          kind: 'text',
          label: 'Organization ID',
          help: 'From Settings > Organization.',
          example: 'org_Xk9mPq7RtYwN2vLs',
          format: {
            pattern: '^org_[A-Za-z0-9]+$',
            hint: 'Starts with org_, then letters and digits',
            confidence: 'inferred',
          },
        },
        {
          path: 'region',
          kind: 'select',
          label: 'Region',
          help: 'Where your Upwind organization lives.',
          choices: REGIONS.map(({ value, label, host }) => ({ value, label: `${label} (${host})` })),
        },
      ],
      guide: [
        {
          text: 'In the Upwind console open **Settings > Credentials**. New credentials never reach more than you do.',
          link: {
            label: 'Credentials in the Upwind docs',
            url: 'https://docs.upwind.io/settings/credentials',
          },
        },
        { text: 'Choose **Generate Credentials**, and the type **API**.' },
        {
          text: 'Choose the scope: **Global**, or **Custom** for chosen resources with a read role. It cannot be changed later.',
        },
        { text: 'Copy the **Client ID** and the **Client Secret**, then save.' },
        { text: 'Open **Settings > Organization** and copy the **Organization ID**.' },
        { text: 'Enter everything here, and choose your region.' },
      ],
      check: {
        derive: [
          {
            set: 'api',
            from: '{region}',
            cases: REGIONS.map(({ value, host }) => ({ match: `^${value}$`, value: `https://${host}` })),
          },
        ],
        steps: [
          {
            id: 'token',
            request: {
              method: 'POST',
              url: 'https://auth.upwind.io/oauth/token',
              headers: { Accept: 'application/json' },
              form: {
                grant_type: 'client_credentials',
                client_id: '{client_id}',
                client_secret: '{client_secret}',
                audience: '{api}',
              },
            },
            captures: [{ set: 'token', json: '/access_token' }],
            verdicts: [
              { when: { status: 200, json: { pointer: '/access_token', present: true } }, result: 'ok' },
              {
                when: { status: [400, 401, 403] },
                result: 'credentials_rejected',
                note: 'Upwind gives these credentials no token for this region. Copy the client ID and the secret again, check that they are of the type API, and compare the region.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'vulnerabilities',
          label: 'Read vulnerability findings',
          permission: 'Read role',
          required: true,
          steps: [
            {
              id: 'list_vulnerability_findings',
              request: {
                method: 'GET',
                url: '{api}/v1/organizations/{organization_id}/vulnerability-findings?per-page=1',
                headers: { Accept: 'application/json' },
              },
              sign: { kind: 'bearer', token: '{token}' },
              verdicts: [
                { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
                {
                  // The token was made for this very region a moment ago.
                  when: { status: 401 },
                  result: 'wrong_region',
                  note: 'The credentials are right, but this region does not take them. Choose the one in which your organization lives.',
                },
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'The credentials are right, but may not read vulnerability findings of this organization. Check the Organization ID; if it is right, make new credentials with a read role over more, since a scope cannot be changed.',
                },
                {
                  when: { status: 404 },
                  result: 'tenant_not_found',
                  note: 'The credentials are right, but Upwind does not know this organization in this region. Copy the Organization ID again and compare the region.',
                },
              ],
            },
          ],
        },
        more('configurations', 'Read configuration findings'),
        more('threats', 'Read threat detections'),
        more('apis', 'List APIs'),
      ],
    },
  ],
};
