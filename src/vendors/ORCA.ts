import type { Capability, Vendor } from './types.js';

/** https://docs.orcasecurity.io/docs/regions-and-ips */
const REGIONS = [
  { value: 'us', label: 'United States', host: 'api.orcasecurity.io' },
  { value: 'us2', label: 'United States 2', host: 'api.us2.orcasecurity.io' },
  { value: 'us-app', label: 'United States', host: 'app.us.orcasecurity.io' },
  { value: 'eu', label: 'Europe', host: 'app.eu.orcasecurity.io' },
  { value: 'au', label: 'Australia', host: 'app.au.orcasecurity.io' },
  { value: 'in', label: 'India', host: 'app.in.orcasecurity.io' },
  { value: 'il', label: 'Israel', host: 'api.il.orcasecurity.io' },
  { value: 'sa', label: 'Brazil', host: 'api.sa.orcasecurity.io' },
] as const;

function more(id: string, label: string): Capability {
  return {
    id,
    label,
    permission: 'Viewer',
    required: false,
    unverified: 'No request that proves this alone is known; the role Viewer covers it.',
  };
}

/** An API token that speaks for itself, not for a user. Orca publishes no statuses for refusals. */
export const ORCA: Vendor = {
  id: 'ORCA',
  name: 'Orca Security',
  category: 'CSPM',
  secondaryCategories: ['VMS', 'AppSec'],
  summary: 'Alerts on hosts, containers, images and code, found without agents',
  keywords: ['orka', 'cnapp', 'agentless', 'side scanning', 'cloud security', 'cloud posture'],
  docsUrl: 'https://docs.orcasecurity.io/docs/regions-and-ips',
  color: '#1552e0',
  logo: { letters: 'OS' },
  hosts: { allow: REGIONS.map(({ host }) => host) },
  methods: [
    {
      id: 'api_token',
      kind: 'credentials',
      label: 'API token',
      fields: [
        {
          path: 'api_token',
          kind: 'secret',
          label: 'API token',
          help: 'Shown only once, when it is added.',
        },
        {
          path: 'region',
          kind: 'select',
          label: 'Region',
          help: 'Where your Orca account lives. The address at which you open Orca shows it.',
          choices: REGIONS.map(({ value, label, host }) => ({ value, label: `${label} (${host})` })),
        },
      ],
      guide: [
        {
          text: 'In Orca open **Settings > Users & Permissions > API** and choose **Add API Token**.',
          link: {
            label: 'Regions in the Orca docs',
            url: 'https://docs.orcasecurity.io/docs/regions-and-ips',
          },
        },
        {
          text: 'Name it, tick **Never Expire** or pick a date, and tick **Service Token**, so that it goes on when its maker leaves.',
        },
        { text: 'As its role choose **Viewer**. Nothing higher is needed.' },
        {
          text: 'Leave the scope open for all cloud accounts, or limit it. What is outside of it cannot be seen.',
        },
        {
          text: 'Add the token and copy it from the window before you go on: it is not shown again. Paste it here and choose your region.',
        },
      ],
      check: {
        derive: [
          {
            set: 'api',
            from: '{region}',
            cases: REGIONS.map(({ value, host }) => ({ match: `^${value}$`, value: `https://${host}` })),
          },
        ],
        // The one request known is log-in and proof of the role at once.
        steps: [],
      },
      capabilities: [
        {
          id: 'alerts',
          label: 'Read alerts',
          permission: 'Viewer',
          required: true,
          steps: [
            {
              // A query, and so a read, in spite of its POST.
              id: 'query_alerts',
              request: {
                method: 'POST',
                url: '{api}/api/rules/query/alerts',
                headers: { Accept: 'application/json' },
                json: { limit: 1 },
              },
              sign: { kind: 'header', name: 'Authorization', value: 'Token {api_token}' },
              verdicts: [
                { when: { status: 200, json: { pointer: '/status', is: 'success' } }, result: 'ok' },
                {
                  // Orca may refuse inside of a 200, and then says in `error` why, in its own words.
                  when: { status: 200, json: { pointer: '/error', present: true } },
                  result: 'credentials_rejected',
                  note: 'Orca refuses this token, and its answer does not tell us why. Copy it again, and check that it has not expired, that it has the role Viewer, and that the region is yours.',
                },
                {
                  when: { status: 401 },
                  result: 'credentials_rejected',
                  note: 'Orca does not accept this token in this region. Copy it again, and check that it has not expired and that the region is yours.',
                },
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'The token may not read alerts. Add one with the role Viewer.',
                },
              ],
            },
          ],
        },
        more('assets', 'Read assets'),
        more('vulnerabilities', 'Read vulnerabilities'),
      ],
    },
  ],
};
