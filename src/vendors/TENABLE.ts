import type { Vendor } from './types.js';

/** Tenable's public keys have no documented grammar; the shape is read off the vendor's own sample. */
const key = {
  pattern: '^[0-9a-f]{64}$',
  hint: '64 characters, 0-9 and a-f',
  confidence: 'inferred',
} as const;

/**
 * Access key and secret key of one user, sent together in `X-ApiKeys`.
 * https://developer.tenable.com/docs/authorization, https://developer.tenable.com/docs/common-tio-api-errors
 */
export const TENABLE: Vendor = {
  id: 'TENABLE',
  name: 'Tenable Vulnerability Management',
  category: 'VMS',
  summary: 'Assets, scans and vulnerabilities from the Tenable cloud',
  keywords: ['tenable.io', 'tenable one', 'nessus', 'vulnerability scanner', 'vulnerability management'],
  docsUrl: 'https://docs.tenable.com/tenableio/Content/Platform/Settings/my-account/GenerateAPIKey.htm',
  color: '#0071ce',
  hosts: { allow: ['cloud.tenable.com'] },
  methods: [
    {
      id: 'api_keys',
      kind: 'credentials',
      label: 'API keys',
      fields: [
        {
          path: 'client_key',
          kind: 'secret',
          label: 'Access Key',
          help: 'The first of the two keys that Tenable shows when you generate API keys.',
          format: key,
        },
        {
          path: 'secret_key',
          kind: 'secret',
          label: 'Secret Key',
          help: 'The second key of the same pair. Tenable shows it only once.',
          format: key,
        },
      ],
      guide: [
        {
          text: 'Make a user for this connection alone, so that it keeps working when a colleague leaves. A shared mailbox is fine as its address.',
        },
        {
          text: 'As an administrator, open **Settings > Access Control > Permissions** and give that user **Can View** on **All assets**.',
        },
        {
          text: 'Sign in as that user and open **My Account** (the user icon, then **Settings**).',
          link: { label: 'Open Tenable', url: 'https://cloud.tenable.com' },
        },
        {
          text: 'Open the **API Keys** tab, choose **Generate** and confirm. Any earlier keys of this user stop working.',
        },
        {
          text: 'Copy the **Access Key** and the **Secret Key** before you leave the page, and paste both here.',
        },
      ],
      // The first request that needs a right is also the log-in: Tenable has no cheaper one that is not deprecated.
      check: { steps: [] },
      capabilities: [
        {
          id: 'scans',
          label: 'List scans',
          permission: 'Basic role or higher',
          required: true,
          steps: [
            {
              id: 'list_scans',
              request: {
                method: 'GET',
                // The filter keeps the answer of a busy account small.
                url: 'https://cloud.tenable.com/scans?last_modification_date={now.epoch_seconds}',
                headers: { Accept: 'application/json' },
              },
              sign: {
                kind: 'header',
                name: 'X-ApiKeys',
                value: 'accessKey={client_key};secretKey={secret_key}',
              },
              verdicts: [
                { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
                {
                  when: { status: 401 },
                  result: 'credentials_rejected',
                  note: 'Tenable does not accept this pair of keys. Check that both belong to the same user and that no newer pair was generated since. Keys of another Tenable site, such as FedRAMP, are not known here.',
                },
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'The keys are right, but their user may not list scans. Ask a Tenable administrator to give the user a role that may.',
                },
              ],
            },
          ],
        },
        {
          id: 'vulnerabilities',
          label: 'Read assets and vulnerabilities',
          permission: 'Can View on All assets',
          required: false,
          unverified: 'Tenable has no small request that proves this; an export would have to be started.',
        },
      ],
    },
  ],
};
