import type { Step, Vendor } from './types.js';

/** Tanium takes its token in a header of its own, and wants a content type even where there is no content. */
function ask(id: string, request: Pick<Step['request'], 'method' | 'url' | 'json'>): Omit<Step, 'verdicts'> {
  return {
    id,
    request: { ...request, headers: { 'Content-Type': 'application/json' } },
    sign: { kind: 'header', name: 'session', value: '{api_token}' },
  };
}

/**
 * An API token, at a server of the customer's own or in Tanium Cloud, where the API has another host than the console.
 * https://developer.tanium.com/site/global/docs/how_tos/auth/index.gsp
 */
export const TANIUM_VMS: Vendor = {
  id: 'TANIUM_VMS',
  name: 'Tanium Comply',
  category: 'VMS',
  secondaryCategories: ['EDR'],
  summary: 'Vulnerabilities and compliance of your endpoints',
  keywords: ['titanium', 'tanium cloud', 'vulnerability management', 'compliance', 'endpoint management'],
  docsUrl: 'https://developer.tanium.com/site/global/docs/how_tos/auth/index.gsp',
  color: '#d6001c',
  hosts: { allow: ['*.cloud.tanium.com', '*.cloud.taniumfed.com'], selfHosted: true },
  console: {
    hosts: [],
    derive: [
      {
        set: 'console',
        from: '{base_url}',
        cases: [{ match: '^(https://[a-z0-9-]+)-api(\\..+)$', value: '$1$2' }],
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
          path: 'base_url',
          kind: 'url',
          label: 'Tanium server URL',
          help: 'In Tanium Cloud the address of your console with -api after its first part. On premises the address of your server.',
          example: 'https://acme-api.cloud.tanium.com',
        },
        {
          path: 'api_token',
          kind: 'secret',
          label: 'API token',
          help: 'With token- in front: it is part of the value.',
          format: { pattern: '^token-.+$', hint: 'Starts with token-', confidence: 'documented' },
        },
      ],
      guide: [
        {
          text: 'Sign in to Tanium as the user whose rights this connection gets. A user for it alone is best.',
          link: {
            label: 'API tokens in the Tanium docs',
            url: 'https://developer.tanium.com/site/global/docs/how_tos/auth/index.gsp',
          },
        },
        {
          text: 'Give that user, or a persona of it, these roles. A custom role instead needs **Read** on the content sets **Reserved**, **Base**, **Core Content** and **Comply Reporting**.',
          list: 'permissions',
        },
        {
          link: { label: 'Open Tanium', url: '{console}' },
          text: 'Open **Administration > Permissions > API Tokens** and choose **New API Token**.',
        },
        {
          text: 'Add a note, choose the persona, and set after how many days the token expires. The connection stops working then.',
        },
        {
          text: 'Under **Trusted IP Addresses** list the addresses from which we call; our support can tell you which. From anywhere else Tanium refuses the token.',
        },
        { text: 'Create the token, copy it and paste it here. It is not shown again.' },
      ],
      check: {
        derive: [
          {
            set: 'place',
            from: '{base_url}',
            cases: [
              { match: '^https://[A-Za-z0-9-]+-api\\.cloud\\.', value: 'api' },
              { match: '^https://', value: 'console' },
            ],
          },
          {
            // Set only where the console's address was entered.
            set: 'api_url',
            from: '{place} {base_url}',
            cases: [
              {
                match: '^console https://([A-Za-z0-9-]+)\\.cloud\\.tanium\\.com/?$',
                value: 'https://$1-api.cloud.tanium.com',
              },
              {
                match: '^console https://([A-Za-z0-9-]+)\\.cloud\\.taniumfed\\.com/?$',
                value: 'https://$1-api.cloud.taniumfed.com',
              },
            ],
          },
          { set: 'api', from: '{base_url}', cases: [{ match: '^(.+)$', value: '$1' }] },
          { set: 'api', from: '{api_url}', cases: [{ match: '^(.+)$', value: '$1' }] },
        ],
        steps: [
          {
            ...ask('session', { method: 'GET', url: '{api}/api/v2/session/current' }),
            verdicts: [
              {
                when: { status: [200, 401, 403, 404], variable: { template: '{api_url}', matches: '.' } },
                result: 'tenant_not_found',
                note: 'This is the address of the console. The API lives at the same address with -api after its first part.',
                suggest: { path: 'base_url', value: '{api_url}' },
              },
              { when: { status: 200, json: { pointer: '/data', present: true } }, result: 'ok' },
              {
                when: { status: 401 },
                result: 'credentials_rejected',
                note: 'Tanium does not accept this token. It may be mistyped or expired, or our addresses are not among its Trusted IP Addresses: Tanium answers the same to all three.',
              },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'Tanium knows the token, but its user or persona may not use the API.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'gateway',
          label: 'Use the API gateway',
          permission: 'Gateway User',
          required: true,
          steps: [
            {
              ...ask('gateway_now', {
                method: 'POST',
                url: '{api}/plugin/products/gateway/graphql',
                json: { query: '{ now }' },
              }),
              verdicts: [
                {
                  when: { status: 200, json: { pointer: '/errors', present: true } },
                  result: 'permission_missing',
                  note: 'The token is right, but the gateway does not answer it. Give its user the role Gateway User (in older versions: API Gateway User).',
                },
                { when: { status: 200, json: { pointer: '/data/now', present: true } }, result: 'ok' },
                {
                  when: { status: [401, 403] },
                  result: 'permission_missing',
                  note: 'The token is right, but the gateway is closed to it. Give its user the role Gateway User (in older versions: API Gateway User).',
                },
              ],
            },
          ],
        },
        {
          id: 'findings',
          label: 'Read vulnerability and compliance findings',
          permission: 'Comply Report Reviewer',
          required: false,
          unverified: 'Tanium publishes no small request that proves this role.',
        },
      ],
    },
  ],
};
