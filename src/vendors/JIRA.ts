import { REDIRECT_URLS_OPTION } from './families/oauth.js';
import { LOGOS } from './logos.js';
import type { Capability, Signer, Step, StepRequest, Vendor, Verdict } from './types.js';

const sign: Signer = { kind: 'bearer', token: '{oauth.access_token}' };

/** Never the site's own address: there such a token gets a 401, however valid it is. */
const get = (path: string): StepRequest => ({
  method: 'GET',
  url: `https://api.atlassian.com${path}`,
  headers: { Accept: 'application/json' },
});

const expired: Verdict = {
  when: { status: 401 },
  result: 'credentials_expired',
  note: 'Atlassian no longer accepts this authorization. It ends with a change of password, and when it is not used for about 90 days. Sign in once more.',
};

/** The sites that were chosen, and for each the scopes that it was granted for. */
function sites(id: string, wanted: Verdict): Step {
  return {
    id,
    request: get('/oauth/token/accessible-resources'),
    sign,
    verdicts: [
      {
        when: { status: 200, json: { pointer: '', empty: true } },
        result: 'permission_missing',
        note: 'No Jira site was chosen. Sign in with Atlassian once more and choose the site to connect.',
      },
      wanted,
      expired,
    ],
  };
}

/** One read of the Jira behind the site. Sites were told with the same token a moment ago, so it is Jira that refuses. */
function read(id: string, path: string, pointer: string, scope: string): Step {
  return {
    id,
    request: get(`/ex/jira/{cloud_id}/rest/api/3/${path}`),
    sign,
    verdicts: [
      { when: { status: 200, json: { pointer, present: true } }, result: 'ok' },
      {
        when: { status: [401, 403] },
        result: 'permission_missing',
        note: `Atlassian shows us the site, but not this part of Jira. Sign in with an account that may use Jira there, and accept everything that is asked for, ${scope} included.`,
      },
    ],
  };
}

const listProjects = read('list_projects', 'project/search?maxResults=1', '/values', 'read:jira-work');

/** What no small read proves: that the authorization lists the scope. Alone that says nothing of Jira. */
function granted(scope: string): Step {
  const has: Verdict = {
    when: { status: 200, json: { pointer: '/0/scopes', matches: `"${scope}"` } },
    result: 'ok',
  };
  const lacks: Verdict = {
    when: { status: 200, json: { pointer: '/0/scopes', present: true } },
    result: 'permission_missing',
    note: `The authorization does not cover ${scope}. Sign in with Atlassian once more and accept everything that is asked for.`,
  };
  const step = sites(`scopes_for_${scope.replaceAll(/\W/g, '_')}`, has);
  return { ...step, verdicts: [...step.verdicts, lacks] };
}

function capability(
  id: string,
  label: string,
  scope: string,
  required: boolean,
  ...steps: readonly Step[]
): Capability {
  return { id, label, permission: scope, required, steps };
}

/**
 * An Atlassian app that the operator owns. Atlassian does not allow apps to collect its customers' API tokens, so this
 * is the only way in. https://developer.atlassian.com/cloud/jira/software/oauth-2-3lo-apps/,
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/
 */
export const JIRA: Vendor = {
  id: 'JIRA',
  name: 'Jira Cloud',
  category: 'ITSM',
  summary: 'Projects, issues and comments, with tickets written back',
  keywords: ['atlassian', 'jira software', 'jira service management', 'tickets', 'issue tracking'],
  docsUrl: 'https://developer.atlassian.com/cloud/jira/software/oauth-2-3lo-apps/',
  color: '#0052cc',
  logo: LOGOS.jira,
  hosts: { allow: ['auth.atlassian.com', 'api.atlassian.com'] },
  options: [
    REDIRECT_URLS_OPTION,
    {
      path: 'project_keys_filter',
      kind: 'json',
      label: 'Projects to sync',
      help: 'A list of project keys: ["PROJ1", "ENG"]. Leave it out for all.',
    },
    {
      path: 'priority_mapping',
      kind: 'json',
      label: 'Priority mapping',
      help: 'From names of priorities to CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL or UNKNOWN: {"Highest": "CRITICAL"}.',
    },
    {
      path: 'status_mapping',
      kind: 'json',
      label: 'Status mapping',
      help: 'From names of statuses to standard ones: {"Blocked": "BLOCKED", "Done": "CLOSED"}.',
    },
  ],
  methods: [
    {
      id: 'oauth',
      kind: 'oauth2_authorization_code',
      label: 'Sign in with Atlassian',
      summary: 'Nothing to copy: you choose a Jira site and approve',
      fields: [],
      needs: ['platform.jira_client_id', 'platform.jira_client_secret'],
      oauth: {
        client: {
          id: '{platform.jira_client_id}',
          secret: '{platform.jira_client_secret}',
          authentication: 'client_secret_post',
        },
        pages: [
          {
            id: 'authorize',
            url: 'https://auth.atlassian.com/authorize',
            params: { audience: 'api.atlassian.com', prompt: 'consent' },
            response: 'code',
            pkce: 'unknown',
            scopes: [
              'read:jira-work',
              'write:jira-work',
              'read:jira-user',
              'manage:jira-configuration',
              'manage:jira-webhook',
              'offline_access',
            ],
            scopesFrom: 'request',
            brings: [{ set: 'oauth.access_token', token: 'access_token' }],
          },
        ],
        // A refresh token that is spent or too old comes back as `invalid_grant` with 403 instead of 400. Here
        // `access_denied` means a wrong client secret, and nobody's decision.
        token: 'https://auth.atlassian.com/oauth/token',
        refresh: { tokens: 'single_use', idleDays: 90 },
      },
      guide: [
        { text: 'Continue to Atlassian and sign in with an account that can see the projects.' },
        { text: 'Choose the **Jira site** to connect.' },
        { text: 'Review the permissions and choose **Accept**:', list: 'permissions' },
        { text: 'You are brought back here.' },
      ],
      check: {
        steps: [
          {
            ...sites('sites', {
              when: { status: 200, json: { pointer: '/0/id', present: true } },
              result: 'ok',
            }),
            captures: [{ set: 'cloud_id', json: '/0/id' }],
          },
        ],
      },
      capabilities: [
        capability('issues', 'Read projects, issues and comments', 'read:jira-work', true, listProjects),
        capability(
          'tickets',
          'Create and update issues',
          'write:jira-work',
          true,
          granted('write:jira-work'),
          // Whoever has no place in this Jira writes nothing either, whatever was accepted.
          { ...listProjects, id: 'projects_for_tickets' },
        ),
        capability(
          'users',
          'Read users and groups',
          'read:jira-user',
          true,
          read('myself', 'myself', '/accountId', 'read:jira-user'),
        ),
        capability(
          'group_members',
          'Read members of groups',
          'manage:jira-configuration',
          false,
          granted('manage:jira-configuration'),
        ),
        capability(
          'webhooks',
          'Register webhooks',
          'manage:jira-webhook',
          false,
          granted('manage:jira-webhook'),
        ),
      ],
    },
  ],
};
