import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
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

/** One API host a region, one token host for all: a token is good where its audience says. */
const HOSTS: Readonly<Record<string, string>> = {
  US: 'api.upwind.io',
  EU: 'api.eu.upwind.io',
  ME: 'api.me.upwind.io',
};
const AUTH = 'auth.upwind.io';

/** Not the default region, so that a check that forgets the choice is found out. */
const HOME = 'EU';
const ORG = 'org_SandboxSallyport1';
const keys = (word: string, { secret = word, organization = ORG, region = HOME } = {}) => ({
  client_id: `sandboxUpwind${word}`,
  client_secret: `sandboxUpwindSecret${secret}`,
  organization_id: organization,
  region,
});

type Grant = { readonly row: SandboxCredentials; readonly host: string };
/** Tokens live for a day. */
const TOKEN_SECS = 86_400;
const tokenBook = (): TokenBook<Grant> => new Map();

/** The token host is Auth0's, and so are its words; the facts leave its statuses open. */
const refuse = (status: number, error_description: string, error = 'access_denied', headers = {}): Answer =>
  json(status, { error, error_description }, headers);
const tokenWords = {
  rateLimited: () =>
    refuse(429, 'Global limit has been reached', 'too_many_requests', {
      'retry-after': String(RETRY_AFTER_SECS),
    }),
  down: () => refuse(503, 'Service Unavailable', 'temporarily_unavailable'),
};

const auth: Site = {
  owns: (host) => host === AUTH,
  open: (world) =>
    byRoutes([{ method: 'POST', path: '/oauth/token', answer: (request) => issueToken(world, request) }], {
      notFound: () => refuse(404, 'Not found', 'not_found'),
      methodNotAllowed: () => refuse(405, 'Method not allowed', 'invalid_request'),
    }),
};

function issueToken(world: World, request: VendorRequest): Answer {
  if (!isForm(request)) return refuse(415, 'Unsupported media type', 'invalid_request');
  if (!accepts(request, 'application/json')) return refuse(406, 'Not acceptable', 'invalid_request');
  const form = formOf(request);
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(403, 'Grant type is missing or not allowed', 'unauthorized_client');
  }
  const known = { grant_type: /./, client_id: /./, client_secret: /./, audience: /./ };
  const strange = strangeParameter(form, known);
  if (strange !== null) return refuse(400, `Unexpected parameter: ${strange}`, 'invalid_request');
  const row = knownTo('UPWIND', world.accounts).find(
    (row) =>
      valueAt(row, 'client_id') === form.get('client_id') &&
      valueAt(row, 'client_secret') === form.get('client_secret'),
  );
  if (!row) return refuse(401, 'Unauthorized');
  const audience = form.get('audience');
  if (audience === null) {
    return refuse(403, 'No audience parameter was provided, and no default audience has been configured');
  }
  const host = Object.values(HOSTS).find((host) => audience === `https://${host}`);
  if (host === undefined) return refuse(403, `Service not found: ${audience}`);
  return troubled(row, tokenWords, () =>
    json(200, {
      access_token: bearerTokens(world, tokenBook).issue({ row, host }, TOKEN_SECS),
      expires_in: TOKEN_SECS,
      token_type: 'Bearer',
    }),
  );
}

const fail = (status: number, message: string): Answer => json(status, { message });
const PAGES = { 'per-page': /^(?:[1-9]\d{0,2}|1000)$/, page: /^[1-9]\d*$/ };
const TOKENS = { 'per-page': PAGES['per-page'], 'page-token': /./ };
const LIMIT = { limit: /^(?:[1-9]\d{0,2}|1000)$/, cursor: /./ };
/** `vulnerability-findings` is in the facts; the others are of Upwind's public API. */
const LISTS: readonly {
  path: string;
  method?: 'POST';
  params: Readonly<Record<string, RegExp>>;
  body: unknown;
}[] = [
  {
    path: 'v1|vulnerability-findings',
    params: { ...TOKENS, severity: /./, 'cve-id': /./, 'in-use': /^(?:true|false)$/ },
    body: [{ id: 'made-up', status: 'OPEN', vulnerability: { nvd_cve_id: 'CVE-2024-0001' } }],
  },
  {
    path: 'v1|configuration-findings',
    params: { ...TOKENS, status: /./, severity: /./ },
    body: [{ id: 'made-up', status: 'FAIL' }],
  },
  { path: 'v1|configuration-frameworks', params: { ...PAGES, status: /./ }, body: [{ id: 'made-up' }] },
  { path: 'v1|configuration-rules', params: PAGES, body: [{ id: 'made-up' }] },
  { path: 'v1|threat-detections', params: { ...PAGES, severity: /./ }, body: [{ id: 'made-up' }] },
  { path: 'v1|threat-events', params: { ...PAGES, severity: /./, category: /./ }, body: [{ id: 'made-up' }] },
  { path: 'v1|threat-policies', params: PAGES, body: [{ id: 'made-up' }] },
  { path: 'v1|apisecurity-endpoints', params: { ...TOKENS, method: /./ }, body: [{ id: 'made-up' }] },
  { path: 'v1|sbom-packages', params: { 'package-name': /./ }, body: [{ name: 'made-up' }] },
  {
    path: 'v2|threats/stories',
    params: { ...LIMIT, sort: /./ },
    body: { items: [], metadata: { limit: 100, next_cursor: null } },
  },
  {
    path: 'v2|inventory/catalog/assets/search',
    method: 'POST',
    params: LIMIT,
    body: { items: [{ id: 'made-up' }], metadata: { limit: 100, next_cursor: null } },
  },
];

const apis: Site = {
  owns: (host) => Object.values(HOSTS).includes(host),
  open: (world) =>
    byRoutes(
      LISTS.map((list): Route => {
        const [version, name] = list.path.split('|');
        return {
          method: list.method ?? 'GET',
          path: new RegExp(`^/${version}/organizations/([^/]+)/${name}$`),
          answer: (request, [organization = '']) => {
            const grant = bearerTokens(world, tokenBook).holderOf(afterScheme(request, 'Bearer'));
            if (grant?.host !== request.host) return fail(401, 'Unauthorized');
            if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
            const strange = strangeParameter(request.query, list.params);
            if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
            if (request.method === 'POST' && !isSearch(request)) return fail(400, 'Bad Request');
            // 403 or 404, the facts say, for an organization that is not there.
            if (organization !== ORG || request.host !== HOSTS[HOME]) return fail(404, 'Not Found');
            return grant.row.outcome !== 'permission_missing' ? json(200, list.body) : fail(403, 'Forbidden');
          },
        };
      }),
      { notFound: () => fail(404, 'Not Found'), methodNotAllowed: () => fail(405, 'Method Not Allowed') },
    ),
};

function isSearch(request: VendorRequest): boolean {
  const body = isJson(request) ? objectOf(request) : null;
  return body !== null && strangeMember(body, ['conditions']) === null;
}

export const UPWIND: SandboxVendor = {
  id: 'UPWIND',
  name: 'Upwind',
  sites: [auth, apis],
  credentials: [
    {
      method: 'client_credentials',
      outcome: 'works',
      credentials: keys('Works'),
      note: 'A client of the region EU with a read role: a token for the audience `https://api.eu.upwind.io`, then 200.',
    },
    {
      method: 'client_credentials',
      outcome: 'wrong_key',
      credentials: keys('Works', { secret: 'Wrong' }),
      note: 'The client of `works` with another secret: the token host answers 401.',
    },
    {
      method: 'client_credentials',
      outcome: 'permission_missing',
      credentials: keys('Permission'),
      note: 'A token, but 403 for every read.',
    },
    {
      method: 'client_credentials',
      outcome: 'tenant_not_found',
      credentials: keys('Tenant', { organization: 'org_SandboxNowhere1' }),
      note: 'A token, but no such organization: 404 for every read.',
    },
    {
      method: 'client_credentials',
      outcome: 'wrong_region',
      credentials: keys('Region', { region: 'US' }),
      note: 'The organization lives in EU, not in US: a token for the US, and 404 for every read there.',
    },
    {
      method: 'client_credentials',
      outcome: 'rate_limited',
      credentials: keys('Limited'),
      note: 'The token host answers 429 with `Retry-After: 30`.',
    },
    {
      method: 'client_credentials',
      outcome: 'down',
      credentials: keys('Down'),
      note: 'The token host answers 503.',
    },
    {
      method: 'client_credentials',
      outcome: 'slow',
      credentials: keys('Slow'),
      note: 'A token, long after anyone would wait.',
    },
  ],
};
