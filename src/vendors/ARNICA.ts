import type { Step, Vendor, Verdict } from './types.js';

function ask(id: string, path: string, verdicts: readonly Verdict[]): Step {
  return {
    id,
    request: {
      method: 'GET',
      url: `https://api.app.arnica.io${path}`,
      headers: { Accept: 'application/json' },
    },
    sign: { kind: 'bearer', token: '{access_token}' },
    verdicts,
  };
}

/**
 * An API key with one scope. Arnica answers 403 to a bad key and to a missing scope alike, so the first step asks what
 * needs no scope. https://api.app.arnica.io/swagger
 */
export const ARNICA: Vendor = {
  id: 'ARNICA',
  name: 'Arnica',
  category: 'AppSec',
  summary: 'Code risks, secrets and excessive permissions in your repositories',
  keywords: ['pipelineless', 'sast', 'sca', 'secrets', 'code security', 'supply chain', 'repositories'],
  docsUrl: 'https://api.app.arnica.io/swagger',
  color: '#b5421a',
  hosts: { allow: ['api.app.arnica.io'] },
  methods: [
    {
      id: 'api_key',
      kind: 'credentials',
      label: 'API key',
      fields: [
        {
          path: 'access_token',
          kind: 'secret',
          label: 'API key',
          help: 'From the API page of Arnica, with arnica_ in front.',
          format: {
            pattern: '^arnica_.+$',
            hint: 'Starts with arnica_',
            confidence: 'inferred',
          },
        },
      ],
      guide: [
        {
          text: 'In Arnica open the menu at the side and go to **API**.',
          link: { label: 'Open Arnica', url: 'https://app.arnica.io' },
        },
        { text: 'Choose **Create API key** and name it.' },
        { text: 'Select this scope and no other:', list: 'permissions' },
        { text: 'Create the key, copy it and paste it here.' },
      ],
      check: {
        steps: [
          ask('key', '/v1/auth/token', [
            { when: { status: 200, json: { pointer: '/arnicaOrgId', present: true } }, result: 'ok' },
            {
              when: { status: [401, 403] },
              result: 'credentials_rejected',
              note: 'Arnica does not accept this API key. It is mistyped, expired or revoked.',
            },
          ]),
        ],
      },
      capabilities: [
        {
          id: 'risks',
          label: 'Read risks',
          permission: 'risks:read',
          required: true,
          steps: [
            ask('list_findings', '/v1/risks/findings?limit=1', [
              { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'The key is right, but lacks the scope risks:read. Create a key that has it.',
              },
            ]),
          ],
        },
      ],
    },
  ],
};
