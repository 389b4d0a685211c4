import type { AuthMethod, Capability, Check, Console, Field, HostRule, Step } from '../types.js';

/**
 * What all Falcon products share: one API client, one log-in, five clouds.
 * Facts after CrowdStrike/falconpy. The region is what `X-Cs-Region` says in the answer to a log-in.
 */
const CLOUDS = [
  { region: 'us-1', label: 'US-1', url: 'https://api.crowdstrike.com' },
  { region: 'us-2', label: 'US-2', url: 'https://api.us-2.crowdstrike.com' },
  { region: 'eu-1', label: 'EU-1', url: 'https://api.eu-1.crowdstrike.com' },
  { region: 'us-gov-1', label: 'US-GOV-1', url: 'https://api.laggar.gcw.crowdstrike.com' },
  { region: 'us-gov-2', label: 'US-GOV-2', url: 'https://api.us-gov-2.crowdstrike.mil' },
] as const;

export const FALCON_HOSTS: HostRule = {
  allow: [
    'api.crowdstrike.com',
    'api.*.crowdstrike.com',
    'api.laggar.gcw.crowdstrike.com',
    'api.us-gov-2.crowdstrike.mil',
  ],
};

export const FALCON_FIELDS: readonly Field[] = [
  {
    path: 'client_id',
    kind: 'text',
    label: 'Client ID',
    help: 'Shown when the API client is created, and later in the list of API clients.',
  },
  {
    path: 'client_secret',
    kind: 'secret',
    label: 'Client Secret',
    help: 'Shown only once, when the API client is created or its secret is reset.',
  },
  {
    path: 'base_url',
    kind: 'select',
    label: 'Base URL',
    help: 'Leave it empty: your cloud is found from the keys. Only government clouds must be chosen.',
    required: false,
    choices: CLOUDS.map(({ label, url }) => ({
      value: url,
      label: `${label} (${url.slice('https://'.length)})`,
    })),
  },
];

/** The console of a cloud stands beside its API: `falcon.` in place of `api.`. */
export const FALCON_CONSOLE: Console = {
  hosts: [
    'falcon.crowdstrike.com',
    'falcon.*.crowdstrike.com',
    'falcon.*.*.crowdstrike.com',
    'falcon.*.crowdstrike.mil',
  ],
  derive: [
    {
      set: 'falcon',
      from: '{base_url}',
      cases: [{ match: '^https://api\\.(.+)$', value: 'https://falcon.$1' }],
    },
  ],
};

/** The guide of an API client; the scopes are listed from the capabilities. `aside`: what to know of their names. */
export function falconGuide(aside?: string): AuthMethod['guide'] {
  return [
    {
      text: 'Sign in to the Falcon console as a **Falcon Administrator**.',
      link: { label: 'Open Falcon', url: '{falcon}', fallback: 'https://falcon.crowdstrike.com' },
    },
    {
      text: 'Search for **API clients and keys** (under **Support and resources**) and choose **Create API client**.',
    },
    { text: 'Give it a name and a description by which your colleagues will know it.' },
    { text: 'Tick **Read** for each of these scopes, and nothing else:', list: 'permissions' },
    ...(aside === undefined ? [] : [{ text: aside }]),
    {
      text: 'Choose **Create** and copy the **Client ID** and the **Secret**, which is shown only once. Paste both here.',
    },
  ];
}

const pattern = (text: string): string => text.replaceAll('.', String.raw`\.`);

/** Client credentials for a token; then every request goes to the cloud that the token's answer names. */
export const FALCON_CHECK: Check = {
  derive: [
    {
      set: 'cloud',
      from: '{base_url}',
      cases: [
        { match: '^$', value: CLOUDS[0].url },
        { match: '^(https://[^/]+)', value: '$1' },
      ],
    },
    { set: 'api', from: '{cloud}', cases: [{ match: '^(.+)$', value: '$1' }] },
  ],
  steps: [
    {
      id: 'token',
      request: {
        method: 'POST',
        url: '{cloud}/oauth2/token',
        headers: { Accept: 'application/json' },
        form: { client_id: '{client_id}', client_secret: '{client_secret}' },
      },
      captures: [
        { set: 'token', json: '/access_token' },
        { set: 'region', header: 'X-Cs-Region' },
      ],
      derive: [
        {
          set: 'api',
          from: '{region}',
          cases: CLOUDS.map(({ region, url }) => ({ match: `^${region}$`, value: url })),
        },
      ],
      verdicts: [
        ...CLOUDS.map(
          ({ region, label, url }) =>
            ({
              when: {
                status: 201,
                header: { name: 'X-Cs-Region', is: region },
                // Some other cloud was chosen. Nothing chosen is no mistake.
                variable: { template: '{base_url}', matches: `^(?!${pattern(url)}$).` },
              },
              result: 'wrong_region',
              note: `The keys are right, but your Falcon tenant lives in ${label}.`,
              suggest: { path: 'base_url', value: url },
            }) as const,
        ),
        { when: { status: 201, json: { pointer: '/access_token', present: true } }, result: 'ok' },
        {
          when: { status: 400 },
          result: 'credentials_rejected',
          note: 'CrowdStrike does not know this client ID. Copy it again from the list of API clients.',
        },
        {
          when: { status: 403 },
          result: 'credentials_rejected',
          note: 'CrowdStrike does not accept this client secret. It is shown only once: if it is lost, reset it. Is your tenant in a government cloud? Then choose its base URL.',
        },
      ],
    },
  ],
};

/**
 * A capability proven by one read: `path` with its query, `scope` by its name in the console. `orElse`: what else a
 * refusal may mean.
 */
export function falconScope(
  id: string,
  label: string,
  scope: string,
  path: string,
  orElse?: string,
): Capability {
  const step: Step = {
    id: `read_${id}`,
    request: { method: 'GET', url: `{api}${path}`, headers: { Accept: 'application/json' } },
    sign: { kind: 'bearer', token: '{token}' },
    verdicts: [
      { when: { status: 200, json: { pointer: '/resources', present: true } }, result: 'ok' },
      {
        when: { status: 403 },
        result: 'permission_missing',
        note: [
          `The API client lacks the scope ${scope}. A Falcon Administrator can add it under API clients and keys.`,
          ...(orElse === undefined ? [] : [orElse]),
        ].join(' '),
      },
      {
        when: { status: 401 },
        result: 'wrong_region',
        note: 'The keys are right, but this cloud does not take them. Choose the base URL that the console shows beside the client ID.',
      },
    ],
  };
  return { id, label, permission: scope, required: true, steps: [step] };
}
