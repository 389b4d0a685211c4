import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

/**
 * SentinelOne's management console, which all SentinelOne vendors share: one host a customer, `ApiToken` in front of
 * the token, and errors in a list with codes of seven digits.
 */
const VENDORS = ['SENTINELONE', 'SENTINELONE_VMS'];
export const CONSOLE = 'sallyport-sandbox.sentinelone.net';

const fail = (
  status: number,
  code: number,
  title: string,
  detail: string | null = null,
  headers = {},
): Answer => json(status, { errors: [{ code, title, detail }] }, headers);
const unauthorized = () => fail(401, 4_010_010, 'Authentication Failed');
/** The facts give the status alone; code and title are as public clients quote them. */
const forbidden = () => fail(403, 4_030_010, 'Insufficient permissions');

const words = {
  rateLimited: () =>
    fail(429, 4_290_010, 'Too many requests', null, { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 5_030_010, 'Service Unavailable'),
};

const BOOLEAN = /^(?:true|false)$/;
const PAGE = {
  limit: /^(?:[1-9]\d{0,2}|1000)$/,
  skip: /^\d+$/,
  cursor: /./,
  countOnly: BOOLEAN,
  skipCount: BOOLEAN,
  sortBy: /^\w+$/,
  sortOrder: /^(?:asc|desc)$/,
  siteIds: /^\d+$/,
  accountIds: /^\d+$/,
};

/** What can be listed. The paths beside the two of the facts are public knowledge. */
const LISTS: Readonly<Record<string, object>> = {
  accounts: { id: '1000', name: 'Sallyport Sandbox', state: 'active' },
  groups: { id: '3000', name: 'Default Group', type: 'static' },
  agents: { id: '4000', computerName: 'shop', isActive: true },
  threats: { id: '5000', threatInfo: { classification: 'Malware' } },
  'cloud-detection/alerts': { alertInfo: { alertId: '6000' } },
  activities: { id: '7000', activityType: 27 },
  users: { id: '8000', fullName: 'Ada Example' },
  'application-management/risks': { id: '9000', cveId: 'CVE-2024-0001', severity: 'CRITICAL' },
  'application-management/risks/applications': { applicationId: '9100', name: 'Made up 1.0', cveCount: 1 },
  'application-management/inventory': { applicationName: 'Made up', endpointsCount: 1 },
};

/** The role Viewer reads all; application management needs a licence besides. */
function mayRead({ vendor, outcome }: SandboxCredentials, path: string): boolean {
  if (outcome === 'permission_missing') return false;
  if (!path.startsWith('application-management/')) return true;
  return vendor === 'SENTINELONE_VMS' && outcome !== 'not_enabled';
}

export const singularity: Site = {
  owns: (host) => host === CONSOLE,
  open: ({ accounts }) => {
    const known = VENDORS.flatMap((vendor) => knownTo(vendor, accounts));
    const read =
      (path: string, data: object) =>
      (request: VendorRequest): Answer => {
        const given = afterScheme(request, 'ApiToken');
        const row = known.find((row) => valueAt(row, 'api_token') === given);
        if (!row) return unauthorized();
        if (!accepts(request, 'application/json')) return fail(406, 4_060_010, 'Not Acceptable');
        const strange = strangeParameter(request.query, PAGE);
        if (strange !== null) return fail(400, 4_000_040, 'Validation Error', `${strange}: Unknown field`);
        return troubled(row, words, () =>
          mayRead(row, path)
            ? json(200, { data, pagination: { nextCursor: null, totalItems: 1 } })
            : forbidden(),
        );
      };
    const sites = {
      allSites: { totalLicenses: 10, activeLicenses: 1 },
      sites: [{ id: '2000', name: 'Default' }],
    };
    return byRoutes(
      [
        // Sites are an object with a list in it; all others are lists.
        { method: 'GET', path: '/web/api/v2.1/sites', answer: read('sites', sites) },
        ...Object.entries(LISTS).map(
          ([path, item]): Route => ({
            method: 'GET',
            path: `/web/api/v2.1/${path}`,
            answer: read(path, [item]),
          }),
        ),
      ],
      {
        notFound: () => fail(404, 4_040_010, 'Not Found'),
        methodNotAllowed: () => fail(405, 4_050_010, 'Method Not Allowed'),
      },
    );
  },
};
