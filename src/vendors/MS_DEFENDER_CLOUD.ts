import {
  adminConsent,
  applicationToken,
  MICROSOFT_LOGIN,
  MICROSOFT_REFUSALS,
  type MicrosoftApp,
} from './families/microsoft.js';
import { REDIRECT_URLS_OPTION } from './families/oauth.js';
import type { Capability, Step, StepRequest, Vendor, Verdict } from './types.js';

const ARM = 'https://management.azure.com';
const APP: MicrosoftApp = { client: 'ms_defender_cloud', scope: `${ARM}/.default` };

const get = (path: string): StepRequest => ({
  method: 'GET',
  url: `${ARM}${path}`,
  headers: { Accept: 'application/json' },
});

/**
 * A token is granted whatever its holder may see, and without a role there is just nothing to be seen: an empty list
 * means that the role is missing.
 */
function postureOf(token: string, noRole: string, refused: readonly Verdict[] = []): Capability {
  const sign: NonNullable<Step['sign']> = { kind: 'bearer', token: `{${token}}` };
  return {
    id: 'assessments',
    label: 'Read security assessments',
    permission: 'Security Reader (or Reader) on each subscription',
    required: true,
    steps: [
      {
        id: 'list_subscriptions',
        request: get('/subscriptions?api-version=2022-12-01'),
        sign,
        captures: [{ set: 'subscription_id', json: '/value/0/subscriptionId' }],
        verdicts: [
          {
            when: { status: 200, json: { pointer: '/value', empty: true } },
            result: 'permission_missing',
            note: noRole,
          },
          {
            when: { status: 200, json: { pointer: '/value/0/subscriptionId', present: true } },
            result: 'ok',
          },
          { when: { status: 403 }, result: 'permission_missing', note: noRole },
          ...refused,
        ],
      },
      {
        id: 'list_assessments',
        request: get(
          '/subscriptions/{subscription_id}/providers/Microsoft.Security/assessments?api-version=2020-01-01',
        ),
        sign,
        verdicts: [
          // The list may be longer than what is read: its kind must do.
          { when: { status: 200, header: { name: 'content-type', matches: 'json' } }, result: 'ok' },
          {
            when: { status: 403 },
            result: 'permission_missing',
            note: 'Azure shows us the subscription, but not its security assessments. Assign the role Security Reader on it.',
          },
        ],
      },
    ],
  };
}

/**
 * Posture of Azure subscriptions, through Azure Resource Manager. Who may see it is a matter of Azure roles, so consent
 * alone is not enough. https://learn.microsoft.com/en-us/azure/defender-for-cloud/permissions
 */
export const MS_DEFENDER_CLOUD: Vendor = {
  id: 'MS_DEFENDER_CLOUD',
  name: 'Microsoft Defender for Cloud',
  category: 'CSPM',
  summary: 'Security assessments of your Azure subscriptions',
  keywords: ['azure security center', 'azure defender', 'mdc', 'cloud posture', 'azure', 'cnapp'],
  docsUrl: 'https://learn.microsoft.com/en-us/azure/defender-for-cloud/permissions',
  color: '#0078d4',
  logo: { letters: 'MS' },
  hosts: { allow: ['login.microsoftonline.com', 'management.azure.com'] },
  options: [REDIRECT_URLS_OPTION],
  methods: [
    {
      id: 'oauth2',
      kind: 'oauth2_authorization_code',
      label: 'Sign in with Microsoft',
      summary: 'Quickest: we see what the account that signs in may see',
      fields: [],
      needs: ['platform.ms_defender_cloud_client_id', 'platform.ms_defender_cloud_client_secret'],
      oauth: {
        client: {
          id: '{platform.ms_defender_cloud_client_id}',
          secret: '{platform.ms_defender_cloud_client_secret}',
          authentication: 'client_secret_post',
        },
        pages: [
          {
            id: 'authorize',
            url: `${MICROSOFT_LOGIN}/organizations/oauth2/v2.0/authorize`,
            response: 'code',
            pkce: 'supported',
            scopes: [`${ARM}/user_impersonation`, 'offline_access'],
            scopesFrom: 'request',
            brings: [{ set: 'oauth.access_token', token: 'access_token' }],
            refusals: MICROSOFT_REFUSALS,
          },
        ],
        token: `${MICROSOFT_LOGIN}/organizations/oauth2/v2.0/token`,
        refresh: { tokens: 'reusable', idleDays: 90 },
      },
      guide: [
        {
          text: 'Make sure that your own account has this role on every subscription to be read, under **Access control (IAM)** in the Azure portal:',
          link: { label: 'Open Subscriptions', url: 'https://portal.azure.com' },
          list: 'permissions',
        },
        { text: 'Continue to Microsoft and sign in with that account.' },
        { text: 'Review the request to call Azure Resource Manager as you, and choose **Accept**.' },
        { text: 'You are brought back here. Access lasts as long as your account keeps the role.' },
      ],
      check: { steps: [] },
      capabilities: [
        postureOf(
          'oauth.access_token',
          'Azure shows this account no subscription. Give it the role Security Reader on each subscription to be read; that may take some minutes.',
          [
            {
              when: { status: 401 },
              result: 'credentials_expired',
              note: 'Microsoft no longer accepts this sign-in. Sign in once more.',
            },
          ],
        ),
      ],
    },
    {
      id: 'oauth2_admin_consent',
      label: 'Admin consent and an Azure role',
      summary: 'Lasts longest: our app gets a role of its own, whoever leaves',
      fields: [],
      ...adminConsent(APP),
      guide: [
        {
          text: 'Continue to Microsoft and sign in as a **Privileged Role Administrator** or **Global Administrator**, then choose **Accept** on behalf of your organization. Our app is now known in your tenant, but can see nothing yet.',
        },
        {
          text: 'In the Azure portal open each subscription to be read, or a management group above them, then **Access control (IAM) > Add role assignment**. You need to be **Owner**, **User Access Administrator** or **Role Based Access Control Administrator** there.',
          link: { label: 'Open the Azure portal', url: 'https://portal.azure.com' },
        },
        { text: 'Pick this role:', list: 'permissions' },
        {
          text: 'As **Member** select our app. This is its application ID:',
          copy: { label: 'Application (client) ID', value: '{platform.ms_defender_cloud_client_id}' },
        },
        { text: 'Save, wait some minutes for the role to take effect, then check again here.' },
      ],
      check: { steps: [applicationToken(APP)] },
      capabilities: [
        postureOf(
          'token',
          'Consent is given, but Azure shows our app no subscription. Assign it the role Security Reader on each subscription to be read; that may take some minutes.',
        ),
      ],
    },
  ],
};
