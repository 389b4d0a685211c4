import type { Vendor } from './types.js';

/**
 * A company API token, sent as user name with an empty password.
 * https://help.bitsighttech.com/hc/en-us/articles/231872628-API-Documentation-Overview,
 * https://help.bitsighttech.com/hc/en-us/articles/360036941374-Errors-and-Status-Codes
 */
export const BIT_SIGHT: Vendor = {
  id: 'BIT_SIGHT',
  name: 'Bitsight',
  category: 'TPRM',
  summary: 'Security ratings and findings of the companies in your portfolio',
  keywords: [
    'bitsite',
    'bitsight technologies',
    'third-party risk',
    'vendor risk',
    'security ratings',
    'scorecard',
  ],
  docsUrl: 'https://help.bitsighttech.com/hc/en-us/articles/115014888388-API-Token-Management',
  color: '#0b5fff',
  hosts: { allow: ['api.bitsighttech.com'] },
  methods: [
    {
      id: 'company_api_token',
      kind: 'credentials',
      label: 'Company API token',
      fields: [
        {
          // Bitsight takes the token for a user name, and so does the provisioning API. For people it is a token.
          path: 'username',
          kind: 'secret',
          label: 'Company API token',
          help: 'Copied when the token is generated. Later only its last four characters are shown.',
        },
      ],
      guide: [
        {
          text: 'Sign in to Bitsight as an **Admin**: only admins can generate company API tokens.',
          link: {
            label: 'API tokens in the Bitsight docs',
            url: 'https://help.bitsighttech.com/hc/en-us/articles/115014888388-API-Token-Management',
          },
        },
        { text: 'Open **Settings > Account > User Preferences** and find **Company API Token**.' },
        { text: 'Type a description into **New Token** and choose **Generate**.' },
        {
          text: 'Copy the token now and paste it here. It has the rights of an admin, since Bitsight has no company token that can only read.',
        },
      ],
      // The token goes with every request, and its root page may not look at it: the list is log-in and proof at once.
      check: { steps: [] },
      capabilities: [
        {
          id: 'companies',
          label: 'List the companies of the portfolio',
          permission: 'Company API token',
          required: true,
          steps: [
            {
              id: 'list_companies',
              request: {
                method: 'GET',
                url: 'https://api.bitsighttech.com/ratings/v1/companies',
                headers: { Accept: 'application/json' },
              },
              sign: { kind: 'basic', username: '{username}', password: '' },
              verdicts: [
                // No page size is documented, so the list may be longer than what is read: its kind must do.
                { when: { status: 200, header: { name: 'content-type', matches: 'json' } }, result: 'ok' },
                {
                  when: { status: 401 },
                  result: 'credentials_rejected',
                  note: 'Bitsight does not accept this token. Check that it was copied whole, without a colon, and that it was not deleted.',
                },
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'Bitsight knows this token, but it may not list companies. Ask an Admin for a company API token.',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
