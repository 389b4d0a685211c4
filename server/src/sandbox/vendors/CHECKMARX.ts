import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest, World } from '../site.js';
import { accepts, afterScheme, formOf, isForm, strangeParameter } from '../strictness.js';

/**
 * Checkmarx One's environments: the product lives at `ast`, its log-in at `iam`, with the same prefix. The log-in host
 * of India 2 is not published, so there is none here.
 */
const PREFIXES = ['', 'us.', 'eu.', 'eu-2.', 'deu.', 'anz.', 'ind.', 'sng.', 'mea.', 'gov-il.'];
const AST = [...PREFIXES, 'ind-2.'].map((prefix) => `${prefix}ast.checkmarx.net`);
const IAM = PREFIXES.map((prefix) => `${prefix}iam.checkmarx.net`);

const TENANT = 'sallyport-sandbox';
const keys = (word: string, { secret = word, tenant = TENANT, host = 'us.ast.checkmarx.net' } = {}) => ({
  base_url: `https://${host}`,
  tenant_name: tenant,
  client_id: `sallyport-${word}`,
  client_secret: `sandbox-checkmarx-${secret}`,
});

/** Where a tenant lives: at its address, unless that is the wrong region. */
const homeOf = (row: SandboxCredentials): string =>
  row.outcome === 'wrong_region' ? 'eu.ast.checkmarx.net' : new URL(valueAt(row, 'base_url')).host;

/** Half an hour. */
const TOKEN_SECS = 1_800;
const tokenBook = (): TokenBook<SandboxCredentials> => new Map();

/** Log-ins are Keycloak's, and so are their errors; the facts have that a wrong tenant is told by its realm. */
const refuse = (status: number, error: string, error_description?: string, headers = {}): Answer =>
  json(status, error_description === undefined ? { error } : { error, error_description }, headers);
const loginWords = {
  rateLimited: () =>
    refuse(429, 'too_many_requests', 'Too many requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => refuse(503, 'server_error', 'Service Unavailable'),
};

const logins: Site = {
  owns: (host) => IAM.includes(host),
  open: (world) =>
    byRoutes(
      [
        {
          method: 'POST',
          path: /^\/auth\/realms\/([^/]+)\/protocol\/openid-connect\/token$/,
          answer: (request, [realm = '']) => issueToken(world, request, realm),
        },
      ],
      {
        notFound: () => refuse(404, 'RESTEASY003210: Could not find resource'),
        methodNotAllowed: () => refuse(405, 'HTTP 405 Method Not Allowed'),
      },
    ),
};

function issueToken(world: World, request: VendorRequest, realm: string): Answer {
  const home = request.host.replace('iam.', 'ast.');
  const inRealm = knownTo('CHECKMARX', world.accounts).filter(
    (row) =>
      row.outcome !== 'tenant_not_found' && homeOf(row) === home && valueAt(row, 'tenant_name') === realm,
  );
  if (inRealm.length === 0) return refuse(404, 'Realm does not exist');
  if (!isForm(request)) return refuse(415, 'HTTP 415 Unsupported Media Type');
  if (!accepts(request, 'application/json')) return refuse(406, 'HTTP 406 Not Acceptable');
  const form = formOf(request);
  const grant = form.get('grant_type');
  if (grant === null) return refuse(400, 'invalid_request', 'Missing form parameter: grant_type');
  if (grant !== 'client_credentials') return refuse(400, 'unsupported_grant_type', 'Unsupported grant_type');
  const strange = strangeParameter(form, { grant_type: /./, client_id: /./, client_secret: /./ });
  if (strange !== null) return refuse(400, 'invalid_request', `Unexpected parameter: ${strange}`);
  const client = inRealm.find(
    (row) =>
      valueAt(row, 'client_id') === form.get('client_id') &&
      valueAt(row, 'client_secret') === form.get('client_secret'),
  );
  if (!client) return refuse(401, 'invalid_client', 'Invalid client or Invalid client credentials');
  return troubled(client, loginWords, () =>
    json(200, {
      access_token: bearerTokens(world, tokenBook).issue(client, TOKEN_SECS),
      expires_in: TOKEN_SECS,
      refresh_expires_in: 0,
      token_type: 'Bearer',
      'not-before-policy': 0,
      scope: 'profile email',
    }),
  );
}

const fail = (status: number, message: string): Answer => json(status, { code: status, message });
const PAGE = { limit: /^[1-9]\d{0,3}$/, offset: /^\d+$/ };
/** `projects` is in the facts; the others are of Checkmarx One's public API. */
const LISTS: readonly { name: string; params: Readonly<Record<string, RegExp>>; items: readonly object[] }[] =
  [
    { name: 'projects', params: { ...PAGE, name: /./ }, items: [{ id: 'made-up-project', name: 'shop' }] },
    { name: 'applications', params: { ...PAGE, name: /./ }, items: [{ id: 'made-up-app', name: 'Shop' }] },
    {
      name: 'scans',
      params: { ...PAGE, 'project-id': /./, statuses: /./, sort: /./ },
      items: [{ id: 'made-up-scan', status: 'Completed', projectId: 'made-up-project' }],
    },
  ];

const products: Site = {
  owns: (host) => AST.includes(host),
  open: (world) =>
    byRoutes(
      LISTS.map(
        ({ name, params, items }): Route => ({
          method: 'GET',
          path: `/api/${name}`,
          answer: (request) => {
            const client = bearerTokens(world, tokenBook).holderOf(afterScheme(request, 'Bearer'));
            if (!client || homeOf(client) !== request.host) return fail(401, 'Unauthorized');
            if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
            const strange = strangeParameter(request.query, params);
            if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
            return client.outcome !== 'permission_missing'
              ? json(200, { totalCount: items.length, filteredTotalCount: items.length, [name]: items })
              : fail(403, 'Forbidden');
          },
        }),
      ),
      { notFound: () => fail(404, 'Not Found'), methodNotAllowed: () => fail(405, 'Method Not Allowed') },
    ),
};

export const CHECKMARX: SandboxVendor = {
  id: 'CHECKMARX',
  name: 'Checkmarx One',
  sites: [logins, products],
  credentials: [
    {
      method: 'client_credentials',
      outcome: 'works',
      credentials: keys('works'),
      note: 'A client with `ast-viewer` in US 2: a token from `us.iam.checkmarx.net`, then 200.',
    },
    {
      method: 'client_credentials',
      outcome: 'wrong_key',
      credentials: keys('works', { secret: 'wrong' }),
      note: 'The client of `works` with another secret: the log-in answers 401 `invalid_client`.',
    },
    {
      method: 'client_credentials',
      outcome: 'expired',
      credentials: keys('expired'),
      note: '401 `invalid_client`, just like a wrong secret: clients end after 30 to 365 days.',
    },
    {
      method: 'client_credentials',
      outcome: 'permission_missing',
      credentials: keys('permission'),
      note: 'A token, but 403 for every read: the client has no role.',
    },
    {
      method: 'client_credentials',
      outcome: 'works_regional',
      credentials: keys('regional', { host: 'ast.checkmarx.net' }),
      note: 'A client in US, whose host has no prefix: a token from `iam.checkmarx.net`, then 200.',
    },
    {
      method: 'client_credentials',
      outcome: 'tenant_not_found',
      credentials: keys('tenant', { tenant: 'sallyport-nowhere' }),
      note: 'No such tenant: the log-in answers 404 `Realm does not exist`.',
    },
    {
      method: 'client_credentials',
      outcome: 'wrong_region',
      credentials: keys('region', { tenant: 'sallyport-sandbox-eu' }),
      note: 'The tenant lives in EU, not in US 2: 404 `Realm does not exist`, just like a wrong tenant.',
    },
    {
      method: 'client_credentials',
      outcome: 'rate_limited',
      credentials: keys('limited'),
      note: 'The log-in answers 429 with `Retry-After: 30`.',
    },
    {
      method: 'client_credentials',
      outcome: 'down',
      credentials: keys('down'),
      note: 'The log-in answers 503.',
    },
    {
      method: 'client_credentials',
      outcome: 'slow',
      credentials: keys('slow'),
      note: 'A token, long after anyone would wait.',
    },
  ],
};
