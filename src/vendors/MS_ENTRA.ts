import {
  aadsts,
  adminConsent,
  applicationToken,
  consentGuide,
  MICROSOFT_LOGIN,
  type MicrosoftApp,
} from './families/microsoft.js';
import { REDIRECT_URLS_OPTION } from './families/oauth.js';
import type { Capability, Derivation, Vendor } from './types.js';

const APP: MicrosoftApp = { client: 'ms_entra', scope: 'https://graph.microsoft.com/.default' };

/**
 * National clouds are reached with an application that the customer registered there. Their Graph hosts are inferred.
 * https://learn.microsoft.com/graph/deployments
 */
const CLOUDS = [
  { label: 'Commercial and GCC', graph: 'https://graph.microsoft.com', login: MICROSOFT_LOGIN },
  {
    label: 'US Government L4, GCC High',
    graph: 'https://graph.microsoft.us',
    login: 'https://login.microsoftonline.us',
  },
  {
    label: 'US Government L5, DoD',
    graph: 'https://dod-graph.microsoft.us',
    login: 'https://login.microsoftonline.us',
  },
] as const;

const origin = (set: 'graph' | 'login'): Derivation => ({
  set,
  from: '{base_url}',
  cases: CLOUDS.map((cloud) => ({
    match: `^${cloud.graph.replaceAll('.', '\\.')}$`,
    value: cloud[set],
  })),
});

type Read = Pick<Capability, 'id' | 'label' | 'required'> & {
  readonly permission: string;
  readonly path: string;
  /** Where the answer has what was asked for. */
  readonly pointer: string;
  /** What else a refusal may mean. */
  readonly orElse?: string;
};

const P2 = ' Or your tenant has no Microsoft Entra ID P2, without which there is no such data.';

/**
 * A small read for each permission, after Microsoft's reference of each address:
 * https://learn.microsoft.com/graph/api/user-list, group-list, application-list, riskyuser-list, riskdetection-list,
 * authorizationpolicy-get, authenticationmethodspolicy-get. The risks are a matter of the tenant's licence, too.
 */
const READS: readonly Read[] = [
  {
    id: 'users',
    label: 'List users',
    permission: 'User.Read.All',
    required: true,
    path: '/users?$top=1&$select=id',
    pointer: '/value',
  },
  {
    id: 'groups',
    label: 'List groups',
    permission: 'Group.Read.All',
    required: true,
    path: '/groups?$top=1&$select=id',
    pointer: '/value',
  },
  {
    id: 'applications',
    label: 'List applications',
    permission: 'Application.Read.All',
    required: true,
    path: '/applications?$top=1&$select=id',
    pointer: '/value',
  },
  {
    id: 'risky_users',
    label: 'Read risky users',
    permission: 'IdentityRiskyUser.Read.All',
    required: false,
    path: '/identityProtection/riskyUsers?$top=1&$select=id',
    pointer: '/value',
    orElse: P2,
  },
  {
    id: 'risk_detections',
    label: 'Read risk detections',
    permission: 'IdentityRiskEvent.Read.All',
    required: false,
    path: '/identityProtection/riskDetections?$top=1&$select=id',
    pointer: '/value',
    orElse: P2,
  },
  {
    id: 'policies',
    label: 'Read policies',
    permission: 'Policy.Read.All',
    required: true,
    path: '/policies/authorizationPolicy',
    pointer: '/id',
  },
  {
    id: 'authentication_methods',
    label: 'Read the policy of authentication methods',
    permission: 'Policy.Read.AuthenticationMethod',
    // Policy.Read.All covers it, too.
    required: false,
    path: '/policies/authenticationMethodsPolicy',
    pointer: '/id',
  },
];

/** `graph` is where Microsoft Graph is asked: an address, or the name of the variable that has it in braces. */
function capabilities(graph: string, refused: (permission: string) => string): readonly Capability[] {
  return READS.map(({ id, label, permission, required, path, pointer, orElse = '' }) => ({
    id,
    label,
    permission,
    required,
    steps: [
      {
        id: `read_${id}`,
        request: { method: 'GET', url: `${graph}/v1.0${path}`, headers: { Accept: 'application/json' } },
        sign: { kind: 'bearer', token: '{token}' },
        verdicts: [
          { when: { status: 200, json: { pointer, present: true } }, result: 'ok' },
          { when: { status: 403 }, result: 'permission_missing', note: `${refused(permission)}${orElse}` },
        ],
      },
    ],
  }));
}

const GUID = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';

/** Consent to our application, or one of the customer's own. https://learn.microsoft.com/graph/resolve-auth-errors */
export const MS_ENTRA: Vendor = {
  id: 'MS_ENTRA',
  name: 'Microsoft Entra ID',
  category: 'IDP',
  summary: 'Users, groups, applications, policies and identity risks',
  keywords: [
    'entraid',
    'azure active directory',
    'azure ad',
    'aad',
    'microsoft graph',
    'sso',
    'microsoft 365',
  ],
  docsUrl: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
  color: '#0078d4',
  logo: { letters: 'MS' },
  hosts: {
    allow: [
      'login.microsoftonline.com',
      'graph.microsoft.com',
      'login.microsoftonline.us',
      'graph.microsoft.us',
      'dod-graph.microsoft.us',
    ],
  },
  options: [REDIRECT_URLS_OPTION],
  methods: [
    {
      id: 'oauth2',
      label: 'Sign in with Microsoft',
      summary: 'Nothing to copy: an administrator consents for your organization',
      fields: [],
      ...adminConsent(APP),
      guide: consentGuide('Microsoft Graph'),
      check: { steps: [applicationToken(APP)] },
      capabilities: capabilities(
        'https://graph.microsoft.com',
        (permission) =>
          `Our app lacks the permission ${permission} in your tenant. Have an administrator consent once more.`,
      ),
    },
    {
      id: 'client_credentials',
      kind: 'credentials',
      label: 'Your own app registration',
      summary: 'An application in your tenant, whose secret you can withdraw at any time',
      fields: [
        {
          path: 'client_id',
          kind: 'text',
          label: 'Application (client) ID',
          help: 'On the Overview of the app registration.',
          example: '11112222-bbbb-3333-cccc-4444dddd5555',
          format: {
            pattern: GUID,
            hint: '36 characters, like 11112222-bbbb-3333-cccc-4444dddd5555',
            confidence: 'documented',
          },
        },
        {
          path: 'client_secret',
          kind: 'secret',
          label: 'Client secret (Value)',
          help: 'The column Value, not the Secret ID. Microsoft shows it only once.',
          format: {
            // Older secrets look otherwise.
            pattern: '^[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}$',
            hint: 'About 40 characters with Q~ near the start; the Secret ID looks like an application ID instead',
            confidence: 'inferred',
          },
        },
        {
          path: 'tenant_id',
          kind: 'text',
          label: 'Directory (tenant) ID',
          help: 'On the Overview of the app registration, below the application ID.',
          example: 'a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
          format: {
            // Microsoft takes a verified domain name, too.
            pattern: GUID,
            hint: '36 characters, like a1b2c3d4-e5f6-47a8-9b0c-d1234567890f',
            confidence: 'inferred',
          },
        },
        {
          path: 'base_url',
          kind: 'select',
          label: 'Microsoft cloud',
          help: 'Leave it as it is unless your tenant is in a cloud for the US government.',
          required: false,
          default: CLOUDS[0].graph,
          choices: CLOUDS.map(({ label, graph }) => ({
            value: graph,
            label: `${label} (${graph.slice('https://'.length)})`,
          })),
        },
      ],
      guide: [
        {
          text: 'In the Microsoft Entra admin center open **App registrations > New registration**, name it and register it as **single tenant**.',
          link: { label: 'Open the Entra admin center', url: 'https://entra.microsoft.com' },
        },
        {
          text: 'On its **Overview** copy the **Application (client) ID** and the **Directory (tenant) ID** and paste both here.',
        },
        {
          text: 'Open **API permissions > Add a permission > Microsoft Graph > Application permissions** and add these. None of them can change anything:',
          list: 'permissions',
        },
        {
          text: 'Choose **Grant admin consent**. You need to be a **Privileged Role Administrator** or **Global Administrator** for that.',
        },
        {
          text: 'Open **Certificates & secrets > New client secret**, set an expiry and copy the **Value** at once. Paste it here and note the day: from then on the connection needs a new secret.',
        },
      ],
      check: {
        derive: [origin('login'), origin('graph')],
        steps: [
          {
            id: 'token',
            request: {
              method: 'POST',
              url: '{login}/{tenant_id}/oauth2/v2.0/token',
              headers: { Accept: 'application/json' },
              form: {
                grant_type: 'client_credentials',
                client_id: '{client_id}',
                client_secret: '{client_secret}',
                scope: '{graph}/.default',
              },
            },
            captures: [{ set: 'token', json: '/access_token' }],
            verdicts: [
              { when: { status: 200, json: { pointer: '/access_token', present: true } }, result: 'ok' },
              aadsts('7000222', {
                result: 'credentials_expired',
                note: 'The client secret has expired. Make a new one under Certificates & secrets.',
              }),
              aadsts('7000215', {
                result: 'credentials_rejected',
                note: 'Microsoft does not accept this client secret. Copy the column Value, not the Secret ID.',
              }),
              aadsts('700016', {
                result: 'credentials_rejected',
                note: 'This tenant has no application with that ID. Copy both IDs from the same app registration.',
              }),
              aadsts('90002', {
                result: 'tenant_not_found',
                note: 'Microsoft knows no tenant with that ID. Copy the Directory (tenant) ID again. Is your tenant in a cloud for the US government? Then choose it.',
              }),
              {
                when: { status: [400, 401] },
                result: 'credentials_rejected',
                note: 'Microsoft does not accept these values. Copy both IDs and the Value of the secret again.',
              },
            ],
          },
        ],
      },
      capabilities: capabilities(
        '{graph}',
        (permission) =>
          `Your application lacks ${permission}. Add it as an application permission of Microsoft Graph, and grant admin consent.`,
      ),
    },
  ],
};
