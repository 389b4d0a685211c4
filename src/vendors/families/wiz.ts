import type { AuthMethod, Capability, Check, Derivation, Field, GuideStep, HostRule } from '../types.js';

/**
 * What the Wiz vendors share: a service account that gets a token at one host and asks GraphQL at another. The list of
 * data centres is open-ended, so none is given.
 */
export const WIZ_HOSTS: HostRule = {
  allow: ['api.*.*.wiz.io', 'api.*.*.wiz.us', 'auth.*.wiz.io', 'auth.*.wiz.us'],
};

/** Behind a log-in. */
export const WIZ_DOCS = 'https://docs.wiz.io/dev/generate-api-token';

const WIZ_FIELDS: readonly Field[] = [
  {
    path: 'base_url',
    kind: 'url',
    label: 'API Endpoint URL',
    help: 'In Wiz, from the profile menu under Tenant Info. With or without /graphql at its end.',
    example: 'https://api.us17.app.wiz.io',
    format: {
      pattern: '^https://api\\.[a-z0-9-]+\\.[a-z0-9-]+\\.wiz\\.(?:io|us)(?:/graphql)?$',
      hint: 'https://api.<data center>.app.wiz.io',
      confidence: 'inferred',
    },
  },
  {
    path: 'client_id',
    kind: 'text',
    label: 'Client ID',
    help: 'Of the service account, shown when it is added.',
    format: { pattern: '^[A-Za-z0-9]{53}$', hint: '53 letters and digits', confidence: 'inferred' },
  },
  {
    path: 'client_secret',
    kind: 'secret',
    label: 'Client Secret',
    help: 'Shown only once, when the service account is added.',
    format: { pattern: '^[A-Za-z0-9]{64}$', hint: '64 letters and digits', confidence: 'inferred' },
  },
];

const WIZ_GUIDE: readonly GuideStep[] = [
  {
    text: 'In Wiz open the profile menu, then **Tenant Info**, and copy the **API Endpoint URL**.',
    link: { label: 'Open Wiz', url: 'https://app.wiz.io' },
  },
  {
    text: 'Open **Settings > Service Accounts** (in some tenants under **Access Management**) and choose **Add Service Account**. You need the permission to write service accounts for that.',
  },
  {
    text: 'Name it and choose the type **Custom Integration (GraphQL API)**. If you like, limit it to some projects.',
  },
  { text: 'Tick these API scopes and nothing else:', list: 'permissions' },
  {
    text: 'Add the service account and copy the **Client ID** and the **Client Secret**, which is not shown again.',
  },
  { text: 'Paste all three values here.' },
];

/** `api.<data center>.<environment>.wiz.io` is where GraphQL lives, `auth.<environment>.wiz.io` gives the token. */
function hostOfSame(set: string, match: (end: string) => string, value: (end: string) => string): Derivation {
  return {
    set,
    from: '{base_url}',
    cases: ['io', 'us'].map((end) => ({ match: match(end), value: value(end) })),
  };
}

const WIZ_CHECK: Check = {
  derive: [
    hostOfSame(
      'api',
      (end) => `^https://api\\.([A-Za-z0-9-]+)\\.([A-Za-z0-9-]+)\\.wiz\\.${end}(?:/graphql)?/?$`,
      (end) => `https://api.$1.$2.wiz.${end}`,
    ),
    hostOfSame(
      'auth',
      (end) => `^https://api\\.[A-Za-z0-9-]+\\.([A-Za-z0-9-]+)\\.wiz\\.${end}(?:/|$)`,
      (end) => `https://auth.$1.wiz.${end}`,
    ),
  ],
  steps: [
    {
      id: 'token',
      request: {
        method: 'POST',
        url: '{auth}/oauth/token',
        headers: { Accept: 'application/json' },
        form: {
          grant_type: 'client_credentials',
          audience: 'wiz-api',
          client_id: '{client_id}',
          client_secret: '{client_secret}',
        },
      },
      captures: [{ set: 'token', json: '/access_token' }],
      verdicts: [
        { when: { status: 200, json: { pointer: '/access_token', present: true } }, result: 'ok' },
        {
          when: { status: [400, 401, 403] },
          result: 'credentials_rejected',
          note: 'Wiz does not accept this client ID and secret. Copy both again; if the secret is lost, add a new service account.',
        },
      ],
    },
  ],
};

/**
 * Reading findings, proven by one of them. GraphQL answers 200 even where it refuses: whether it did is written in the
 * body. The token is good in every data center, so only here does a wrong one show.
 */
export function wizVulnerabilities(label: string): Capability {
  const scope = 'read:vulnerabilities';
  return {
    id: 'vulnerabilities',
    label,
    permission: scope,
    required: true,
    steps: [
      {
        id: 'read_vulnerabilities',
        request: {
          method: 'POST',
          url: '{api}/graphql',
          headers: { Accept: 'application/json' },
          json: { query: 'query { vulnerabilityFindings(first: 1) { nodes { id } } }' },
        },
        sign: { kind: 'bearer', token: '{token}' },
        verdicts: [
          {
            when: { status: 200, json: { pointer: '/errors', present: true } },
            result: 'permission_missing',
            note: `Wiz lets the service account in, but does not answer. Most likely it lacks the API scope ${scope}.`,
          },
          {
            when: { status: 200, json: { pointer: '/data/vulnerabilityFindings', present: true } },
            result: 'ok',
          },
          {
            when: { status: 401 },
            result: 'wrong_region',
            note: 'The client ID and secret are right, but this data center does not know your tenant. Copy the API Endpoint URL again from Tenant Info.',
          },
          {
            when: { status: 403 },
            result: 'permission_missing',
            note: `The service account lacks the API scope ${scope}.`,
          },
        ],
      },
    ],
  };
}

export function wizScope(id: string, label: string, scope: string): Capability {
  return {
    id,
    label,
    permission: scope,
    required: false,
    unverified: 'Wiz describes its queries to customers only, so none is known that proves this scope alone.',
  };
}

export function wizMethod(capabilities: readonly Capability[]): AuthMethod {
  return {
    id: 'service_account',
    kind: 'credentials',
    label: 'Service account',
    fields: WIZ_FIELDS,
    guide: WIZ_GUIDE,
    check: WIZ_CHECK,
    capabilities,
  };
}
