import type { Vendor } from './types.js';

/**
 * A client credential of API v2, which reads one ecosystem; another ecosystem is another connection. Black Kite
 * publishes neither its status codes nor a small read, so all there is to prove is that it grants a token.
 */
export const BLACK_KITE: Vendor = {
  id: 'BLACK_KITE',
  name: 'Black Kite',
  category: 'TPRM',
  summary: 'Cyber risk ratings and findings of the companies in an ecosystem',
  keywords: [
    'blackkite',
    'third-party risk',
    'vendor risk',
    'security ratings',
    'supply chain',
    'normshield',
  ],
  docsUrl: 'https://app.blackkitetech.com',
  color: '#1d2433',
  logo: { letters: 'BK' },
  hosts: { allow: ['app.blackkitetech.com'] },
  methods: [
    {
      id: 'client_credentials',
      kind: 'credentials',
      label: 'API v2 client credential',
      fields: [
        {
          path: 'client_id',
          kind: 'text',
          label: 'Client ID',
          help: 'Shown only once, when the client credential is created.',
        },
        {
          path: 'client_secret',
          kind: 'secret',
          label: 'Client Secret',
          help: 'Shown only once, together with the client ID.',
        },
      ],
      guide: [
        {
          text: 'Sign in to Black Kite as a **Super Admin**.',
          link: { label: 'Open Black Kite', url: 'https://app.blackkitetech.com' },
        },
        { text: 'Open **Admin > Integrations Exchange** and then the card **Black Kite API**.' },
        {
          text: 'On the tab **API v2** choose **New Client Credential**, name it and pick a long access token lifetime.',
        },
        {
          text: 'Set the role to **Ecosystem User** and choose the one ecosystem to be read. Each further ecosystem needs a credential and a connection of its own.',
        },
        { text: 'Create it, copy the **Client ID** and the **Client Secret** at once, and paste both here.' },
      ],
      check: {
        steps: [
          {
            id: 'token',
            request: {
              method: 'POST',
              url: 'https://app.blackkitetech.com/api/v2/oauth/token',
              headers: { Accept: 'application/json' },
              form: {
                grant_type: 'client_credentials',
                client_id: '{client_id}',
                client_secret: '{client_secret}',
              },
            },
            verdicts: [
              { when: { status: 200, json: { pointer: '/access_token', present: true } }, result: 'ok' },
              // By RFC 6749, 5.2.
              {
                when: { status: [400, 401] },
                result: 'credentials_rejected',
                note: 'Black Kite does not accept this client ID and secret. Copy both again, or make a new client credential under API v2.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'ecosystem',
          label: 'Read the companies and findings of one ecosystem',
          permission: 'Ecosystem User',
          required: false,
          unverified: 'Black Kite publishes no small request that proves this role.',
        },
      ],
    },
  ],
};
