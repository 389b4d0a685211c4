import type { Vendor } from 'sallyport/vendors';
import { SCHEMA_FILE } from '../catalogue/index.js';

/** A small vendor to fill in: one API key, one request. Its texts say what belongs in their place. */
export function newVendor(id: string): Vendor & { readonly $schema: string } {
  return {
    $schema: `./${SCHEMA_FILE}`,
    id,
    name: 'Acme',
    category: 'VMS',
    summary: 'Vulnerabilities from Acme, in one short line for the picker',
    keywords: ['former name', 'maker'],
    docsUrl: 'https://docs.acme.example/api',
    color: '#3355aa',
    hosts: { allow: ['api.acme.example'] },
    methods: [
      {
        id: 'api_key',
        kind: 'credentials',
        label: 'API key',
        fields: [
          {
            path: 'api_key',
            kind: 'secret',
            label: 'API key',
            help: 'Where to find it in the console of the vendor, in one sentence.',
            format: {
              pattern: '^[0-9a-f]{40}$',
              hint: '40 characters, 0-9 and a-f',
              confidence: 'inferred',
            },
          },
        ],
        guide: [
          {
            text: 'Sign in to Acme as an **Administrator** and open **Settings > API keys**.',
            link: { label: 'API keys in the Acme docs', url: 'https://docs.acme.example/api/keys' },
          },
          { text: 'Create a key with these permissions:', list: 'permissions' },
          { text: 'Copy the key now, since it is shown only once, and paste it here.' },
        ],
        check: { steps: [] },
        capabilities: [
          {
            id: 'vulnerabilities',
            label: 'Read vulnerabilities',
            permission: 'Vulnerabilities: Read',
            required: true,
            steps: [
              {
                id: 'list_vulnerabilities',
                request: {
                  method: 'GET',
                  url: 'https://api.acme.example/v1/vulnerabilities?limit=1',
                  headers: { Accept: 'application/json' },
                },
                sign: { kind: 'bearer', token: '{api_key}' },
                verdicts: [
                  { when: { status: 200, json: { pointer: '/items', present: true } }, result: 'ok' },
                  {
                    when: { status: 401 },
                    result: 'credentials_rejected',
                    note: 'Acme does not accept this key. It was mistyped or revoked.',
                  },
                  {
                    when: { status: 403 },
                    result: 'permission_missing',
                    note: 'The key lacks the permission Vulnerabilities: Read.',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
