import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes, type Route } from '../routes.js';
import { holderOf, knownTo } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

/** The documented format of a token is none; this is as long as the ones in Bitsight's examples. */
const token = (word: string) => ({ username: `sandboxbitsight${word}`.padEnd(40, '0') });

const fail = (status: number, detail: string, headers = {}): Answer => json(status, { detail }, headers);
const words = {
  rateLimited: () =>
    fail(429, `Request was throttled. Expected available in ${RETRY_AFTER_SECS} seconds.`, {
      'retry-after': String(RETRY_AFTER_SECS),
    }),
  down: () => fail(503, 'Service temporarily unavailable, try again later.'),
};

const GUID = '00000000-0000-4000-8000-00000000b175';
const PAGE = { limit: /^[1-9]\d{0,3}$/, offset: /^\d+$/ };

/**
 * The facts name the list of companies, of which no parameter is confirmed, and the root. Portfolio, alerts, folders
 * and findings are Bitsight's public reference.
 */
const READS: readonly {
  path: string | RegExp;
  params: Readonly<Record<string, RegExp>>;
  body: unknown;
}[] = [
  {
    path: '/ratings/v1/companies',
    params: {},
    body: { my_company: { guid: GUID }, companies: [{ guid: GUID, name: 'Sallyport Sandbox' }] },
  },
  {
    path: '/ratings/v2/portfolio',
    params: PAGE,
    body: { count: 1, results: [{ guid: GUID, name: 'Sallyport Sandbox' }] },
  },
  { path: '/ratings/v2/alerts', params: PAGE, body: { count: 0, results: [] } },
  { path: '/ratings/v1/folders', params: {}, body: [{ guid: GUID, name: 'All companies' }] },
  {
    path: new RegExp(`^/ratings/v1/companies/${GUID}/findings$`),
    params: { ...PAGE, risk_vector: /./ },
    body: { count: 0, results: [] },
  },
];

/** Whether the root checks tokens is not stated, so here it proves nothing: it answers everybody. */
const root = (): Answer =>
  json(200, { companies: 'https://api.bitsighttech.com/ratings/v1/companies', links: {} });

const api: Site = {
  owns: (host) => host === 'api.bitsighttech.com',
  open: ({ accounts }) => {
    const known = knownTo('BIT_SIGHT', accounts);
    const read =
      (params: Readonly<Record<string, RegExp>>, body: unknown) =>
      (request: VendorRequest): Answer => {
        if (headerOf(request, 'authorization') === undefined) {
          return fail(401, 'Authentication credentials were not provided.');
        }
        const basic = Buffer.from(afterScheme(request, 'Basic') ?? '', 'base64').toString('utf8');
        // The token is the user name, the password is empty, and the colon between them is kept.
        const row = holderOf(known, 'username', /^([^:]+):$/.exec(basic)?.[1]);
        if (!row) return fail(401, 'Invalid token.');
        if (row.outcome === 'permission_missing') {
          return fail(403, 'You do not have permission to perform this action.');
        }
        if (!accepts(request, 'application/json')) {
          return fail(406, 'Could not satisfy the request Accept header.');
        }
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
        return troubled(row, words, () => json(200, body));
      };
    const routes = READS.map(
      ({ path, params, body }): Route => ({ method: 'GET', path, answer: read(params, body) }),
    );
    return byRoutes([...routes, { method: 'GET', path: '/ratings/v1', answer: root }], {
      notFound: () => fail(404, 'Not found.'),
      methodNotAllowed: ({ method }) => fail(405, `Method "${method}" not allowed.`),
    });
  },
};

export const BIT_SIGHT: SandboxVendor = {
  id: 'BIT_SIGHT',
  name: 'Bitsight',
  sites: [api],
  credentials: [
    {
      method: 'company_api_token',
      outcome: 'works',
      credentials: token('works'),
      note: '200 with one company.',
    },
    {
      method: 'company_api_token',
      outcome: 'wrong_key',
      credentials: token('wrong'),
      note: '401. The root of the API is 200 all the same: it proves nothing.',
    },
    {
      method: 'company_api_token',
      outcome: 'permission_missing',
      credentials: token('permission'),
      note: 'A token that may not read: 403.',
    },
    {
      method: 'company_api_token',
      outcome: 'rate_limited',
      credentials: token('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'company_api_token', outcome: 'down', credentials: token('down'), note: '503.' },
    {
      method: 'company_api_token',
      outcome: 'slow',
      credentials: token('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};
