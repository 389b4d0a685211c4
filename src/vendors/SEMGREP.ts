import type { Vendor } from './types.js';

/**
 * A token of the organization, made by an admin, with the scope "Web API".
 * https://semgrep.dev/docs/kb/semgrep-appsec-platform/api-404-token-scope
 */
export const SEMGREP: Vendor = {
  id: 'SEMGREP',
  name: 'Semgrep',
  category: 'AppSec',
  summary: 'Code, dependency and secrets findings from Semgrep AppSec Platform',
  keywords: ['sast', 'sca', 'static analysis', 'r2c', 'code scanning', 'supply chain', 'secrets'],
  docsUrl: 'https://semgrep.dev/docs/deployment/tokens',
  color: '#1b8a6b',
  hosts: { allow: ['semgrep.dev'] },
  methods: [
    {
      id: 'web_api_token',
      kind: 'credentials',
      label: 'Web API token',
      fields: [
        {
          path: 'web_api_token',
          kind: 'secret',
          label: 'API token',
          help: 'A token with the scope Web API. Tokens for CI and for the command line do not read findings.',
        },
      ],
      guide: [
        {
          text: 'Sign in to Semgrep AppSec Platform as an **admin**: only admins can make API tokens.',
          link: { label: 'Tokens in the Semgrep docs', url: 'https://semgrep.dev/docs/deployment/tokens' },
        },
        { text: 'Open **Settings > Tokens** and stay on the list of **API tokens**.' },
        { text: 'Create a token, or edit one, and tick the token scope **Web API**.' },
        { text: 'Copy the value now, since it is shown only once, and paste it here.' },
      ],
      // The one known request that takes no other value is log-in and proof of the scope at once.
      check: { steps: [] },
      capabilities: [
        {
          id: 'web_api',
          label: 'Read findings through the Web API',
          permission: 'Web API',
          required: true,
          steps: [
            {
              id: 'list_deployments',
              request: {
                method: 'GET',
                url: 'https://semgrep.dev/api/v1/deployments',
                headers: { Accept: 'application/json' },
              },
              sign: { kind: 'bearer', token: '{web_api_token}' },
              verdicts: [
                { when: { status: 200, json: { pointer: '/deployments', present: true } }, result: 'ok' },
                {
                  when: { status: 404 },
                  result: 'permission_missing',
                  note: 'The token lacks the scope Web API. An admin can tick it under Settings > Tokens, without a new token.',
                },
                {
                  when: { status: 401 },
                  result: 'credentials_rejected',
                  note: 'Semgrep does not accept this token. It was mistyped or revoked, or it lacks the scope Web API.',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
