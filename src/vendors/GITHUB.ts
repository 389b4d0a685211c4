import { LOGOS } from './logos.js';
import type { Capability, Signer, Step, Vendor, Verdict } from './types.js';

const API = 'https://api.github.com';

/**
 * GitHub also answers 403 when requests have run out, or came too fast; that says nothing about the token.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const pauses: readonly Verdict[] = [
  {
    when: { status: [403, 429], header: { name: 'x-ratelimit-remaining', is: '0' } },
    result: 'rate_limited',
  },
  { when: { status: [403, 429], header: { name: 'retry-after', present: true } }, result: 'rate_limited' },
];

function get(id: string, path: string, sign: Signer, verdicts: readonly Verdict[]): Step {
  return {
    id,
    request: {
      method: 'GET',
      url: `${API}${path}`,
      headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
    },
    sign,
    verdicts: [...pauses, ...verdicts],
  };
}

/**
 * What a security product reads, by permissions that tokens and apps share. `repositories` asks for one, and `list` is
 * where the answer has it. The organization is taken from there: asked for a token's organizations, GitHub answers a
 * fine-grained one with an empty list.
 */
function capabilities(
  sign: Signer,
  repositories: (id: string, verdicts: readonly Verdict[]) => Step,
  list: '' | '/repositories',
  missing: (permission: string) => string,
): readonly Capability[] {
  const metadata = 'Metadata: Read-only';
  const alerts = 'Dependabot alerts: Read-only';
  const organization = `${list}/0/owner/login`;
  const refused: Verdict = {
    when: { status: [403, 404] },
    result: 'permission_missing',
    note: missing(metadata),
  };
  return [
    {
      id: 'repositories',
      label: 'List repositories',
      permission: metadata,
      required: true,
      steps: [
        repositories('list_repositories', [
          { when: { status: 200, json: { pointer: organization, present: true } }, result: 'ok' },
          {
            when: { status: 200, json: { pointer: list, empty: true } },
            result: 'permission_missing',
            note: 'GitHub shows us no repository. Choose the organization and its repositories. If the organization approves each access, an owner has to do so first.',
          },
          refused,
        ]),
      ],
    },
    {
      id: 'dependabot_alerts',
      label: 'Read Dependabot alerts',
      permission: alerts,
      required: true,
      steps: [
        {
          ...repositories('find_organization', [
            { when: { status: 200, json: { pointer: organization, present: true } }, result: 'ok' },
            {
              when: { status: 200, json: { pointer: list, empty: true } },
              result: 'permission_missing',
              note: 'GitHub shows us no repository of an organization, so there are no alerts to read.',
            },
            refused,
          ]),
          captures: [{ set: 'organization', json: organization }],
        },
        get('list_dependabot_alerts', '/orgs/{organization}/dependabot/alerts?per_page=1', sign, [
          { when: { status: 200, json: { pointer: '', present: true } }, result: 'ok' },
          { when: { status: [403, 404] }, result: 'permission_missing', note: missing(alerts) },
        ]),
      ],
    },
    {
      id: 'code_scanning_alerts',
      label: 'Read code scanning alerts',
      permission: 'Code scanning alerts: Read-only',
      required: false,
      unverified:
        'Proven when these alerts are read for the first time; not every repository has code scanning.',
    },
    {
      id: 'secret_scanning_alerts',
      label: 'Read secret scanning alerts, if wanted',
      permission: 'Secret scanning alerts: Read-only',
      required: false,
      unverified:
        'Proven when these alerts are read for the first time; not every repository has secret scanning.',
    },
  ];
}

const token: Signer = { kind: 'bearer', token: '{access_token}' };
const installationToken: Signer = { kind: 'bearer', token: '{installation_token}' };

/** Fixed when the operator registers the app; GitHub sends none of them with a request. */
const APP_PERMISSIONS = ['Metadata: read', 'Dependabot alerts: read', 'Code scanning alerts: read'];

/**
 * A personal access token, or an installation of the operator's GitHub App.
 * https://docs.github.com/rest/overview/other-authentication-methods,
 * https://docs.github.com/apps/creating-github-apps/registering-a-github-app/about-the-setup-url
 */
export const GITHUB: Vendor = {
  id: 'GITHUB',
  name: 'GitHub',
  category: 'SCM',
  secondaryCategories: ['AppSec'],
  summary: 'Repositories, and their Dependabot, code scanning and secret scanning alerts',
  keywords: ['git', 'repositories', 'source code', 'dependabot', 'ghas', 'advanced security', 'microsoft'],
  docsUrl:
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  color: '#181717',
  logo: LOGOS.github,
  hosts: { allow: ['api.github.com', 'github.com'] },
  methods: [
    {
      id: 'github_app',
      kind: 'oauth2_authorization_code',
      label: 'Install the GitHub App',
      summary: 'Nothing to copy or to renew: an organization owner installs our app',
      fields: [],
      needs: [
        'platform.github_app_slug',
        'platform.github_client_id',
        'platform.github_client_secret',
        'platform.github_private_key',
      ],
      oauth: {
        client: {
          id: '{platform.github_client_id}',
          secret: '{platform.github_client_secret}',
          authentication: 'client_secret_post',
        },
        pages: [
          {
            // Registered with our callback as setup URL and with "Redirect on update", or nobody comes back from an
            // app that is installed already.
            id: 'install',
            url: 'https://github.com/apps/{platform.github_app_slug}/installations/new',
            response: 'parameters',
            scopes: APP_PERMISSIONS,
            scopesFrom: 'registration',
            brings: [
              { set: 'oauth.installation_id', parameter: 'installation_id', pattern: '^[1-9][0-9]{0,18}$' },
            ],
            refusals: [
              {
                when: { parameter: 'setup_action', is: 'request' },
                result: 'permission_missing',
                note: 'GitHub has asked an owner of your organization to approve the app. Connect once more when that is done.',
              },
            ],
          },
          {
            id: 'authorize',
            url: 'https://github.com/login/oauth/authorize',
            response: 'code',
            pkce: 'unknown',
            scopes: APP_PERMISSIONS,
            scopesFrom: 'registration',
            brings: [{ set: 'oauth.access_token', token: 'access_token' }],
          },
        ],
        token: 'https://github.com/login/oauth/access_token',
        // The check fetches a token for the installation with the app's own key.
        refresh: { tokens: 'none' },
        // Anybody can call the setup URL with somebody else's installation: GitHub says not to rely on it, but to ask
        // on behalf of the person who installed.
        proof: [
          get(
            'installer',
            '/user/installations/{oauth.installation_id}/repositories?per_page=1',
            { kind: 'bearer', token: '{oauth.access_token}' },
            [
              { when: { status: 200, json: { pointer: '/total_count', present: true } }, result: 'ok' },
              {
                when: { status: [401, 403, 404] },
                result: 'credentials_rejected',
                note: 'The GitHub account that signed in has no part in this installation. Connect once more as the person who installs the app.',
              },
            ],
          ),
        ],
      },
      guide: [
        { text: 'Continue to GitHub and choose your organization. You need to be an **owner** of it.' },
        { text: 'Choose **All repositories**, or select the ones to be read.' },
        { text: 'Review the permissions. None of them can change anything:', list: 'permissions' },
        {
          text: 'Choose **Install**, then **Authorize**: that shows us that it was you who installed the app. You are brought back here.',
        },
      ],
      check: {
        steps: [
          {
            id: 'installation_token',
            request: {
              method: 'POST',
              url: `${API}/app/installations/{oauth.installation_id}/access_tokens`,
              headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
            },
            // GitHub takes no token that ends more than ten minutes from now, by its own clock. This one begins a minute
            // ago, so clocks may differ by a minute and more either way.
            sign: {
              kind: 'jwt',
              algorithm: 'RS256',
              privateKey: '{platform.github_private_key}',
              claims: { iss: '{platform.github_client_id}' },
              lifetimeSecs: 540,
            },
            captures: [{ set: 'installation_token', json: '/token' }],
            verdicts: [
              ...pauses,
              { when: { status: 201, json: { pointer: '/token', present: true } }, result: 'ok' },
              { when: { status: 401 }, result: 'app_not_configured' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'GitHub gives our app no access. Its installation may be suspended: an owner can see that among the installed GitHub Apps of the organization.',
              },
              {
                when: { status: 404 },
                result: 'credentials_rejected',
                note: 'Our app is no longer installed in your organization. Install it once more.',
              },
            ],
          },
        ],
      },
      capabilities: capabilities(
        installationToken,
        (id, verdicts) => get(id, '/installation/repositories?per_page=1', installationToken, verdicts),
        '/repositories',
        (permission) =>
          `The app is installed without ${permission}. An owner can accept new permissions among the installed GitHub Apps of the organization.`,
      ),
    },
    {
      id: 'pat',
      kind: 'credentials',
      label: 'Personal access token',
      summary: 'A fine-grained token that can only read',
      fields: [
        {
          path: 'access_token',
          kind: 'secret',
          label: 'Personal access token',
          help: 'A fine-grained token is best: it starts with github_pat_. Classic tokens start with ghp_ and need the scope security_events.',
          format: {
            pattern: '^(?:github_pat|ghp)_[A-Za-z0-9_]{36,255}$',
            hint: 'Starts with github_pat_ or ghp_',
            confidence: 'inferred',
          },
        },
      ],
      guide: [
        {
          text: 'Sign in to GitHub as a user who can see every repository of the organization. To read its alerts, the user has to be an **owner** or **security manager** there.',
        },
        {
          text: 'Open **Settings > Developer settings > Personal access tokens > Fine-grained tokens** and choose **Generate new token**.',
          link: {
            label: 'New fine-grained token',
            url: 'https://github.com/settings/personal-access-tokens/new',
          },
        },
        {
          text: 'Name it, choose the organization as **Resource owner** and set an expiration. On that day the connection needs a new token.',
        },
        { text: 'Under **Repository access** choose **All repositories**, or select the ones to be read.' },
        { text: 'Under **Permissions** grant these:', list: 'permissions' },
        {
          text: 'Choose **Generate token**, copy it and paste it here. If the organization requires approval, an owner has to approve the token first; with SAML single sign-on a classic token has to be authorized for the organization.',
        },
      ],
      check: {
        steps: [
          get('user', '/user', token, [
            { when: { status: 200, json: { pointer: '/login', present: true } }, result: 'ok' },
            {
              when: { status: 401 },
              result: 'credentials_rejected',
              note: 'GitHub does not accept this token. It was mistyped, deleted, or has expired.',
            },
            {
              when: { status: 403 },
              result: 'rate_limited',
              note: 'GitHub refuses everything for a while after several wrong tries. Wait a few minutes, then try once.',
            },
          ]),
        ],
      },
      capabilities: capabilities(
        token,
        (id, verdicts) =>
          get(
            id,
            id === 'find_organization'
              ? '/user/repos?affiliation=organization_member&per_page=1'
              : '/user/repos?per_page=1',
            token,
            verdicts,
          ),
        '',
        (permission) =>
          `The token lacks ${permission}, or its user may not see that in the organization. For alerts the user has to be an owner or security manager; with SAML single sign-on the token has to be authorized for the organization.`,
      ),
    },
  ],
};
