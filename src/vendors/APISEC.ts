import type { Capability, GuideStep, Vendor } from './types.js';

const open: GuideStep = {
  text: 'Open `https://<your-tenant>.apisecapps.com` in your browser and choose **API Credentials** in the menu (older versions call it **API Token**).',
};

const form: GuideStep = {
  text: 'Enter a **Name** and pick an **Expiration**. After that day the connection needs new credentials.',
};

const scopes: GuideStep = {
  text: 'Under **Select Scopes** tick these. None of them can change anything:',
  list: 'permissions',
};

const scope = (id: string, label: string, permission: string): Capability => ({
  id,
  label,
  permission,
  required: false,
  unverified: 'APIsec publishes no request that proves this scope alone.',
});

const otherScopes = [
  scope('reports', 'Read reports', 'Get Reports'),
  scope('scans', 'Read scans', 'Get Scan Details'),
  scope('teams', 'List teams', 'List Teams'),
  scope('team_details', 'Read a team', 'Get Team Details'),
];

/** An API token, or an OAuth client. https://docs.apisecapps.com/docs/api-token */
export const APISEC: Vendor = {
  id: 'APISEC',
  name: 'APIsec',
  category: 'AppSec',
  summary: 'Applications, scans and reports from API security testing',
  keywords: ['api security', 'api testing', 'dast', 'apisec.ai'],
  docsUrl: 'https://docs.apisecapps.com/docs/api-token',
  color: '#2f3a8f',
  logo: { letters: 'AP' },
  hosts: { allow: ['api.apisecapps.com'] },
  methods: [
    {
      id: 'api_token',
      kind: 'credentials',
      label: 'API token',
      summary: 'One value to copy; it can be checked at once',
      fields: [
        {
          path: 'api_token',
          kind: 'secret',
          label: 'API token',
          help: 'It stops working on the day that was chosen when it was made.',
        },
      ],
      guide: [
        open,
        { text: 'Stay on **API Token**.' },
        form,
        scopes,
        { text: 'Choose **Generate Token**, copy the token and paste it here.' },
      ],
      // The log-in is the first capability's own request: there is no other that is known.
      check: { steps: [] },
      capabilities: [
        {
          id: 'applications',
          label: 'List applications',
          permission: 'Get App',
          required: true,
          steps: [
            {
              id: 'list_applications',
              request: {
                method: 'GET',
                url: 'https://api.apisecapps.com/v1/applications?include=metadata',
                headers: { Accept: 'application/json' },
              },
              sign: { kind: 'bearer', token: '{api_token}' },
              verdicts: [
                // No page size is known, so the list may be longer than what is read: its kind must do.
                { when: { status: 200, header: { name: 'content-type', matches: 'json' } }, result: 'ok' },
                {
                  when: { status: 401 },
                  result: 'credentials_rejected',
                  note: 'APIsec does not accept this token. Check that it was copied whole and that its expiration has not passed.',
                },
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'The token lacks the scope Get App. Scopes are chosen when a token is made, so make a new one.',
                },
              ],
            },
          ],
        },
        ...otherScopes,
      ],
    },
    {
      id: 'client_credentials',
      kind: 'credentials',
      label: 'OAuth client credentials',
      summary: 'A client ID and secret, exchanged for short-lived tokens',
      fields: [
        {
          path: 'client_id',
          kind: 'text',
          label: 'Client ID',
          help: 'Shown when the client is made under API Credentials > OAuth Client Credentials.',
        },
        {
          path: 'client_secret',
          kind: 'secret',
          label: 'Client Secret',
          help: 'Shown together with the client ID. It stops working on the day that was chosen.',
        },
        {
          path: 'tenant',
          kind: 'text',
          label: 'Tenant',
          help: 'The first part of the address at which you open APIsec.',
          required: false,
          example: 'your-tenant',
          prefix: 'https://',
          suffix: '.apisecapps.com',
          format: {
            pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$',
            hint: 'Only what comes before .apisecapps.com',
            confidence: 'inferred',
          },
        },
      ],
      guide: [
        open,
        { text: 'Select **OAuth Client Credentials**.' },
        form,
        scopes,
        {
          text: 'Choose **Generate Token**, copy the **Client ID** and the **Client Secret**, and paste both here.',
        },
      ],
      check: {
        unavailable:
          'APIsec does not publish the address at which client credentials are exchanged for a token.',
      },
      capabilities: [scope('applications', 'List applications', 'Get App'), ...otherScopes],
    },
  ],
};
