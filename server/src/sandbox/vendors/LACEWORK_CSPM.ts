import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import {
  type Answer,
  headerOf,
  type SandboxVendor,
  type Site,
  type VendorRequest,
  type World,
} from '../site.js';
import { accepts, afterScheme, isJson, objectOf, strangeMember, strangeParameter } from '../strictness.js';

/** An account is a host name: `account.lacework.net`, or with its cluster `account.fra.lacework.net`. */
const US = 'sallyport-sandbox';
const EU = 'sallyport-sandbox.fra';
const HOST = /^([a-z0-9-]+(?:\.fra)?)\.lacework\.net$/;
const accountOf = (host: string): string => HOST.exec(host)?.[1] ?? '';
/** As it is called; who chose the wrong region left its cluster out. */
const homeOf = (row: SandboxCredentials): string =>
  `${valueAt(row, 'account')}${row.outcome === 'wrong_region' ? '.fra' : ''}`;

/** A key id of 55 capitals and digits, a secret of 32 characters: the shortest that Lacework's own tools take. */
const keys = (word: string, { secret = word, account = US, rest = {} } = {}) => ({
  account,
  key_id: `SALLYPORTSANDBOX_${word.toUpperCase()}`.padEnd(55, '0'),
  secret: `_sandboxlacework${secret}`.padEnd(32, '0'),
  ...rest,
});

const fail = (status: number, message: string, headers = {}): Answer => json(status, { message }, headers);
const words = {
  rateLimited: () => fail(429, 'Too Many Requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service Unavailable'),
};

/** A day at most, an hour if nothing is said. */
const MAX_SECS = 86_400;
const DEFAULT_SECS = 3_600;
const tokenBook = (): TokenBook<SandboxCredentials> => new Map();

/** Who am I. The paths beside `OrganizationInfo` are of Lacework's public API and its own Go client. */
const SELF: readonly { path: string; data: readonly object[] }[] = [
  { path: 'OrganizationInfo', data: [{ orgAccount: false }] },
  { path: 'UserProfile', data: [{ username: 'sallyport@example.com', orgAccount: false, accounts: [] }] },
];
const LISTS: readonly { path: string; params?: Readonly<Record<string, RegExp>>; data: readonly object[] }[] =
  [
    { path: 'CloudAccounts', data: [{ name: 'shop', type: 'AwsCfg', enabled: 1 }] },
    { path: 'AlertChannels', data: [] },
    { path: 'AlertRules', data: [] },
    { path: 'Policies', data: [{ policyId: 'sandbox-1', severity: 'high' }] },
    { path: 'ReportDefinitions', data: [] },
    { path: 'ResourceGroups', data: [] },
    {
      path: 'Alerts',
      params: { startTime: /^\d{4}-/, endTime: /^\d{4}-/ },
      data: [{ alertId: 1, severity: 'High' }],
    },
  ];
const SEARCHES: readonly { path: string; required?: string; data: readonly object[] }[] = [
  { path: 'Alerts', data: [{ alertId: 1, severity: 'High' }] },
  { path: 'AgentInfo', data: [{ hostname: 'shop', status: 'ACTIVE' }] },
  { path: 'Entities/Machines', data: [{ hostname: 'shop', mid: 1 }] },
  { path: 'Vulnerabilities/Hosts', data: [{ vulnId: 'CVE-2024-0001', severity: 'High' }] },
  { path: 'Vulnerabilities/Containers', data: [{ vulnId: 'CVE-2024-0001', severity: 'High' }] },
  {
    path: 'Configs/ComplianceEvaluations',
    required: 'dataset',
    data: [{ id: 'made-up', status: 'NonCompliant' }],
  },
  { path: 'Inventory', required: 'dataset', data: [{ resourceId: 'made-up', csp: 'AWS' }] },
];

const accountHosts: Site = {
  owns: (host) => HOST.test(host),
  open: (world) => {
    const known = knownTo('LACEWORK_CSPM', world.accounts).filter(
      ({ outcome }) => outcome !== 'tenant_not_found',
    );
    const tokens = bearerTokens(world, tokenBook);
    const read =
      (params: Readonly<Record<string, RegExp>>, usual: (request: VendorRequest) => Answer) =>
      (request: VendorRequest): Answer => {
        const row = tokens.holderOf(afterScheme(request, 'Bearer'));
        if (!row || homeOf(row) !== accountOf(request.host)) return fail(401, 'Unauthorized');
        if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
        // Public knowledge: the header by which one is meant of an organization's accounts.
        const isTheirs = (headerOf(request, 'account-name') ?? '') === valueAt(row, 'sub_account');
        return isTheirs && row.outcome !== 'permission_missing' ? usual(request) : fail(403, 'Forbidden');
      };
    const list = (data: readonly object[]) =>
      json(200, { paging: { rows: data.length, totalRows: data.length }, data });
    const routes: Route[] = [
      {
        method: 'POST',
        path: '/api/v2/access/tokens',
        answer: (request) => issueToken(world, known, request),
      },
      ...SELF.map(
        ({ path, data }): Route => ({
          method: 'GET',
          path: `/api/v2/${path}`,
          answer: read({}, () => json(200, { data })),
        }),
      ),
      ...LISTS.map(
        ({ path, params = {}, data }): Route => ({
          method: 'GET',
          path: `/api/v2/${path}`,
          answer: read(params, () => list(data)),
        }),
      ),
      ...SEARCHES.map(
        ({ path, required, data }): Route => ({
          method: 'POST',
          path: `/api/v2/${path}/search`,
          answer: read({}, (request) => {
            if (!isJson(request)) return fail(415, 'Unsupported Media Type');
            const body = objectOf(request);
            const strange =
              body && strangeMember(body, ['timeFilter', 'filters', 'returns', 'dataset', 'csp']);
            if (!body || strange !== null) return fail(400, `Invalid body: ${strange ?? ''}`);
            return required === undefined || Object.hasOwn(body, required)
              ? list(data)
              : fail(400, `${required} is required`);
          }),
        }),
      ),
    ];
    const answer = byRoutes(routes, {
      notFound: () => fail(404, 'Not Found'),
      methodNotAllowed: () => fail(405, 'Method Not Allowed'),
    });
    return (request) =>
      known.some((row) => homeOf(row) === accountOf(request.host))
        ? answer(request)
        : fail(404, 'Account not found');
  },
};

/** 400 for a key id nobody knows, 401 for another secret, 403 for a key that was disabled: all mean the credentials. */
function issueToken(world: World, known: readonly SandboxCredentials[], request: VendorRequest): Answer {
  if (!isJson(request)) return fail(415, 'Unsupported Media Type');
  if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
  const body = objectOf(request);
  const strange = body && strangeMember(body, ['keyId', 'expiryTime']);
  const seconds = body?.['expiryTime'] ?? DEFAULT_SECS;
  const isGood = typeof seconds === 'number' && seconds > 0 && seconds <= MAX_SECS;
  if (!body || strange !== null || !isGood || strangeParameter(request.query, {}) !== null) {
    return fail(400, 'Bad Request');
  }
  const disabled = world.accounts.filter(
    ({ vendor, outcome }) => vendor === 'LACEWORK_CSPM' && outcome === 'expired',
  );
  const row = [...known, ...disabled].find(
    (row) => valueAt(row, 'key_id') === body['keyId'] && homeOf(row) === accountOf(request.host),
  );
  if (!row) return fail(400, 'Bad Request');
  if (headerOf(request, 'x-lw-uaks') !== valueAt(row, 'secret')) return fail(401, 'Unauthorized');
  if (row.outcome === 'expired') return fail(403, 'Forbidden');
  return troubled(row, words, () =>
    json(201, {
      token: bearerTokens(world, tokenBook).issue(row, seconds),
      expiresAt: new Date(world.now() + seconds * 1_000).toISOString(),
    }),
  );
}

export const LACEWORK_CSPM: SandboxVendor = {
  id: 'LACEWORK_CSPM',
  name: 'Lacework FortiCNAPP',
  sites: [accountHosts],
  credentials: [
    {
      method: 'api_key',
      outcome: 'works',
      credentials: keys('works'),
      note: 'A key of a US account: 201 with a token, then 200.',
    },
    {
      method: 'api_key',
      outcome: 'works_regional',
      credentials: keys('europe', { account: EU }),
      note: 'A key of an account in Frankfurt, whose cluster is part of its name: 201, then 200.',
    },
    {
      method: 'api_key',
      outcome: 'works_sub_account',
      credentials: keys('sub', { rest: { sub_account: 'sallyport-sandbox-sub' } }),
      note: 'A key that may read one sub-account: reads want `Account-Name`, and are 403 without it.',
    },
    {
      method: 'api_key',
      outcome: 'wrong_key',
      credentials: keys('works', { secret: 'wrong' }),
      note: 'The key id of `works` with another secret: 401.',
    },
    {
      method: 'api_key',
      outcome: 'unknown_id',
      credentials: keys('unknown'),
      note: 'No such key id: 400.',
    },
    {
      method: 'api_key',
      outcome: 'expired',
      credentials: keys('disabled'),
      note: 'A key that was disabled: 403.',
    },
    {
      method: 'api_key',
      outcome: 'permission_missing',
      credentials: keys('permission'),
      note: '201 with a token, but 403 for every read.',
    },
    {
      method: 'api_key',
      outcome: 'tenant_not_found',
      credentials: keys('tenant', { account: 'sallyport-nowhere' }),
      note: 'There is no such account: 404.',
    },
    {
      method: 'api_key',
      outcome: 'wrong_region',
      credentials: keys('cluster', { account: 'sallyport-europe' }),
      note: 'An account in Frankfurt, named without its cluster: 404. As `sallyport-europe.fra` it is 201.',
    },
    {
      method: 'api_key',
      outcome: 'rate_limited',
      credentials: keys('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'api_key', outcome: 'down', credentials: keys('down'), note: '503.' },
    {
      method: 'api_key',
      outcome: 'slow',
      credentials: keys('slow'),
      note: '201, long after anyone would wait.',
    },
  ],
};
