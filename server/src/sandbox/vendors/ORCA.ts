import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, isJson, objectOf, strangeMember, strangeParameter } from '../strictness.js';

/** Orca's regions, by the keys of the facts. A token is known in its own and nowhere else. */
const HOSTS: Readonly<Record<string, string>> = {
  us: 'api.orcasecurity.io',
  us2: 'api.us2.orcasecurity.io',
  'us-app': 'app.us.orcasecurity.io',
  eu: 'app.eu.orcasecurity.io',
  au: 'app.au.orcasecurity.io',
  in: 'app.in.orcasecurity.io',
  il: 'api.il.orcasecurity.io',
  sa: 'api.sa.orcasecurity.io',
};

/** Not the default region, so that a check that forgets the choice is found out. */
const HOME = 'eu';
const keys = (word: string, region = HOME) => ({ api_token: `sandbox_orca_${word}`, region });

/**
 * Every answer says in `status` whether it is a success, whatever its HTTP status, and a failure says more in `error`.
 * The HTTP statuses of failures are not published. Both ways that public integrations are ready for are here: 401 for
 * a token that nobody knows and 403 for a role that reaches nothing, and 200 for a token that has expired.
 */
const succeed = (body: object): Answer => json(200, { version: '0.1.0', status: 'success', ...body });
const fail = (status: number, error: string, headers = {}): Answer =>
  json(status, { version: '0.1.0', status: 'failure', error }, headers);

const words = {
  rateLimited: () => fail(429, 'Too many requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service unavailable'),
};

const ALERT = { type: 'malware', asset_unique_id: 'vm_made_up', state: { alert_id: 'orca-1', score: 1 } };
const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;

const apis: Site = {
  owns: (host) => Object.values(HOSTS).includes(host),
  open: ({ accounts }) => {
    const known = knownTo('ORCA', accounts);
    const expired = accounts.filter(({ vendor, outcome }) => vendor === 'ORCA' && outcome === 'expired');
    const isExpired = (token: string | null) => expired.some((row) => valueAt(row, 'api_token') === token);
    const read =
      (
        params: Readonly<Record<string, RegExp>>,
        usual: (request: VendorRequest, row: SandboxCredentials) => Answer,
      ) =>
      (request: VendorRequest): Answer => {
        const given = afterScheme(request, 'Token');
        const row = known.find((row) => valueAt(row, 'api_token') === given && request.host === HOSTS[HOME]);
        if (!row) return isExpired(given) ? fail(200, 'Token has expired.') : fail(401, 'Invalid token.');
        if (!accepts(request, 'application/json')) return fail(406, 'Not acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
        return troubled(row, words, () =>
          row.outcome === 'permission_missing'
            ? fail(403, 'You do not have permission to perform this action.')
            : usual(request, row),
        );
      };
    /** A query is a POST of JSON; without a body it has no wishes. */
    const query =
      (members: readonly string[], body: object) =>
      (request: VendorRequest): Answer => {
        if (request.body.length > 0 && !isJson(request)) return fail(415, 'Unsupported media type');
        const asked = request.body.length > 0 ? objectOf(request) : {};
        const strange = asked && strangeMember(asked, members);
        if (!asked || strange !== null) return fail(400, `Invalid body: ${strange ?? ''}`);
        const { limit } = asked;
        return limit === undefined || isCount(limit) ? succeed(body) : fail(400, 'Invalid limit');
      };
    return byRoutes(
      [
        {
          method: 'POST',
          path: '/api/rules/query/alerts',
          answer: read(
            {},
            query(['limit', 'dsl_filter', 'next_page_token', 'start_at_index', 'grouping'], {
              total_items: 1,
              data: [ALERT],
            }),
          ),
        },
        {
          // Public knowledge: the query language behind assets and vulnerabilities.
          method: 'POST',
          path: '/api/serving-layer/query',
          answer: read(
            {},
            query(['query', 'limit', 'start_at_index', 'order_by[]', 'select', 'get_results_and_count'], {
              total_items: 1,
              data: [{ id: 'vm_made_up', type: 'VM' }],
            }),
          ),
        },
        {
          // Public knowledge: wants exactly one of its two filters.
          method: 'GET',
          path: '/api/alerts',
          answer: read({ type: /./, asset_unique_id: /./, limit: /^[1-9]\d*$/ }, ({ query }) =>
            query.has('type') === query.has('asset_unique_id')
              ? fail(400, 'Exactly one filter is needed')
              : succeed({ data: [ALERT] }),
          ),
        },
      ],
      { notFound: () => fail(404, 'Not found'), methodNotAllowed: () => fail(405, 'Method not allowed') },
    );
  },
};

export const ORCA: SandboxVendor = {
  id: 'ORCA',
  name: 'Orca Security',
  sites: [apis],
  credentials: [
    {
      method: 'api_token',
      outcome: 'works',
      credentials: keys('works'),
      note: 'A token of the region Europe: 200 with `status` `success` and an alert.',
    },
    {
      method: 'api_token',
      outcome: 'wrong_key',
      credentials: keys('wrong'),
      note: '401 with `status` `failure`.',
    },
    {
      method: 'api_token',
      outcome: 'expired',
      credentials: keys('expired'),
      note: '200, but with `status` `failure`.',
    },
    {
      method: 'api_token',
      outcome: 'permission_missing',
      credentials: keys('permission'),
      note: '403 with `status` `failure`: the role reaches nothing.',
    },
    {
      method: 'api_token',
      outcome: 'wrong_region',
      credentials: keys('region', 'us'),
      note: 'A token of the region Europe, sent to the United States: 401, just like a wrong token.',
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
