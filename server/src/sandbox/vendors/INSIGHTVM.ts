import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, isJson, objectOf, strangeMember, strangeParameter } from '../strictness.js';

/** The Insight platform's regions. A key is known in its own and nowhere else. */
const REGIONS = ['us', 'us2', 'us3', 'eu', 'ca', 'au', 'ap', 'aps2', 'me1'];
const hostOf = (region: string): string => `${region}.api.insight.rapid7.com`;

/** Not the default region, so that a check that forgets the address is found out. */
const HOME = hostOf('eu');
const keys = (word: string, region = 'eu') => ({
  base_url: `https://${hostOf(region)}`,
  api_key: `sandbox-insight-${word}`,
});

const fail = (status: number, message: string, headers = {}): Answer => json(status, { message }, headers);
const words = {
  rateLimited: () => fail(429, 'Too Many Requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service Unavailable'),
};

/** Of the Cloud Integrations API (v4); the facts know its base path, the rest is Rapid7's public reference. */
const PAGE = {
  page: /^\d+$/,
  size: /^(?:[1-9]\d?|[1-4]\d\d|500)$/,
  cursor: /./,
  sort: /^\w+,(?:asc|desc)$/i,
};
const RESOURCES: readonly {
  method: 'GET' | 'POST';
  path: string;
  params: Readonly<Record<string, RegExp>>;
  members: readonly string[];
  data: readonly unknown[];
}[] = [
  {
    method: 'POST',
    path: '/vm/v4/integration/assets',
    params: {
      ...PAGE,
      includeSame: /^(?:true|false)$/,
      includeUniqueIdentifiers: /^(?:true|false)$/,
      currentTime: /./,
      comparisonTime: /./,
    },
    members: ['asset', 'vulnerability'],
    data: [{ id: 'made-up-asset-1', ip: '192.0.2.10', host_name: 'shop', risk_score: 1_000 }],
  },
  {
    method: 'POST',
    path: '/vm/v4/integration/vulnerabilities',
    params: PAGE,
    members: ['asset', 'vulnerability'],
    data: [{ id: 'made-up-vulnerability', title: 'Made up', severity: 'critical' }],
  },
  {
    method: 'POST',
    path: '/vm/v4/integration/sites',
    params: PAGE,
    members: [],
    data: [{ name: 'Headquarters', type: 'STATIC' }],
  },
  {
    method: 'GET',
    path: '/vm/v4/integration/scan',
    params: PAGE,
    members: [],
    data: [{ id: 'made-up-scan', status: 'Completed' }],
  },
  {
    method: 'GET',
    path: '/vm/v4/integration/scan/engine',
    params: PAGE,
    members: [],
    data: [{ id: 'made-up-engine', name: 'Rapid7 Hosted Scan Engine' }],
  },
];

const platform: Site = {
  owns: (host) => REGIONS.some((region) => host === hostOf(region)),
  open: ({ accounts }) => {
    const known = knownTo('INSIGHTVM', accounts);
    const read =
      (params: Readonly<Record<string, RegExp>>, usual: (row: SandboxCredentials) => Answer) =>
      (request: VendorRequest): Answer => {
        const given = headerOf(request, 'x-api-key');
        const row = known.find((row) => valueAt(row, 'api_key') === given && request.host === HOME);
        if (!row) return fail(401, 'Unauthorized');
        if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
        return troubled(row, words, () => usual(row));
      };
    const routes = RESOURCES.map(
      ({ method, path, params, members, data }): Route => ({
        method,
        path,
        answer: (request) =>
          read(params, (row) => {
            if (row.outcome === 'permission_missing') return fail(403, 'Forbidden');
            if (method === 'POST') {
              if (!isJson(request)) return fail(415, 'Unsupported Media Type');
              const body = objectOf(request);
              if (!body || strangeMember(body, members) !== null) return fail(400, 'Malformed request');
            }
            const metadata = { number: 0, size: 1, totalResources: data.length, totalPages: 1, cursor: null };
            return json(200, { data, metadata, links: [] });
          })(request),
      }),
    );
    return byRoutes(
      [
        // Says that the platform knows the key, and nothing of any product.
        { method: 'GET', path: '/validate', answer: read({}, () => json(200, { message: 'Authorized' })) },
        ...routes,
      ],
      {
        notFound: () => fail(404, 'Not Found'),
        methodNotAllowed: () => fail(405, 'Method Not Allowed'),
      },
    );
  },
};

export const INSIGHTVM: SandboxVendor = {
  id: 'INSIGHTVM',
  name: 'Rapid7 InsightVM',
  sites: [platform],
  credentials: [
    {
      method: 'api_key',
      outcome: 'works',
      credentials: keys('works'),
      note: 'A key of the region Europe: the key is valid, an asset is listed.',
    },
    { method: 'api_key', outcome: 'wrong_key', credentials: keys('wrong'), note: '401 `Unauthorized`.' },
    {
      method: 'api_key',
      outcome: 'permission_missing',
      credentials: keys('permission'),
      note: 'The key is valid, but its user has no access to InsightVM: every list is 403.',
    },
    {
      method: 'api_key',
      outcome: 'wrong_region',
      credentials: keys('region', 'us'),
      note: 'A key of the region Europe, sent to the United States: 401, just like a wrong key.',
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
      note: '200, long after anyone would wait.',
    },
  ],
};
