import { randomUUID } from 'node:crypto';
import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, type SandboxOutcome, valueAt } from '../sandboxCredentials.js';
import type { Answer, Site, VendorRequest, World } from '../site.js';
import { accepts, afterScheme, formOf, isForm, strangeParameter } from '../strictness.js';

/**
 * CrowdStrike's Falcon clouds, which all CrowdStrike vendors share. A commercial cloud gives a token to any commercial
 * client and names the client's own cloud in `X-Cs-Region`; the token is good there alone. A government cloud and
 * everybody else know nothing of each other.
 */
const CLOUDS: Readonly<Record<string, string>> = {
  'api.crowdstrike.com': 'us-1',
  'api.us-2.crowdstrike.com': 'us-2',
  'api.eu-1.crowdstrike.com': 'eu-1',
  'api.laggar.gcw.crowdstrike.com': 'us-gov-1',
  'api.us-gov-2.crowdstrike.mil': 'us-gov-2',
};
const isGovernment = (cloud: string): boolean => cloud.startsWith('us-gov-');

/** Where the clients live that are not on US-1. */
const HOMES: Partial<Record<SandboxOutcome, string>> = {
  works_elsewhere: 'eu-1',
  wrong_region: 'eu-1',
  works_sovereign: 'us-gov-2',
  wrong_cloud: 'us-gov-1',
};
const homeOf = ({ outcome }: SandboxCredentials): string => HOMES[outcome] ?? 'us-1';

/** Tokens live for 1,799 seconds. */
const TOKEN_SECS = 1_799;
const tokenBook = (): TokenBook<SandboxCredentials> => new Map();
const clientsOf = (world: World) => bearerTokens(world, tokenBook);

/** The read scopes a client has been given: all, only the first of its product, or none. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  CROWDSTRIKE: ['hosts', 'alerts', 'detects', 'incidents'],
  CROWDSTRIKE_SPOTLIGHT: ['hosts', 'vulnerabilities'],
};
function mayRead({ vendor, outcome }: SandboxCredentials, scope: string): boolean {
  const scopes = SCOPES[vendor] ?? [];
  if (outcome === 'permission_missing') return false;
  return outcome === 'partial' ? scopes[0] === scope : scopes.includes(scope);
}

const meta = (poweredBy: string) => ({ query_time: 0.004, powered_by: poweredBy, trace_id: randomUUID() });
const fail = (code: number, message: string, poweredBy = 'crowdstrike-api-gateway', headers = {}): Answer =>
  json(code, { meta: meta(poweredBy), errors: [{ code, message }] }, headers);

const words = {
  rateLimited: () =>
    fail(429, 'API rate limit exceeded.', undefined, {
      'retry-after': String(RETRY_AFTER_SECS),
      'x-ratelimit-limit': '6000',
      'x-ratelimit-remaining': '0',
    }),
  down: () => fail(503, 'Service temporarily unavailable.'),
};

type Query = {
  readonly path: string;
  readonly scope: string;
  /** By which name the vendor's own service answers. */
  readonly service: string;
  readonly resources: readonly unknown[];
  readonly params: Readonly<Record<string, RegExp>>;
  readonly required?: string;
};

const PAGE = { limit: /^[1-9]\d{0,3}$/, offset: /^\d*$/, filter: /./, sort: /./ };
/** A Falcon Query Language filter on vulnerabilities: a property, then a value in quotes or several in brackets. */
const SPOTLIGHT_FILTER =
  /^(?:aid|cid|status|vulnerability_id|last_seen_within|(?:created|updated|closed)_timestamp|(?:cve|app|host_info|suppression_info)\.[a-z_.]+):[!<>=]*(?:'[^']+'|\[.+\])/;
const SPOTLIGHT_PAGE = {
  filter: SPOTLIGHT_FILTER,
  after: /./,
  sort: /^(?:created|updated|closed)_timestamp[|.]/,
};
const VULNERABILITY = '00000000000000000000000000000a1d_0000000000000000000000000000c0e1';

/** Query reads of all products. */
const QUERIES: readonly Query[] = [
  {
    path: '/devices/queries/devices/v1',
    scope: 'hosts',
    service: 'device-api',
    resources: ['00000000000000000000000000000a1d'],
    params: PAGE,
  },
  {
    path: '/alerts/queries/alerts/v2',
    scope: 'alerts',
    service: 'detectsapi',
    resources: ['made-up:ind:00000000000000000000000000000a1d:1'],
    params: PAGE,
  },
  {
    path: '/detects/queries/detects/v1',
    scope: 'detects',
    service: 'legacy-detects',
    resources: [],
    params: PAGE,
  },
  {
    path: '/incidents/queries/incidents/v1',
    scope: 'incidents',
    service: 'incident-api',
    resources: [],
    params: PAGE,
  },
  {
    path: '/spotlight/queries/vulnerabilities/v1',
    scope: 'vulnerabilities',
    service: 'spapi',
    resources: [VULNERABILITY],
    params: { ...SPOTLIGHT_PAGE, limit: /^(?:[1-9]\d?|[1-3]\d\d|400)$/ },
    required: 'filter',
  },
  {
    path: '/spotlight/combined/vulnerabilities/v1',
    scope: 'vulnerabilities',
    service: 'spapi',
    resources: [{ id: VULNERABILITY, status: 'open', cve: { id: 'CVE-2024-0001' } }],
    params: {
      ...SPOTLIGHT_PAGE,
      limit: /^(?:[1-9]\d{0,2}|[1-4]\d{3}|5000)$/,
      facet: /^(?:host_info|remediation|cve|evaluation_logic)$/,
    },
    required: 'filter',
  },
];

export const falcon: Site = {
  owns: (host) => Object.hasOwn(CLOUDS, host),
  open: (world) => {
    const routes: Route[] = [
      { method: 'POST', path: '/oauth2/token', answer: (request) => issueToken(world, request) },
      ...QUERIES.map(
        (query): Route => ({
          method: 'GET',
          path: query.path,
          answer: (request) => answerQuery(world, request, query),
        }),
      ),
    ];
    return byRoutes(routes, {
      notFound: () => fail(404, 'Not Found'),
      methodNotAllowed: () => fail(405, 'Method Not Allowed'),
    });
  },
};

function issueToken(world: World, request: VendorRequest): Answer {
  const cloud = CLOUDS[request.host] ?? '';
  if (!isForm(request)) return fail(415, 'Unsupported media type', 'csam');
  if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable', 'csam');
  const form = formOf(request);
  const strange = strangeParameter(form, {
    client_id: /./,
    client_secret: /./,
    grant_type: /^client_credentials$/,
  });
  if (strange !== null) return fail(400, `Invalid parameter: ${strange}`, 'csam');
  const id = form.get('client_id') ?? '';
  const clients = Object.keys(SCOPES).flatMap((vendor) => knownTo(vendor, world.accounts));
  const client = clients.find((row) => valueAt(row, 'client_id') === id);
  if (!client) return fail(400, `Failed to generate access token for clientID=${id}.`, 'csam');
  const home = homeOf(client);
  const foreign = home !== cloud && (isGovernment(home) || isGovernment(cloud));
  if (foreign || valueAt(client, 'client_secret') !== form.get('client_secret')) {
    return fail(403, 'Failed to issue access token - Client authentication failed', 'csam');
  }
  return troubled(client, words, () => {
    const token = clientsOf(world).issue(client, TOKEN_SECS);
    return json(
      201,
      { access_token: token, expires_in: TOKEN_SECS, token_type: 'bearer' },
      { 'x-cs-region': home, 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '299' },
    );
  });
}

function answerQuery(world: World, request: VendorRequest, query: Query): Answer {
  const client = clientsOf(world).holderOf(afterScheme(request, 'Bearer'));
  if (!client || homeOf(client) !== CLOUDS[request.host]) {
    return fail(401, 'access denied, invalid bearer token');
  }
  if (!mayRead(client, query.scope)) return fail(403, 'access denied, authorization failed');
  if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
  const { params, required, resources } = query;
  const strange = strangeParameter(request.query, params);
  if (strange !== null) return fail(400, `Invalid parameter: ${strange}`, query.service);
  if (required !== undefined && !request.query.has(required)) {
    return fail(400, `${required} must not be empty`, query.service);
  }
  return json(200, {
    meta: { ...meta(query.service), pagination: { offset: 0, limit: 1, total: resources.length } },
    resources,
    errors: [],
  });
}
