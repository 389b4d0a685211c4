import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { faultOf, type GraphqlType, readGraphql, valuesOf } from '../readGraphql.js';
import { byRoutes } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, isJson, objectOf, strangeMember, strangeParameter } from '../strictness.js';

/** Tanium Cloud has a host for people and, with `-api`, one for programs. */
const API = 'sallyport-sandbox-api.cloud.tanium.com';
const CONSOLE = 'sallyport-sandbox.cloud.tanium.com';
const GOVERNMENT = 'sallyport-sandbox-api.cloud.taniumfed.com';
/** Whose token was entered with the console's address lives at the API like all others. */
const homeOf = (row: SandboxCredentials): string => {
  const { host } = new URL(valueAt(row, 'base_url'));
  return host === CONSOLE ? API : host;
};
const keys = (word: string, host = API) => ({
  base_url: `https://${host}`,
  api_token: `token-sandbox-tanium-${word}`,
});

/** The facts give statuses for the session alone, as assumed; texts and the gateway's 403 are made alike. */
const fail = (status: number, text: string, headers = {}): Answer => json(status, { text }, headers);
const graphqlFail = (status: number, message: string): Answer =>
  json(status, { errors: [{ message }], data: null });

const words = {
  rateLimited: () => fail(429, 'Too Many Requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service Unavailable'),
};

const leaf = (value: unknown) => ({ value });
const PAGE_INFO = { type: { hasNextPage: leaf(false), endCursor: leaf('made-up') } };
/** Of the gateway's schema: `now` is in the facts, the rest in Tanium's public examples. */
const FINDING: GraphqlType = { cveId: leaf('CVE-2024-0001'), severity: leaf('High'), cveYear: leaf('2024') };
const ENDPOINT: GraphqlType = {
  id: leaf('1'),
  name: leaf('shop'),
  computerID: leaf('1'),
  ipAddress: leaf('192.0.2.10'),
  os: { type: { name: leaf('Linux'), platform: leaf('Linux') } },
  compliance: {
    type: {
      cveFindings: { args: ['filter', 'first'], list: true, type: FINDING },
      complianceFindings: {
        args: ['filter', 'first'],
        list: true,
        type: { id: leaf('1'), state: leaf('fail') },
      },
    },
  },
};
const SCHEMA: GraphqlType = {
  now: leaf('2026-01-02T03:04:05Z'),
  endpoints: {
    args: ['first', 'after', 'filter', 'sort', 'source'],
    type: {
      edges: { list: true, type: { cursor: leaf('made-up'), node: { type: ENDPOINT } } },
      pageInfo: PAGE_INFO,
      totalRecords: leaf(1),
    },
  },
};

const servers: Site = {
  owns: (host) => host === API || host === GOVERNMENT,
  open: ({ accounts }) => {
    const known = knownTo('TANIUM_VMS', accounts);
    const read =
      (usual: (row: SandboxCredentials) => Answer) =>
      (request: VendorRequest): Answer => {
        // The token is the session: it is sent bare, in a header of that name.
        const given = headerOf(request, 'session');
        const row = known.find((row) => valueAt(row, 'api_token') === given && homeOf(row) === request.host);
        if (!row) return fail(401, 'Unauthorized');
        if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
        const strange = strangeParameter(request.query, {});
        if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
        return troubled(row, words, () => usual(row));
      };
    return byRoutes(
      [
        {
          method: 'GET',
          path: '/api/v2/session/current',
          answer: read(() => json(200, { data: { user: { id: 1, name: 'sallyport' }, persona: null } })),
        },
        {
          method: 'POST',
          path: '/plugin/products/gateway/graphql',
          answer: (request) =>
            read((row) =>
              row.outcome === 'permission_missing' ? fail(403, 'Forbidden') : answerGateway(request),
            )(request),
        },
      ],
      { notFound: () => fail(404, 'Not Found'), methodNotAllowed: () => fail(405, 'Method Not Allowed') },
    );
  },
};

function answerGateway(request: VendorRequest): Answer {
  if (!isJson(request)) return graphqlFail(415, 'Unsupported Media Type');
  const body = objectOf(request);
  const query = body?.['query'];
  if (!body || typeof query !== 'string' || strangeMember(body, ['query', 'variables', 'operationName'])) {
    return graphqlFail(400, 'Malformed request');
  }
  const fields = readGraphql(query);
  const fault = fields ? faultOf(fields, SCHEMA, 'Query') : 'Syntax Error';
  if (!fields || fault !== null) return graphqlFail(400, fault ?? 'Syntax Error');
  return json(200, { data: valuesOf(fields, SCHEMA, 'Query') });
}

/** For people: whatever a program asks here, there is nothing. That it is 404 is our guess. */
const consoles: Site = {
  owns: (host) => host === CONSOLE,
  open: () => () => ({ status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found</h1>' }),
};

export const TANIUM_VMS: SandboxVendor = {
  id: 'TANIUM_VMS',
  name: 'Tanium Comply',
  sites: [servers, consoles],
  credentials: [
    {
      method: 'api_token',
      outcome: 'works',
      credentials: keys('works'),
      note: '200 for the session, and data from the gateway.',
    },
    {
      method: 'api_token',
      outcome: 'works_sovereign',
      credentials: keys('government', GOVERNMENT),
      note: 'A token of Tanium Cloud for US Government, on its own address: 200.',
    },
    { method: 'api_token', outcome: 'wrong_key', credentials: keys('wrong'), note: '401.' },
    {
      method: 'api_token',
      outcome: 'expired',
      credentials: keys('expired'),
      note: '401, just like a wrong token, and like one that comes from an address it does not trust.',
    },
    {
      method: 'api_token',
      outcome: 'permission_missing',
      credentials: keys('permission'),
      note: 'The session is 200, but the gateway is 403: the role Gateway User is missing.',
    },
    {
      method: 'api_token',
      outcome: 'admin_host',
      credentials: keys('console', CONSOLE),
      note: 'The address of the console, which is 404 for every path of the API: with `-api` it is 200.',
    },
    {
      method: 'api_token',
      outcome: 'rate_limited',
      credentials: keys('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'api_token', outcome: 'down', credentials: keys('down'), note: '503.' },
    {
      method: 'api_token',
      outcome: 'slow',
      credentials: keys('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};
