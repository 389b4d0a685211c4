import { LOGOS } from './logos.js';
import type { Step, Vendor, Verdict } from './types.js';

const tooSmall: Verdict = {
  when: { status: 403, json: { pointer: '/error', is: 'insufficient_scope' } },
  result: 'permission_missing',
  note: 'The token works, but lacks the scope read_api. Scopes are chosen when a token is made, so make a new one.',
};

function ask(id: string, path: string, verdicts: readonly Verdict[]): Step {
  return {
    id,
    request: { method: 'GET', url: `{base_url}/api/v4${path}`, headers: { Accept: 'application/json' } },
    sign: { kind: 'header', name: 'PRIVATE-TOKEN', value: '{access_token}' },
    verdicts,
  };
}

/**
 * A personal, group or project access token. GitLab answers 401 to a valid token, too, where a permission is missing,
 * so the current user is asked for first: only there is a 401 the token's own.
 * https://docs.gitlab.com/user/profile/personal_access_tokens/, https://docs.gitlab.com/api/projects/
 */
export const GITLAB: Vendor = {
  id: 'GITLAB',
  name: 'GitLab',
  category: 'SCM',
  secondaryCategories: ['AppSec'],
  summary: 'Projects and their security findings, on GitLab.com or your own GitLab',
  keywords: ['git', 'repositories', 'source code', 'devsecops', 'ci', 'self-managed', 'code scanning'],
  docsUrl: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
  color: '#e24329',
  logo: LOGOS.gitlab,
  hosts: { allow: ['gitlab.com'], selfHosted: true },
  options: [
    {
      path: 'allowed_project_ids',
      kind: 'text',
      label: 'Project IDs to include',
      help: 'Numbers with commas between them: 67411111,67422222. Worth setting where a token sees more than is to be read.',
    },
  ],
  methods: [
    {
      id: 'access_token',
      kind: 'credentials',
      label: 'Access token',
      summary: 'A personal, group or project access token that can only read',
      fields: [
        {
          path: 'access_token',
          kind: 'secret',
          label: 'Access token',
          help: 'A personal, group or project access token with the scope read_api.',
          format: {
            // A self-managed GitLab may give its tokens another prefix.
            pattern: '^glpat-[A-Za-z0-9._-]+$',
            hint: 'Starts with glpat- on GitLab.com',
            confidence: 'inferred',
          },
        },
        {
          path: 'base_url',
          kind: 'url',
          label: 'GitLab URL',
          help: 'Only if you run GitLab yourselves, or use GitLab Dedicated: the address of its start page.',
          required: false,
          default: 'https://gitlab.com',
          example: 'https://gitlab.example.com',
        },
      ],
      guide: [
        {
          text: 'Decide what the token belongs to. Best is a user made for this connection, who is a member of just the groups and projects to be read. A group or a project can have a token of its own, too.',
          link: {
            label: 'Access tokens in the GitLab docs',
            url: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
          },
        },
        {
          text: 'Sign in as that user, select the avatar, then **Edit profile > Personal access tokens > Add new token**. Tokens of groups and projects are made under **Settings > Access tokens** there.',
          // https://docs.gitlab.com/user/profile/personal_access_tokens/
          link: {
            label: 'Open personal access tokens',
            url: '{base_url}/-/user_settings/personal_access_tokens',
          },
        },
        {
          text: 'Name it and pick the latest expiration date that is allowed: on that day the connection needs a new token.',
        },
        { text: 'Tick this scope and no other:', list: 'permissions' },
        { text: 'Create the token, copy its value at once, and paste it here.' },
      ],
      check: {
        steps: [
          ask('user', '/user', [
            { when: { status: 200, json: { pointer: '/id', present: true } }, result: 'ok' },
            tooSmall,
            {
              when: { status: 401 },
              result: 'credentials_rejected',
              note: 'GitLab does not accept this token. It was mistyped, revoked or has expired, or it belongs to another GitLab: compare the URL.',
            },
            {
              when: { status: 404 },
              result: 'tenant_not_found',
              note: 'No GitLab answers at this URL. Enter the address of its start page, without a group or project behind it.',
            },
          ]),
        ],
      },
      capabilities: [
        {
          id: 'api',
          label: 'Read projects and findings',
          permission: 'read_api',
          required: true,
          steps: [
            // Not the token's look at itself, which not every kind of token may take. Without `membership` it would list
            // the public projects of strangers, too.
            ask('list_projects', '/projects?membership=true&per_page=1', [
              { when: { status: 200, json: { pointer: '/0/id', present: true } }, result: 'ok' },
              {
                when: { status: 200, json: { pointer: '', empty: true } },
                result: 'permission_missing',
                note: 'The token works, but its user is a member of no project. Make the user a member of the groups or projects to be read.',
              },
              tooSmall,
              // The user was told a moment ago, so it is not the token as such that is refused.
              {
                when: { status: [401, 403] },
                result: 'permission_missing',
                note: 'GitLab knows this token, but does not let it list projects. Use an access token with the scope read_api.',
              },
            ]),
          ],
        },
        {
          id: 'projects',
          label: 'Reach every project that matters to you',
          permission: 'Membership of the projects',
          required: false,
          unverified:
            'A token sees the projects of its user, group or project. Only you know which ones it should see.',
        },
      ],
    },
  ],
};
