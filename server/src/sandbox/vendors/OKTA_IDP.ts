import { randomBytes } from 'node:crypto';
import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes, type Route } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

/** `00` and 40 characters that tell the outcome. */
const token = (word: string): string => `00sandbox-${word}`.padEnd(42, '0');
const ORG = 'https://sallyport-sandbox.okta.com';
const keys = (word: string, org_url = ORG) => ({ org_url, api_token: token(word) });

const fail = (status: number, errorCode: string, errorSummary: string, headers = {}): Answer =>
  json(
    status,
    {
      errorCode,
      errorSummary,
      errorLink: errorCode,
      errorId: `oae${randomBytes(12).toString('base64url')}`,
      errorCauses: [],
    },
    headers,
  );
const invalidToken = () => fail(401, 'E0000011', 'Invalid token provided');
const invalid = (name: string) => fail(400, 'E0000001', `Api validation failed: ${name}`);
const forbidden = () => fail(403, 'E0000006', 'You do not have permission to perform the requested action');

const words = {
  rateLimited: () =>
    fail(429, 'E0000047', 'API call exceeded rate limit due to too many requests.', {
      'retry-after': String(RETRY_AFTER_SECS),
      'x-rate-limit-limit': '600',
      'x-rate-limit-remaining': '0',
    }),
  down: () => fail(503, 'E0000009', 'Internal Server Error'),
};

const PAGE = { limit: /^[1-9]\d{0,3}$/, after: /./ };

/** The lists an administrator may read. Who is allowed to read only users sees the first one. */
const LISTS: readonly {
  path: string;
  params: Record<string, RegExp>;
  required?: string;
  items: readonly unknown[];
}[] = [
  {
    path: '/api/v1/users',
    params: { ...PAGE, q: /./, filter: /./, search: /./ },
    items: [{ id: '00uMadeUp', status: 'ACTIVE', profile: { login: 'ada@example.com' } }],
  },
  {
    path: '/api/v1/groups',
    params: { ...PAGE, q: /./, filter: /./, search: /./ },
    items: [{ id: '00gMadeUp', type: 'BUILT_IN', profile: { name: 'Everyone' } }],
  },
  {
    path: '/api/v1/apps',
    params: { ...PAGE, q: /./, filter: /./ },
    items: [{ id: '0oaMadeUp', name: 'bookmark', label: 'Wiki', status: 'ACTIVE' }],
  },
  {
    path: '/api/v1/logs',
    params: { ...PAGE, since: /./, until: /./, filter: /./, q: /./, sortOrder: /^(ASCENDING|DESCENDING)$/ },
    items: [{ uuid: 'made-up', eventType: 'user.session.start', outcome: { result: 'SUCCESS' } }],
  },
  {
    path: '/api/v1/policies',
    params: { ...PAGE, type: /^[A-Z_]+$/, status: /^(ACTIVE|INACTIVE)$/ },
    required: 'type',
    items: [{ id: '00pMadeUp', type: 'OKTA_SIGN_ON', status: 'ACTIVE', name: 'Default' }],
  },
];

const orgs: Site = {
  owns: (host) =>
    /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.(?:okta|oktapreview|okta-emea|okta-gov)\.com$/.test(host),
  open: ({ accounts }) => {
    const known = knownTo('OKTA_IDP', accounts).filter(({ outcome }) => outcome !== 'tenant_not_found');
    const addressOf = (row: SandboxCredentials) => new URL(valueAt(row, 'org_url')).host;

    const read =
      (
        params: Readonly<Record<string, RegExp>>,
        usual: (row: SandboxCredentials, request: VendorRequest) => Answer,
      ) =>
      (request: VendorRequest): Answer => {
        if (headerOf(request, 'authorization') === undefined) return fail(401, 'E0000005', 'Invalid session');
        const given = afterScheme(request, 'SSWS');
        const row = known.find(
          (row) => valueAt(row, 'api_token') === given && addressOf(row) === request.host,
        );
        if (!row || row.outcome === 'admin_host') return invalidToken();
        if (!accepts(request, 'application/json')) return fail(406, 'E0000009', 'Not acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return invalid(strange);
        return troubled(row, words, () => usual(row, request));
      };

    const routes: Route[] = [
      {
        method: 'GET',
        path: '/api/v1/users/me',
        answer: read({}, () =>
          json(200, { id: '00uMadeUp', status: 'ACTIVE', profile: { login: 'sallyport@example.com' } }),
        ),
      },
      {
        method: 'GET',
        path: '/api/v1/iam/roles',
        answer: read(PAGE, (row) =>
          mayRead(row, '/api/v1/iam/roles') ? json(200, { roles: [] }) : forbidden(),
        ),
      },
      ...LISTS.map(
        ({ path, params, required, items }): Route => ({
          method: 'GET',
          path,
          answer: read(params, (row, { query }) => {
            if (!mayRead(row, path)) return forbidden();
            return required === undefined || query.has(required) ? json(200, items) : invalid(required);
          }),
        }),
      ),
    ];
    const answer = byRoutes(routes, {
      notFound: () => fail(404, 'E0000022', 'The endpoint does not support the provided HTTP method'),
      methodNotAllowed: () => fail(405, 'E0000022', 'The endpoint does not support the provided HTTP method'),
    });
    return (request) =>
      known.some((row) => addressOf(row) === request.host)
        ? answer(request)
        : fail(404, 'E0000007', `Not found: Resource not found: ${request.host.split('.')[0]} (Org)`);
  },
};

function mayRead({ outcome }: SandboxCredentials, path: string): boolean {
  if (outcome === 'permission_missing') return false;
  return outcome !== 'partial' || path === '/api/v1/users';
}

export const OKTA_IDP: SandboxVendor = {
  id: 'OKTA_IDP',
  name: 'Okta',
  sites: [orgs],
  credentials: [
    {
      method: 'api_token',
      outcome: 'works',
      credentials: keys('works'),
      note: '200 for the user behind the token and for each list.',
    },
    {
      method: 'api_token',
      outcome: 'works_sovereign',
      credentials: keys('government', 'https://sallyport-sandbox.okta-gov.com'),
      note: 'A token of an Okta Government org, on its own address: 200.',
    },
    {
      method: 'api_token',
      outcome: 'wrong_key',
      credentials: keys('wrong'),
      note: '401 with `E0000011`.',
    },
    {
      method: 'api_token',
      outcome: 'permission_missing',
      credentials: keys('permission'),
      note: 'The user behind the token is answered; every list is 403 with `E0000006`.',
    },
    {
      method: 'api_token',
      outcome: 'partial',
      credentials: keys('partial'),
      note: 'The list of users is 200, all others are 403 with `E0000006`.',
    },
    {
      method: 'api_token',
      outcome: 'tenant_not_found',
      credentials: keys('tenant', 'https://sallyport-nowhere.okta.com'),
      note: 'There is no such org: 404 with `E0000007`.',
    },
    {
      method: 'api_token',
      outcome: 'admin_host',
      credentials: keys('admin', 'https://sallyport-sandbox-admin.okta.com'),
      note: 'The address of the admin console: 401.',
    },
    {
      method: 'api_token',
      outcome: 'rate_limited',
      credentials: keys('limited'),
      note: '429 with `E0000047` and `Retry-After: 30`.',
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
