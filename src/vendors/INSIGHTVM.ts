import type { Vendor } from './types.js';

/** https://docs.rapid7.com/insight/api-overview/ and Rapid7's specification of InsightVM Cloud Integrations. */
const REGIONS = [
  { code: 'us', label: 'United States 1' },
  { code: 'us2', label: 'United States 2' },
  { code: 'us3', label: 'United States 3' },
  { code: 'eu', label: 'Europe' },
  { code: 'ca', label: 'Canada' },
  { code: 'au', label: 'Australia' },
  { code: 'ap', label: 'Japan' },
  { code: 'aps2', label: 'India' },
  { code: 'me1', label: 'Middle East' },
] as const;

/** InsightVM in the Rapid7 cloud. The Security Console on premises has another API, which takes no platform key. */
export const INSIGHTVM: Vendor = {
  id: 'INSIGHTVM',
  name: 'Rapid7 InsightVM',
  category: 'VMS',
  summary: 'Assets and vulnerabilities from the Rapid7 cloud',
  keywords: [
    'insight vm',
    'nexpose',
    'rapid 7',
    'command platform',
    'vulnerability scanner',
    'vulnerability management',
  ],
  docsUrl: 'https://docs.rapid7.com/insight/api-overview/',
  color: '#d9480f',
  logo: { letters: 'R7' },
  hosts: { allow: ['*.api.insight.rapid7.com'] },
  methods: [
    {
      id: 'api_key',
      kind: 'credentials',
      label: 'Platform API key',
      fields: [
        {
          path: 'base_url',
          kind: 'region',
          label: 'Region',
          help: 'The code in front of the address that you see inside of a Rapid7 product: us2 in us2.idr.insight.rapid7.com.',
          choices: REGIONS.map(({ code, label }) => ({
            value: `https://${code}.api.insight.rapid7.com`,
            label: `${label} (${code})`,
          })),
        },
        {
          path: 'api_key',
          kind: 'secret',
          label: 'API key',
          help: 'A user key or an organization key. It is shown only once, when it is generated.',
        },
      ],
      guide: [
        {
          text: 'Open InsightVM, or any other Rapid7 product, and look at the front of its address: in `us2.idr.insight.rapid7.com` your region is `us2`. The account home page does not show it.',
          link: { label: 'Regions in the Rapid7 docs', url: 'https://docs.rapid7.com/insight/api-overview/' },
        },
        { text: 'In the Rapid7 platform open **Administration**, then **API Key Management**.' },
        {
          text: 'Under **User Keys** generate a key: it reaches what its user reaches, so choose one with access to InsightVM. Or as an admin open **Administrator API Keys** and choose **Generate New Organization Key**: it reaches every product of the organization.',
        },
        {
          text: 'Choose the organization, name the key and save. Copy the key before you close the window: it is not shown again.',
        },
        { text: 'Choose your region and paste the key here.' },
      ],
      check: {
        derive: [
          {
            set: 'api',
            from: '{base_url}',
            cases: [
              {
                match: '^https://([A-Za-z0-9-]+)\\.api\\.insight\\.rapid7\\.com/?$',
                value: 'https://$1.api.insight.rapid7.com',
              },
            ],
          },
        ],
        steps: [
          {
            // Proves the key and its region, for any product of the platform.
            id: 'validate',
            request: { method: 'GET', url: '{api}/validate' },
            sign: { kind: 'header', name: 'X-Api-Key', value: '{api_key}' },
            verdicts: [
              {
                when: { status: 200, json: { pointer: '/message', is: 'Authorized' } },
                result: 'ok',
              },
              {
                when: { status: 401 },
                result: 'credentials_rejected',
                note: 'Rapid7 does not accept this key in this region, and does not say which of the two is wrong. Compare the region with the front of your Rapid7 address, and copy the key again.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'assets',
          label: 'List assets',
          permission: 'Access to InsightVM',
          required: true,
          steps: [
            {
              id: 'list_assets',
              request: { method: 'POST', url: '{api}/vm/v4/integration/assets?size=1', json: {} },
              sign: { kind: 'header', name: 'X-Api-Key', value: '{api_key}' },
              verdicts: [
                { when: { status: 200, json: { pointer: '/data', present: true } }, result: 'ok' },
                {
                  // The step before has accepted the key itself.
                  when: { status: [401, 403] },
                  result: 'permission_missing',
                  note: 'The key is right, but InsightVM is closed to it. Use the key of a user with access to InsightVM, or an organization key.',
                },
              ],
            },
          ],
        },
        {
          id: 'vulnerabilities',
          label: 'Read vulnerabilities',
          permission: 'Access to InsightVM',
          required: false,
          unverified: 'The list of assets needs the same access, so it is not asked for twice.',
        },
        {
          id: 'bulk_export',
          label: 'Export in bulk',
          permission: 'Organization key, or the user key of a Platform Administrator',
          required: false,
          unverified: 'Proving it would start an export.',
        },
      ],
    },
  ],
};
