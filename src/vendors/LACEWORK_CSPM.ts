import { LOGOS } from './logos.js';
import type { Capability, Vendor } from './types.js';

function more(id: string, label: string): Capability {
  return {
    id,
    label,
    permission: 'Read-only service user',
    required: false,
    unverified: 'No request small enough to prove this alone is known.',
  };
}

/**
 * An API access key of one account. Lacework belongs to Fortinet, which sells it as FortiCNAPP.
 * https://docs.fortinet.com/document/forticnapp/26.2.0/api-reference/932048
 */
export const LACEWORK_CSPM: Vendor = {
  id: 'LACEWORK_CSPM',
  name: 'Lacework FortiCNAPP',
  category: 'CSPM',
  summary: 'Alerts, compliance and vulnerabilities of your clouds and workloads',
  keywords: ['fortinet', 'forti cnapp', 'polygraph', 'cloud security', 'cloud posture', 'compliance'],
  docsUrl: 'https://docs.fortinet.com/document/forticnapp/26.2.0/api-reference/932048',
  color: '#ee3124',
  logo: LOGOS.fortinet,
  // With the cluster in a label of its own: acme.fra.lacework.net.
  hosts: { allow: ['*.lacework.net', '*.*.lacework.net'] },
  methods: [
    {
      id: 'api_key',
      kind: 'credentials',
      label: 'API access key',
      fields: [
        {
          path: 'account',
          kind: 'text',
          label: 'Account',
          help: 'What comes before .lacework.net in the address of your console, with the cluster if there is one: mycompany.fra.',
          example: 'mycompany',
          prefix: 'https://',
          suffix: '.lacework.net',
          format: {
            pattern: '^[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)?$',
            hint: 'Only what comes before .lacework.net',
            confidence: 'inferred',
          },
        },
        {
          path: 'key_id',
          kind: 'text',
          label: 'Access key ID',
          help: 'The keyId in the file that you download with the key.',
          example: 'INTTEST_ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890AAABBBCCC00',
          // Lacework's own command line refuses shorter ones, as it does with secrets.
          minLength: 55,
          format: {
            pattern: '^[A-Z0-9]+_[A-Z0-9]+$',
            hint: 'At least 55 capital letters and digits, with one underscore',
            confidence: 'inferred',
          },
        },
        {
          path: 'secret',
          kind: 'secret',
          label: 'Secret access key',
          help: 'The secret in the same file. An underscore at its front is part of it.',
          minLength: 30,
        },
        {
          path: 'sub_account',
          kind: 'text',
          label: 'Sub-account',
          help: 'Only if your Lacework organization has several accounts, and you want to connect one of them.',
          required: false,
        },
      ],
      guide: [
        {
          text: 'Sign in to the console of the FortiCNAPP (Lacework) account to be connected, as an account admin or with write permission on API keys.',
          link: { label: 'Open the console', url: 'https://{account}.lacework.net' },
        },
        {
          text: 'It is best to make a read-only service user first: a key can do whatever its user can.',
          link: {
            label: 'API keys in the Fortinet docs',
            url: 'https://docs.fortinet.com/document/forticnapp/26.2.0/api-reference/932048',
          },
        },
        { text: 'Open **Settings > Configuration > API keys** and create a key with a name.' },
        { text: 'Download the key file. It holds `keyId`, `secret` and `account`.' },
        { text: 'Enter these three values here.' },
      ],
      check: {
        derive: [
          {
            set: 'origin',
            from: '{account}',
            cases: [
              { match: '^([A-Za-z0-9-]+)$', value: 'https://$1.lacework.net' },
              { match: '^([A-Za-z0-9-]+)\\.([A-Za-z0-9-]+)$', value: 'https://$1.$2.lacework.net' },
              {
                match: '^(?:https://)?([A-Za-z0-9-]+)\\.lacework\\.net/?$',
                value: 'https://$1.lacework.net',
              },
              {
                match: '^(?:https://)?([A-Za-z0-9-]+)\\.([A-Za-z0-9-]+)\\.lacework\\.net/?$',
                value: 'https://$1.$2.lacework.net',
              },
            ],
          },
          {
            // Set only where the whole address was entered.
            set: 'account_name',
            from: '{account}',
            cases: [
              {
                match: '^(?:https://)?([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)?)\\.lacework\\.net/?$',
                value: '$1',
              },
            ],
          },
        ],
        steps: [
          {
            id: 'token',
            request: {
              method: 'POST',
              url: '{origin}/api/v2/access/tokens',
              // Seconds.
              json: { keyId: '{key_id}', expiryTime: 3600 },
            },
            sign: { kind: 'header', name: 'X-LW-UAKS', value: '{secret}' },
            captures: [{ set: 'token', json: '/token' }],
            verdicts: [
              {
                when: { status: 201, variable: { template: '{account_name}', matches: '.' } },
                result: 'tenant_not_found',
                note: 'The key is right. As the account enter only what comes before .lacework.net in the address.',
                suggest: { path: 'account', value: '{account_name}' },
              },
              { when: { status: 201, json: { pointer: '/token', present: true } }, result: 'ok' },
              {
                when: { status: [400, 401, 403] },
                result: 'credentials_rejected',
                note: 'Lacework does not accept this key. Check that ID and secret are of the same key file, that the key belongs to this account, and that it is not disabled.',
              },
              {
                when: { status: 404 },
                result: 'tenant_not_found',
                note: 'Lacework knows no account of this name. Copy what comes before .lacework.net in the address of your console, with its cluster.',
              },
            ],
          },
        ],
      },
      capabilities: [
        {
          id: 'organization',
          label: 'Read the account',
          permission: 'Read-only service user',
          required: true,
          steps: [
            {
              id: 'organization_info',
              request: {
                method: 'GET',
                url: '{origin}/api/v2/OrganizationInfo',
                headers: { 'Account-Name': '{sub_account}' },
              },
              sign: { kind: 'bearer', token: '{token}' },
              verdicts: [
                { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
                {
                  when: { status: [401, 403] },
                  result: 'permission_missing',
                  note: 'The key is right, but its user may not read the account. If you entered a sub-account, check that the user reaches it.',
                },
              ],
            },
          ],
        },
        more('alerts', 'Read alerts'),
        more('compliance', 'Read compliance results'),
        more('vulnerabilities', 'Read vulnerabilities'),
      ],
    },
  ],
};
