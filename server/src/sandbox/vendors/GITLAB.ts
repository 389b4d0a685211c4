import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes, type Route } from '../routes.js';
import { holderOf, type SandboxCredentials, type SandboxOutcome, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const SAAS = 'gitlab.com';
/** A customer's own server. Its administrator gave tokens no prefix. */
const SELF_MANAGED = 'gitlab.example.com';
/** A customer's own server behind a single sign-on that asks everybody to log in, with a status of 200. */
const GUARDED = 'gitlab-guarded.example.com';

/** The beginning is documented; the rest is too short and too odd to be taken for a real token. */
const saas = (word: string) => ({ access_token: `glpat-sandbox.${word}` });
const onServer = (host: string, word: string) => ({
  access_token: `gitlab-sandbox-${word}`,
  base_url: `https://${host}`,
});
const homeOf = (row: SandboxCredentials): string => valueAt(row, 'base_url').slice('https://'.length) || SAAS;

const unauthorized = () => json(401, { message: '401 Unauthorized' });
/** What an OAuth or personal token is told when it ended, or is too small. The words are GitLab's own. */
const refused = (status: number, error: string, error_description: string, rest = {}): Answer =>
  json(status, { error, error_description, ...rest });
const expired = () =>
  refused(401, 'invalid_token', 'Token is expired. You can either do re-authorization or token refresh.');
const insufficientScope = () =>
  refused(
    403,
    'insufficient_scope',
    'The request requires higher privileges than provided by the access token.',
    { scope: 'api read_api' },
  );
const words = {
  rateLimited: (): Answer => ({
    status: 429,
    headers: {
      'content-type': 'text/plain',
      'retry-after': String(RETRY_AFTER_SECS),
      'ratelimit-limit': '2000',
      'ratelimit-remaining': '0',
    },
    body: 'Retry later\n',
  }),
  down: (): Answer => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<h1>502</h1><p>Whoops, GitLab is taking too much time to respond.</p>',
  }),
};
const logInPage = (): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Sign in</title><form action="/sso"><input name="user"></form>',
});

const PAGE = { page: /^[1-9]\d*$/, per_page: /^(?:[1-9]\d?|100)$/ };
const FLAG = /^(?:true|false)$/;
const PROJECTS = {
  ...PAGE,
  membership: FLAG,
  owned: FLAG,
  simple: FLAG,
  archived: FLAG,
  min_access_level: /^\d\d$/,
  order_by: /^\w+$/,
  sort: /^(?:asc|desc)$/,
  pagination: /^keyset$/,
};
const MINE = { id: 1, path_with_namespace: 'sallyport/shop', visibility: 'private' };
const PUBLIC = { id: 2, path_with_namespace: 'somebody/something', visibility: 'public' };

/** The public projects of others, unless only one's own are asked for. Who is nobody has none. */
const strangers = ({ query }: VendorRequest) =>
  query.get('membership') === 'true' || query.get('owned') === 'true' ? [] : [PUBLIC];

type Read = {
  readonly path: string | RegExp;
  readonly params: Readonly<Record<string, RegExp>>;
  /** What a token needs: any scope at all, one that reads users, or one that reads everything. */
  readonly scope: 'any' | 'read_user' | 'read_api';
  readonly body: (row: SandboxCredentials, request: VendorRequest) => unknown;
};

/** Of a token that lacks `read_api`. */
const SCOPES: Partial<Record<SandboxOutcome, string>> = {
  permission_missing: 'read_registry',
  findings_missing: 'read_user',
};
const scopeOf = ({ outcome }: SandboxCredentials): string => SCOPES[outcome] ?? 'read_api';

/** The facts name the user, the users, the token itself, and findings by project; the rest is GitLab's public reference. */
const READS: readonly Read[] = [
  {
    path: '/user',
    params: {},
    scope: 'read_user',
    body: () => ({ id: 7, username: 'sallyport', name: 'Sallyport', state: 'active' }),
  },
  {
    path: '/users',
    params: { ...PAGE, username: /./, search: /./, active: FLAG },
    scope: 'read_user',
    body: () => [{ id: 7, username: 'sallyport', state: 'active' }],
  },
  {
    path: '/personal_access_tokens/self',
    params: {},
    scope: 'any',
    body: (row) => ({
      id: 11,
      name: 'sallyport',
      revoked: false,
      active: true,
      scopes: [scopeOf(row)],
      expires_at: '2026-12-31',
    }),
  },
  {
    path: '/projects',
    params: PROJECTS,
    scope: 'read_api',
    // Without `membership` it is all that the token may see, the public ones of strangers included.
    body: ({ outcome }, request) => [...(outcome === 'nothing_shared' ? [] : [MINE]), ...strangers(request)],
  },
  {
    path: '/groups',
    params: { ...PAGE, owned: FLAG, all_available: FLAG, min_access_level: /^\d\d$/, top_level_only: FLAG },
    scope: 'read_api',
    body: () => [{ id: 3, full_path: 'sallyport' }],
  },
  {
    path: /^\/projects\/1\/(?:vulnerabilities|vulnerability_findings)$/,
    params: { ...PAGE, severity: /./, confidence: /./, scope: /^(?:all|dismissed)$/, report_type: /./ },
    scope: 'read_api',
    body: () => [],
  },
  {
    path: /^\/(?:version|metadata)$/,
    params: {},
    scope: 'read_user',
    body: () => ({ version: '17.9.0-ee', revision: 'made-up' }),
  },
];

const servers: Site = {
  owns: (host) => [SAAS, SELF_MANAGED, GUARDED].includes(host),
  open: ({ accounts }) => {
    const mine = accounts.filter(({ vendor }) => vendor === 'GITLAB');
    const read =
      ({ path, params, scope, body }: Read) =>
      (request: VendorRequest): Answer => {
        const given = headerOf(request, 'private-token') ?? afterScheme(request, 'Bearer');
        const row = holderOf(mine, 'access_token', given);
        const isAnonymous = given === null && headerOf(request, 'authorization') === undefined;
        // GitLab lists public projects to everybody.
        if (!row && !(isAnonymous && path === '/projects')) return unauthorized();
        if (row && (homeOf(row) !== request.host || row.outcome === 'wrong_key')) return unauthorized();
        if (row?.outcome === 'expired') return expired();
        // Some of its endpoints say 401 to a good token that may not read them; that of the user never does.
        if (row?.outcome === 'permission_hidden' && scope !== 'read_user') return unauthorized();
        if (row && scope !== 'any' && ![scope, 'read_api'].includes(scopeOf(row))) return insufficientScope();
        if (!accepts(request, 'application/json')) {
          return json(406, { error: 'The requested format is not supported.' });
        }
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return json(400, { error: `${strange} is invalid` });
        if (!row) return json(200, strangers(request));
        return troubled(row, words, () => json(200, body(row, request)));
      };
    const routes = READS.map(
      (one): Route => ({ method: 'GET', path: versioned(one.path), answer: read(one) }),
    );
    const answer = byRoutes(routes, {
      notFound: () => json(404, { error: '404 Not Found' }),
      methodNotAllowed: () => json(405, { error: '405 Not Allowed' }),
    });
    return (request) => (request.host === GUARDED ? logInPage() : answer(request));
  },
};

const versioned = (path: string | RegExp): string | RegExp =>
  typeof path === 'string' ? `/api/v4${path}` : new RegExp(path.source.replace('^', '^\\/api\\/v4'));

export const GITLAB: SandboxVendor = {
  id: 'GITLAB',
  name: 'GitLab',
  sites: [servers],
  credentials: [
    {
      method: 'access_token',
      outcome: 'works',
      credentials: saas('works'),
      note: 'A token with `read_api` on gitlab.com: 200 for the user and for a project.',
    },
    {
      method: 'access_token',
      outcome: 'works_self_hosted',
      credentials: onServer(SELF_MANAGED, 'works'),
      note: 'A token without the usual prefix, on a server of its own: 200.',
    },
    {
      method: 'access_token',
      outcome: 'wrong_key',
      credentials: saas('wrong'),
      note: '401 for everything.',
    },
    {
      method: 'access_token',
      outcome: 'expired',
      credentials: saas('expired'),
      note: '401 with `invalid_token`, which says that the token is expired.',
    },
    {
      method: 'access_token',
      outcome: 'permission_missing',
      credentials: saas('registry'),
      note: 'A token with `read_registry` alone: it may look at itself, all else is 403 with `insufficient_scope`.',
    },
    {
      method: 'access_token',
      outcome: 'findings_missing',
      credentials: saas('user'),
      note: 'A token with `read_user` alone: the user is 200, projects are 403 with `insufficient_scope`.',
    },
    {
      method: 'access_token',
      outcome: 'permission_hidden',
      credentials: saas('outsider'),
      note: 'The user is 200, the token itself and all else are 401, just like a wrong token.',
    },
    {
      method: 'access_token',
      outcome: 'nothing_shared',
      credentials: saas('loner'),
      note: 'A token with `read_api` whose user is a member of no project: the list of projects is 200 and empty.',
    },
    {
      method: 'access_token',
      outcome: 'web_page',
      credentials: onServer(GUARDED, 'guarded'),
      note: 'A server behind a single sign-on: 200 with its log-in page for everything.',
    },
    {
      method: 'access_token',
      outcome: 'rate_limited',
      credentials: saas('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'access_token', outcome: 'down', credentials: saas('down'), note: '502.' },
    {
      method: 'access_token',
      outcome: 'slow',
      credentials: saas('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};
