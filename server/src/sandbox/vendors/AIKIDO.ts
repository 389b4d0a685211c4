import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import type { AuthorizationServer } from '../oauth/authorizationServer.js';
import { authorizedBy } from '../oauth/issuedTo.js';
import { openAuthorizationServer, pagesOf } from '../oauth/openAuthorizationServer.js';
import { errorPage } from '../oauth/pages/errorPage.js';
import { SANDBOX_PLATFORM } from '../platform.js';
import { byRoutes, type Route } from '../routes.js';
import { holderOf, knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest, World } from '../site.js';
import {
  accepts,
  afterScheme,
  formOf,
  isForm,
  isJson,
  objectOf,
  strangeMember,
  strangeParameter,
} from '../strictness.js';

/** Four workspaces of the world: each host is console, authorization server and API in one, and knows its own alone. */
const REGIONS = ['app.aikido.dev', 'app.us.aikido.dev', 'app.au.aikido.dev', 'app.me.aikido.dev'];
const homeOf = ({ outcome }: SandboxCredentials): string =>
  outcome === 'works_elsewhere' || outcome === 'works_regional' ? 'app.us.aikido.dev' : 'app.aikido.dev';

const client = (word: string, secret = word) => ({
  client_id: `AIK_CLIENT_sandbox_${word}`,
  client_secret: `sandbox_aikido_secret_${secret}`,
});
const token = (word: string) => ({ access_token: `sandbox_aikido_token_${word}` });

/** The docs name no lifetime; an hour is what RFC 6749 has in its samples. */
const TOKEN_SECS = 3_600;
const tokenBook = (): TokenBook<SandboxCredentials> => new Map();
const issuedTokens = (world: World) => bearerTokens(world, tokenBook);

const fail = (status: number, error: string, error_description: string, headers = {}): Answer =>
  json(status, { error, error_description }, headers);
const words = {
  rateLimited: () =>
    fail(429, 'too_many_requests', 'Rate limit exceeded', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'server_error', 'Service unavailable'),
};

const PAGE = { page: /^\d+$/, per_page: /^[1-9]\d{0,2}$/ };
const EXPORT = { ...PAGE, format: /^(?:json|csv)$/, filter_status: /^\w+$/, filter_severities: /^[\w,]+$/ };

/**
 * The reads, each with its scope. The facts name the workspace, the export of issues, and the scopes of issues and
 * repositories; the other paths and scopes are Aikido's public reference.
 */
const READS: readonly {
  path: string;
  scope: string;
  params: Readonly<Record<string, RegExp>>;
  body: unknown;
}[] = [
  {
    path: '/workspace',
    scope: 'basics:read',
    params: {},
    body: { id: 1, name: 'Sallyport Sandbox', linked_provider: 'github' },
  },
  { path: '/issues/export', scope: 'issues:read', params: EXPORT, body: [{ id: 1, severity: 'high' }] },
  { path: '/open-issue-groups', scope: 'issues:read', params: PAGE, body: [{ id: 1, type: 'open_source' }] },
  { path: '/repositories/code', scope: 'repositories:read', params: PAGE, body: [{ id: 1, name: 'shop' }] },
  { path: '/clouds', scope: 'clouds:read', params: PAGE, body: [] },
  { path: '/containers', scope: 'containers:read', params: PAGE, body: [] },
  { path: '/users', scope: 'users:read', params: PAGE, body: [{ id: 1, full_name: 'Ada', active: 1 }] },
];

function mayRead({ outcome }: SandboxCredentials, scope: string): boolean {
  if (outcome === 'permission_missing') return false;
  return outcome !== 'findings_missing' || scope !== 'issues:read';
}

const hosts: Site = {
  owns: (host) => REGIONS.includes(host),
  open: (world) => {
    const serverAt = (host: string) => openAuthorizationServer(world, serverOf(host));
    const holder = (request: VendorRequest): SandboxCredentials | undefined => {
      const given = afterScheme(request, 'Bearer');
      const row = issuedTokens(world).holderOf(given) ?? authorizedBy(world, 'AIKIDO', given);
      return row && homeOf(row) === request.host ? row : undefined;
    };
    const routes: Route[] = [
      ...pagesOf(serverAt, '/oauth/authorize'),
      {
        method: 'POST',
        path: '/api/oauth/token',
        answer: (request) =>
          isOfSignIn(request) ? serverAt(request.host).token(request) : issueToken(world, request),
      },
      ...READS.map(
        ({ path, scope, params, body }): Route => ({
          method: 'GET',
          path: `/api/public/v1${path}`,
          answer: (request) => {
            const row = holder(request);
            if (!row) return fail(401, 'invalid_token', 'The access token is missing, wrong or expired');
            if (!mayRead(row, scope)) return fail(403, 'insufficient_scope', `Missing scope ${scope}`);
            if (!accepts(request, 'application/json')) return fail(406, 'not_acceptable', 'Not acceptable');
            const strange = strangeParameter(request.query, params);
            if (strange !== null) return fail(400, 'invalid_request', `Invalid parameter: ${strange}`);
            return troubled(row, words, () => json(200, body));
          },
        }),
      ),
    ];
    return byRoutes(routes, {
      notFound: () => fail(404, 'not_found', 'Not found'),
      methodNotAllowed: () => fail(405, 'method_not_allowed', 'Method not allowed'),
    });
  },
};

/**
 * Of a region. A client of the type Public has its scopes and its redirect URI since somebody added it. The docs stop
 * before the exchange: that it happens where client credentials do, that refresh tokens are good once, is assumed.
 */
const serverOf = (host: string): AuthorizationServer => ({
  vendors: ['AIKIDO'],
  name: 'Aikido',
  issuer: `https://${host}`,
  clients: [
    {
      id: SANDBOX_PLATFORM.aikido_client_id,
      secret: SANDBOX_PLATFORM.aikido_client_secret,
      authentication: 'client_secret_basic',
    },
  ],
  paths: { authorize: '/oauth/authorize', token: '/api/oauth/token' },
  scopes: ['issues:read', 'repositories:read'],
  registeredScopes: ['issues:read', 'repositories:read'],
  isPkceRequired: false,
  refresh: 'always',
  refreshTokens: 'single_use',
  accessTokenSecs: TOKEN_SECS,
  isAtHome: ({ row }, here) => (valueAt(row, 'base_url') || 'https://app.aikido.dev') === `https://${here}`,
  denial: 'The resource owner denied the request.',
  refusal: (error, description) => errorPage('Aikido', 400, error, description),
});

const isOfSignIn = (request: VendorRequest): boolean =>
  isForm(request) && /^(?:authorization_code|refresh_token)$/.test(formOf(request).get('grant_type') ?? '');

/** Whose body is neither a form nor JSON, or has more in it than the grant, gets no token. */
function issueToken(world: World, request: VendorRequest): Answer {
  if (!accepts(request, 'application/json')) return fail(406, 'not_acceptable', 'Not acceptable');
  if (grantOf(request) !== 'client_credentials') {
    return fail(400, 'unsupported_grant_type', 'The grant type is missing or not supported');
  }
  const basic = Buffer.from(afterScheme(request, 'Basic') ?? '', 'base64').toString('utf8');
  const [, id, secret] = /^([^:]+):(.+)$/s.exec(basic) ?? [];
  const row = holderOf(knownTo('AIKIDO', world.accounts), 'client_id', id);
  // Two sources differ on the status of a bad pair, 400 or 401: a client nobody knows gets the second.
  if (!row || homeOf(row) !== request.host) return fail(401, 'invalid_client', 'Client not found');
  if (valueAt(row, 'client_secret') !== secret) return fail(400, 'invalid_client', 'Invalid client secret');
  return json(200, {
    access_token: issuedTokens(world).issue(row, TOKEN_SECS),
    token_type: 'Bearer',
    expires_in: TOKEN_SECS,
  });
}

function grantOf(request: VendorRequest): unknown {
  if (isForm(request)) {
    const form = formOf(request);
    return strangeParameter(form, { grant_type: /./ }) === null ? form.get('grant_type') : undefined;
  }
  const object = isJson(request) ? objectOf(request) : null;
  return object && strangeMember(object, ['grant_type']) === null ? object['grant_type'] : undefined;
}

const SHARED = [
  ['works', 'works', 'Every read is 200.'],
  ['permission_missing', 'without_scopes', 'Every read is 403: no scope was ticked.'],
  ['findings_missing', 'without_issues', 'Workspace, repositories and the rest are 200, issues are 403.'],
  ['rate_limited', 'limited', 'Every read is 429 with `Retry-After: 30`.'],
  ['down', 'down', 'Every read is 503.'],
  ['slow', 'slow', 'Every read is 200, long after anyone would wait.'],
] as const;

export const AIKIDO: SandboxVendor = {
  id: 'AIKIDO',
  name: 'Aikido Security',
  sites: [hosts],
  credentials: [
    ...SHARED.map(([outcome, word, note]) => ({
      method: 'client_credentials',
      outcome,
      credentials: client(word),
      note: `A token. ${note}`,
    })),
    {
      method: 'client_credentials',
      outcome: 'works_elsewhere',
      credentials: client('america'),
      note: 'A client of the US region: 401 `invalid_client` everywhere else.',
    },
    {
      method: 'client_credentials',
      outcome: 'wrong_key',
      credentials: client('works', 'wrong'),
      note: 'The ID of `works` with another secret: the token endpoint answers 400 `invalid_client`.',
    },
    {
      method: 'client_credentials',
      outcome: 'unknown_id',
      credentials: client('unknown'),
      note: 'No such client: the token endpoint answers 401 `invalid_client`.',
    },
  ],
  tokens: [
    ...SHARED.map(([outcome, word, note]) => ({
      method: 'oauth',
      outcome,
      credentials: token(word),
      note,
    })),
    {
      method: 'oauth',
      outcome: 'works_regional',
      credentials: { ...token('america'), base_url: 'https://app.us.aikido.dev' },
      note: 'A workspace of the US region: 200 there, 401 everywhere else.',
    },
    {
      method: 'oauth',
      outcome: 'wrong_key',
      credentials: token('wrong'),
      note: 'A token that ended or was never given: 401.',
    },
  ],
};
