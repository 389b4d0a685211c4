import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, afterScheme, isJson, objectOf, strangeMember, strangeParameter } from '../strictness.js';

/** Mend's instances, each a world of its own: a user of one is a stranger to the others. */
const INSTANCES = [
  'api-saas.mend.io',
  'api-saas-eu.mend.io',
  'api-saas-au.mend.io',
  'api-saas-eu.whitesourcesoftware.com',
  'api-app.whitesourcesoftware.com',
];
/** Not the default one, so that a check that forgets the address is found out. */
const HOME = 'api-saas-eu.mend.io';

const ORG = '5a11b0a7-0000-4000-8000-000000000001';
const NO_ORG = '5a11b0a7-0000-4000-8000-00000000dead';
/** Where a user ends up who names no organization: the one that was used last, which is another. */
const LAST_ORG = '5a11b0a7-0000-4000-8000-000000000002';
const PROJECT = '5a11b0a7-0000-4000-8000-0000000000aa';

/** A user's key: 64 hex digits that tell the outcome. */
const keys = (word: string, digits: string, org_uuid = ORG, host = HOME) => ({
  user_email: `sallyport-${word}@sandbox.example.com`,
  user_key: digits.repeat(16),
  org_uuid,
  base_url: `https://${host}`,
});

type Session = { readonly row: SandboxCredentials; readonly org: string };
const refreshTokens = (): TokenBook<Session> => new Map();
const accessTokens = (): TokenBook<Session> => new Map();
/** Half an hour, for both tokens. */
const TTL_SECS = 1_800;

/** Every answer carries a token to quote to Mend's support. */
const SUPPORT = 'sandbox1171c60d';
const succeed = (response: unknown): Answer =>
  json(200, { additionalData: {}, supportToken: SUPPORT, response });
const fail = (status: number, error: string, headers = {}): Answer =>
  json(status, { supportToken: SUPPORT, error }, headers);

const words = {
  rateLimited: () => fail(429, 'Too Many Requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service Unavailable'),
};

const PAGE = { cursor: /./, limit: /^(?:[1-9]\d{0,3}|10000)$/ };
const BOOLEAN = /^(?:true|false)$/;
/** What an organization lists, and what a project does. Beside `projects` from Mend's public API specification. */
const LISTS: readonly {
  path: RegExp;
  params: Readonly<Record<string, RegExp>>;
  ofProject?: true;
  items: readonly object[];
}[] = [
  {
    path: /^\/api\/v3\.0\/orgs\/([0-9a-f-]+)\/projects$/,
    params: { ...PAGE, populateApplications: BOOLEAN, excludeInactiveProjects: BOOLEAN },
    items: [{ uuid: PROJECT, name: 'shop', path: 'Sallyport Sandbox' }],
  },
  {
    path: /^\/api\/v3\.0\/orgs\/([0-9a-f-]+)\/applications$/,
    params: PAGE,
    items: [{ uuid: '5a11b0a7-0000-4000-8000-0000000000bb', name: 'Sallyport Sandbox' }],
  },
  {
    path: /^\/api\/v3\.0\/projects\/([0-9a-f-]+)\/dependencies\/findings\/security$/,
    params: PAGE,
    ofProject: true,
    items: [{ uuid: 'made-up', name: 'CVE-2024-0001', type: 'SECURITY_VULNERABILITY' }],
  },
  {
    path: /^\/api\/v3\.0\/projects\/([0-9a-f-]+)\/dependencies\/libraries$/,
    params: PAGE,
    ofProject: true,
    items: [{ uuid: 'made-up', name: 'made-up-1.0.jar' }],
  },
  {
    path: /^\/api\/v3\.0\/projects\/([0-9a-f-]+)\/code\/findings$/,
    params: PAGE,
    ofProject: true,
    items: [{ id: 'made-up', severity: 'HIGH' }],
  },
];

const instances: Site = {
  owns: (host) => INSTANCES.includes(host),
  open: (world) => {
    const known = knownTo('MEND', world.accounts);
    const tokens = { refresh: bearerTokens(world, refreshTokens), access: bearerTokens(world, accessTokens) };
    const routes: Route[] = [
      { method: 'POST', path: '/api/v3.0/login', answer: (request) => logIn(known, tokens, request) },
      {
        method: 'POST',
        path: '/api/v3.0/login/accessToken',
        answer: (request) => giveAccess(tokens, request),
      },
      {
        method: 'POST',
        path: '/api/v3.0/logout',
        answer: (request) => {
          const given = headerOf(request, 'wss-refresh-token');
          if (!tokens.refresh.holderOf(given)) return fail(403, 'Forbidden');
          tokens.refresh.revoke(given);
          return json(200, 'Logged out');
        },
      },
      ...LISTS.map(
        (list): Route => ({
          method: 'GET',
          path: list.path,
          answer: (request, [id = '']) => {
            const session = tokens.access.holderOf(afterScheme(request, 'Bearer'));
            if (!session || !isHere(session.row, request)) return fail(401, 'Unauthorized');
            if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
            const strange = strangeParameter(request.query, list.params);
            if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
            const isTheirs =
              session.org === valueAt(session.row, 'org_uuid') &&
              id === (list.ofProject ? PROJECT : session.org);
            return isTheirs && session.row.outcome !== 'permission_missing'
              ? succeed(list.items)
              : fail(403, 'Forbidden');
          },
        }),
      ),
    ];
    return byRoutes(routes, {
      notFound: () => fail(404, 'Not Found'),
      methodNotAllowed: () => fail(405, 'Method Not Allowed'),
    });
  },
};

type Tokens = Readonly<Record<'refresh' | 'access', ReturnType<typeof bearerTokens<Session>>>>;
const isHere = (row: SandboxCredentials, request: VendorRequest): boolean =>
  row.outcome !== 'wrong_region' && new URL(valueAt(row, 'base_url')).host === request.host;

/** A bad log-in is 400 or 403, never 401: 400 where user or organization are unknown, 403 for another key. */
function logIn(known: readonly SandboxCredentials[], { refresh }: Tokens, request: VendorRequest): Answer {
  if (!isJson(request)) return fail(415, 'Unsupported Media Type');
  if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
  const body = objectOf(request);
  const strange = body && strangeMember(body, ['email', 'orgUuid', 'userKey']);
  if (!body || strange !== null || strangeParameter(request.query, {}) !== null) {
    return fail(400, 'Bad Request');
  }
  const { email, orgUuid = LAST_ORG, userKey } = body;
  const ofUser = known.filter((row) => valueAt(row, 'user_email') === email && isHere(row, request));
  const row = ofUser.find((row) => valueAt(row, 'user_key') === userKey);
  if (ofUser.length === 0 || (orgUuid !== ORG && orgUuid !== LAST_ORG)) return fail(400, 'Bad Request');
  if (!row) return fail(403, 'Forbidden');
  return troubled(row, words, () =>
    succeed({
      userUuid: 'made-up',
      userName: 'sallyport',
      email,
      refreshToken: refresh.issue({ row, org: orgUuid }, TTL_SECS),
      jwtTTL: TTL_SECS * 1_000,
    }),
  );
}

function giveAccess({ refresh, access }: Tokens, request: VendorRequest): Answer {
  const session = refresh.holderOf(headerOf(request, 'wss-refresh-token'));
  if (!session || !isHere(session.row, request)) return fail(403, 'Forbidden');
  if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
  if (request.body.length > 0 && !isJson(request)) return fail(415, 'Unsupported Media Type');
  const body = request.body.length > 0 ? objectOf(request) : {};
  const strange = body && strangeMember(body, ['accessToken']);
  if (!body || strange !== null || strangeParameter(request.query, { orgUuid: /./ }) !== null) {
    return fail(400, 'Bad Request');
  }
  const org = request.query.get('orgUuid') ?? LAST_ORG;
  if (org !== ORG && org !== LAST_ORG) return fail(400, 'Bad Request');
  // Who logged in elsewhere has no business here.
  if (org !== session.org) return fail(403, 'Forbidden');
  return succeed({
    userUuid: 'made-up',
    username: 'sallyport',
    email: valueAt(session.row, 'user_email'),
    jwtToken: access.issue(session, TTL_SECS),
    tokenType: 'Bearer',
    orgName: 'Sallyport Sandbox',
    orgUuid: org,
    tokenTTL: TTL_SECS * 1_000,
  });
}

export const MEND: SandboxVendor = {
  id: 'MEND',
  name: 'Mend.io',
  sites: [instances],
  credentials: [
    {
      method: 'user_key',
      outcome: 'works',
      credentials: keys('works', '0200'),
      note: 'A service user of the EU instance: the log-in, the access token and the list of projects are 200.',
    },
    {
      method: 'user_key',
      outcome: 'wrong_key',
      credentials: keys('works', '0401'),
      note: 'The user of `works` with another key: the log-in is 403.',
    },
    {
      method: 'user_key',
      outcome: 'unknown_id',
      credentials: keys('unknown', 'dead'),
      note: 'No such user: the log-in is 400.',
    },
    {
      method: 'user_key',
      outcome: 'tenant_not_found',
      credentials: keys('tenant', '0404', NO_ORG),
      note: 'No such organization: the log-in is 400, just like for an unknown user.',
    },
    {
      method: 'user_key',
      outcome: 'permission_missing',
      credentials: keys('permission', '0403'),
      note: 'Logs in; every list is 403.',
    },
    {
      method: 'user_key',
      outcome: 'wrong_region',
      credentials: keys('region', 'eeee', ORG, 'api-saas.mend.io'),
      note: 'A user of the EU instance, sent to the US one: the log-in is 400, just like for an unknown user.',
    },
    {
      method: 'user_key',
      outcome: 'rate_limited',
      credentials: keys('limited', '0429'),
      note: 'The log-in is 429 with `Retry-After: 30`.',
    },
    {
      method: 'user_key',
      outcome: 'down',
      credentials: keys('down', '0503'),
      note: 'The log-in is 503.',
    },
    {
      method: 'user_key',
      outcome: 'slow',
      credentials: keys('slow', '0000'),
      note: 'The log-in is 200, long after anyone would wait.',
    },
  ],
};
