import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import type { AuthorizationServer, TokenQuestion } from '../oauth/authorizationServer.js';
import { authorizedBy } from '../oauth/issuedTo.js';
import { openAuthorizationServer, pageManners, pagesOf } from '../oauth/openAuthorizationServer.js';
import { errorPage } from '../oauth/pages/errorPage.js';
import { sitePage } from '../oauth/pages/sitePage.js';
import { SANDBOX_PLATFORM } from '../platform.js';
import { byRoutes, type Route } from '../routes.js';
import type { SandboxCredentials } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const token = (word: string) => ({ access_token: `sandbox-jira-token-${word}` });

/** The gateway's own errors, and Jira's behind it. Their statuses are assumed in the facts, and not documented. */
const gateway = (code: number, message: string, headers = {}): Answer =>
  json(code, { code, message }, headers);
const jira = (status: number, message: string): Answer =>
  json(status, { errorMessages: [message], errors: {} });
const words = {
  rateLimited: () => gateway(429, 'Rate limit exceeded', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => gateway(503, 'Service Unavailable'),
};

const SITE = 'sallyport-sandbox.atlassian.net';
const CLOUD_ID = '00000000-0000-4000-8000-0000000071fa';
const SCOPES = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'manage:jira-configuration',
  'manage:jira-webhook',
];
/** Of another product, and none of Jira. */
const OTHER_SCOPE = 'read:me';
function scopesOf({ outcome }: SandboxCredentials): readonly string[] {
  if (outcome === 'permission_missing') return [OTHER_SCOPE];
  return outcome === 'partial' ? SCOPES.filter((scope) => scope !== 'read:jira-work') : SCOPES;
}
const siteFor = (row: SandboxCredentials) => ({
  id: CLOUD_ID,
  url: `https://${SITE}`,
  name: 'sallyport-sandbox',
  scopes: scopesOf(row),
});
const PAGE = { maxResults: /^[1-9]\d{0,2}$/, startAt: /^\d+$/ };

type Read = {
  readonly path: string;
  readonly scope: string;
  readonly params: Readonly<Record<string, RegExp>>;
  readonly body: unknown;
};
/** The facts name `myself` and the scopes; the other paths are Jira's public REST reference. */
const READS: readonly Read[] = [
  { path: 'myself', scope: 'read:jira-user', params: { expand: /./ }, body: { accountId: 'made-up' } },
  {
    path: 'project/search',
    scope: 'read:jira-work',
    params: { ...PAGE, orderBy: /./, query: /./ },
    body: { values: [{ id: '10000', key: 'SHOP' }], total: 1 },
  },
  {
    path: 'users/search',
    scope: 'read:jira-user',
    params: { ...PAGE, query: /./ },
    body: [{ accountId: 'made-up', active: true }],
  },
  {
    path: 'group/bulk',
    scope: 'manage:jira-configuration',
    params: PAGE,
    body: { values: [{ name: 'everybody', groupId: 'made-up' }], total: 1 },
  },
  { path: 'priority/search', scope: 'read:jira-work', params: PAGE, body: { values: [], total: 0 } },
];

const cloud: Site = {
  // The second is the government's, which knows none of the tokens.
  owns: (host) => host === 'api.atlassian.com' || host === 'api.atlassian-us-gov-mod.com',
  open: (world) => {
    const read =
      (params: Readonly<Record<string, RegExp>>, usual: (row: SandboxCredentials) => Answer) =>
      (request: VendorRequest): Answer => {
        const row = authorizedBy(world, 'JIRA', afterScheme(request, 'Bearer'));
        if (!row || request.host !== 'api.atlassian.com') return gateway(401, 'Unauthorized');
        if (!accepts(request, 'application/json')) return gateway(406, 'Not Acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return gateway(400, `Invalid parameter: ${strange}`);
        return troubled(row, words, () => usual(row));
      };
    const routes: Route[] = [
      {
        method: 'GET',
        path: '/oauth/token/accessible-resources',
        answer: read({}, (row) => json(200, row.outcome === 'nothing_shared' ? [] : [siteFor(row)])),
      },
      ...READS.map(
        ({ path, scope, params, body }): Route => ({
          method: 'GET',
          path: `/ex/jira/${CLOUD_ID}/rest/api/3/${path}`,
          answer: read(params, (row) => refusalOf(row, scope) ?? json(200, body)),
        }),
      ),
    ];
    return byRoutes(routes, {
      notFound: () => gateway(404, 'Not Found'),
      methodNotAllowed: () => gateway(405, 'Method Not Allowed'),
    });
  },
};

/** A scope that is missing is the gateway's matter; a person without a place in this Jira is Jira's. */
function refusalOf(row: SandboxCredentials, scope: string): Answer | null {
  if (!scopesOf(row).includes(scope)) return gateway(401, 'Unauthorized; scope does not match');
  return row.outcome === 'findings_missing' ? jira(403, 'You do not have permission to use Jira.') : null;
}

/** A site's own address: no token of this kind is good there, however good it is. */
const addresses: Site = {
  owns: (host) => host === SITE,
  open: () => () => jira(401, 'Client must be authenticated to access this resource.'),
};

const SERVER: AuthorizationServer = {
  vendors: ['JIRA'],
  name: 'Atlassian',
  issuer: 'https://auth.atlassian.com',
  clients: [
    {
      id: SANDBOX_PLATFORM.jira_client_id,
      secret: SANDBOX_PLATFORM.jira_client_secret,
      authentication: 'client_secret_post',
    },
  ],
  paths: { authorize: '/authorize', token: '/oauth/token' },
  scopes: [...SCOPES, OTHER_SCOPE, 'offline_access'],
  isPkceRequired: false,
  refresh: 'offline_access',
  refreshTokens: 'single_use',
  accessTokenSecs: 3_600,
  approval: ({ person, permissions, action }) =>
    sitePage({
      vendor: 'Atlassian',
      person,
      permissions,
      action,
      sites: person.row.outcome === 'nothing_shared' ? [] : [SITE],
    }),
  denial: 'User did not authorize the request',
  missing: (query) => {
    if (query.get('audience') !== 'api.atlassian.com') return 'audience';
    return query.has('scope') ? null : 'scope';
  },
  refusal: (error, description) => errorPage('Atlassian', 400, error, description),
  tokenQuirks,
};

/** A spent refresh token is 403, and a wrong secret is called what everywhere else is a person's decision. */
function tokenQuirks(answer: Answer, { grant }: TokenQuestion): Answer {
  const { error } = JSON.parse(answer.body) as { readonly error?: string };
  if (error === 'invalid_client') {
    return json(401, { error: 'access_denied', error_description: 'Unauthorized' });
  }
  if (error === 'invalid_grant' && grant === 'refresh_token') {
    return json(403, { error, error_description: 'Unknown or invalid refresh token.' });
  }
  return answer;
}

const authorization: Site = {
  owns: (host) => host === 'auth.atlassian.com',
  open: (world) => {
    const server = openAuthorizationServer(world, SERVER);
    return byRoutes(
      [
        ...pagesOf(() => server, SERVER.paths.authorize),
        { method: 'POST', path: SERVER.paths.token, answer: (request) => server.token(request) },
      ],
      pageManners('Atlassian'),
    );
  },
};

export const JIRA: SandboxVendor = {
  id: 'JIRA',
  name: 'Jira Cloud',
  sites: [cloud, addresses, authorization],
  credentials: [],
  tokens: [
    {
      method: 'oauth',
      outcome: 'works',
      credentials: token('works'),
      note: '200 with one site, and Jira behind it.',
    },
    {
      method: 'oauth',
      outcome: 'wrong_key',
      credentials: token('wrong'),
      note: 'A token that ended or was never given: 401.',
    },
    {
      method: 'oauth',
      outcome: 'nothing_shared',
      credentials: token('no_site'),
      note: 'No site was chosen: the list of sites is 200 and empty.',
    },
    {
      method: 'oauth',
      outcome: 'permission_missing',
      credentials: token('without_scopes'),
      note: 'The site is listed without a scope of Jira; every read is 401, as with a wrong token.',
    },
    {
      method: 'oauth',
      outcome: 'findings_missing',
      credentials: token('outsider'),
      note: 'The site is listed with all scopes, but the person has no place in its Jira: 403 for every read.',
    },
    {
      method: 'oauth',
      outcome: 'partial',
      credentials: token('without_work'),
      note: 'Users are 200; projects are 401, without the scope `read:jira-work`.',
    },
    {
      method: 'oauth',
      outcome: 'rate_limited',
      credentials: token('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'oauth', outcome: 'down', credentials: token('down'), note: '503.' },
    {
      method: 'oauth',
      outcome: 'slow',
      credentials: token('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};
