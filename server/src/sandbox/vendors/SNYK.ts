import { randomUUID } from 'node:crypto';
import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import type { AuthorizationServer } from '../oauth/authorizationServer.js';
import { authorizedBy } from '../oauth/issuedTo.js';
import { openAuthorizationServer, pageManners, pagesOf } from '../oauth/openAuthorizationServer.js';
import { errorPage } from '../oauth/pages/errorPage.js';
import { SANDBOX_PLATFORM } from '../platform.js';
import { byRoutes, type Manners, type Route } from '../routes.js';
import {
  holderOf,
  knownTo,
  type SandboxCredentials,
  type SandboxOutcome,
  valueAt,
} from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, strangeParameter } from '../strictness.js';

/**
 * The API hosts of the regions, each with a console (`app.` in place of `api.`) where nobody answers the API. The
 * government's region is left out: the facts name no API host for it.
 */
const REGIONS = ['api.snyk.io', 'api.us.snyk.io', 'api.eu.snyk.io', 'api.au.snyk.io'];
const HOMES: Partial<Record<SandboxOutcome, string>> = {
  works_regional: 'api.eu.snyk.io',
  wrong_region: 'api.eu.snyk.io',
};
const homeOf = ({ outcome }: SandboxCredentials): string => HOMES[outcome] ?? 'api.snyk.io';

type Region = { readonly base_url?: string };
/** A UUID that tells the outcome's status at its end. */
const key = (digits: string, region: Region = {}) => ({
  api_key: `5a11b0a7-0000-4000-8000-00000000${digits}`,
  ...region,
});
/** The newer shape. */
const serviceAccountKey = (word: string) => ({ api_key: `snyk_sat.sandbox0.${word}.made-up` });
const token = (word: string, region: Region = {}) => ({
  access_token: `sandbox-snyk-token-${word}`,
  ...region,
});

const jsonApi = (status: number, body: object, headers = {}): Answer =>
  json(
    status,
    { jsonapi: { version: '1.0' }, ...body },
    { 'content-type': 'application/vnd.api+json', 'snyk-request-id': randomUUID(), ...headers },
  );
const fail = (status: number, title: string, detail = title, headers = {}): Answer =>
  jsonApi(status, { errors: [{ id: randomUUID(), status: String(status), title, detail }] }, headers);
const words = {
  rateLimited: () =>
    fail(429, 'Too Many Requests', 'Rate limit exceeded', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service Unavailable'),
};

const ORG = '00000000-0000-4000-8000-00000000000a';
const VERSION = { version: /^\d{4}-\d\d-\d\d(?:~(?:beta|experimental))?$/ };
/** In steps of ten. */
const PAGE = { ...VERSION, limit: /^(?:[1-9]0|100)$/, starting_after: /./, ending_before: /./ };

type Read = {
  readonly path: string;
  readonly params: Readonly<Record<string, RegExp>>;
  readonly may: (outcome: SandboxOutcome) => boolean;
  readonly data: unknown;
};
const everybody = () => true;
const members = (outcome: SandboxOutcome) => outcome !== 'permission_missing';

/** The facts name the caller itself and the organizations; projects, targets and issues are Snyk's public REST reference. */
const READS: readonly Read[] = [
  {
    path: '/rest/self',
    params: VERSION,
    may: everybody,
    data: {
      type: 'service_account',
      id: randomUUID(),
      attributes: { name: 'sallyport', default_org_context: ORG },
    },
  },
  {
    path: '/rest/orgs',
    params: { ...PAGE, group_id: /./, is_personal: /^(?:true|false)$/, slug: /./, name: /./, expand: /./ },
    may: members,
    data: [{ type: 'org', id: ORG, attributes: { name: 'Sallyport Sandbox', slug: 'sallyport-sandbox' } }],
  },
  { path: `/rest/orgs/${ORG}/projects`, params: PAGE, may: members, data: [] },
  { path: `/rest/orgs/${ORG}/targets`, params: PAGE, may: members, data: [] },
  {
    path: `/rest/orgs/${ORG}/issues`,
    params: { ...PAGE, type: /./, effective_severity_level: /./, status: /./ },
    may: members,
    data: [],
  },
];

const API_MANNERS: Manners = {
  notFound: () => fail(404, 'Not Found'),
  methodNotAllowed: () => fail(405, 'Method Not Allowed'),
};
/**
 * The authorization server of a region: the page on the console's host, all else on the API's. A Snyk App has its
 * scopes since it was made; who approves it gets tokens of that region.
 */
const serverOf = (api: string): AuthorizationServer => ({
  vendors: ['SNYK'],
  name: 'Snyk',
  issuer: `https://${api}`,
  clients: [
    {
      id: SANDBOX_PLATFORM.snyk_client_id,
      secret: SANDBOX_PLATFORM.snyk_client_secret,
      authentication: 'client_secret_post',
    },
  ],
  paths: { authorize: '/oauth2/authorize', token: '/oauth2/token', revoke: '/oauth2/revoke' },
  scopes: ['org.read', 'org.project.read'],
  registeredScopes: ['org.read', 'org.project.read'],
  isPkceRequired: true,
  refresh: 'always',
  refreshTokens: 'single_use',
  accessTokenSecs: 3_600,
  // Whose tenant lives elsewhere stands where they look for it.
  isAtHome: ({ row }, console) =>
    (valueAt(row, 'base_url') || 'https://app.snyk.io') === `https://${console}`,
  // What Snyk says of a denial is not published; this is RFC 6749.
  denial: 'The resource owner denied the request.',
  refusal: (error, description) => errorPage('Snyk', 400, error, description),
});

const consoleOf = (api: string): string => api.replace('api.', 'app.');
const apiOf = (console: string): string => console.replace('app.', 'api.');

const consoles: Site = {
  owns: (host) => REGIONS.map(consoleOf).includes(host),
  open: (world) =>
    byRoutes(
      pagesOf((host) => openAuthorizationServer(world, serverOf(apiOf(host))), '/oauth2/authorize'),
      pageManners('Snyk'),
    ),
};

const regions: Site = {
  owns: (host) => REGIONS.includes(host),
  open: (world) => {
    const keys = knownTo('SNYK', world.accounts).filter(({ method }) => method === 'api_key');
    /** An access token by `bearer`, in any spelling; an older key by `token`, one of the newer ones by `Bearer`. */
    const holder = (request: VendorRequest): SandboxCredentials | undefined => {
      const [, scheme = '', given] = /^(\S+) (\S+)$/.exec(headerOf(request, 'authorization') ?? '') ?? [];
      const isBearer = /^bearer$/i.test(scheme);
      const row = isBearer ? authorizedBy(world, 'SNYK', given) : undefined;
      if (row) return row;
      const byKey = holderOf(keys, 'api_key', given);
      return (byKey?.outcome === 'works_second_scheme' ? isBearer : scheme === 'token') ? byKey : undefined;
    };
    const serverAt = (host: string) => openAuthorizationServer(world, serverOf(host));
    const read =
      ({ params, may, data }: Read) =>
      (request: VendorRequest): Answer => {
        const row = holder(request);
        if (!row || homeOf(row) !== request.host) {
          return fail(401, 'Unauthorized', 'Authentication credentials not recognised');
        }
        if (!accepts(request, 'application/vnd.api+json') && !accepts(request, 'application/json')) {
          return fail(406, 'Not Acceptable');
        }
        if (!request.query.has('version')) return fail(400, 'Bad Request', 'version is a required parameter');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, 'Bad Request', `Invalid parameter: ${strange}`);
        return troubled(row, words, () =>
          may(row.outcome) ? jsonApi(200, { data, links: {} }) : fail(403, 'Forbidden'),
        );
      };
    return byRoutes(
      [
        ...READS.map((one): Route => ({ method: 'GET', path: one.path, answer: read(one) })),
        { method: 'POST', path: '/oauth2/token', answer: (request) => serverAt(request.host).token(request) },
        {
          method: 'POST',
          path: '/oauth2/revoke',
          answer: (request) => serverAt(request.host).revoke(request),
        },
      ],
      API_MANNERS,
    );
  },
};

const EU = { base_url: 'https://app.eu.snyk.io' };
const US_2 = { base_url: 'https://app.us.snyk.io' };
const SHARED = [
  ['works', '0200', '200 for every read, in the default region.', {}],
  ['works_regional', 'e001', 'An EU tenant: 200 there, 401 everywhere else.', EU],
  ['wrong_region', 'e002', 'US-2 is chosen, but the tenant lives in the EU: 401, as for a wrong key.', US_2],
  ['wrong_key', '0401', '401.', {}],
  ['permission_missing', '0403', 'The caller itself is 200, organizations and all else are 403.', {}],
  ['rate_limited', '0429', '429 with `Retry-After: 30`.', {}],
  ['down', '0503', '503.', {}],
  ['slow', '0000', '200, long after anyone would wait.', {}],
] as const satisfies readonly (readonly [SandboxOutcome, string, string, Region])[];

export const SNYK: SandboxVendor = {
  id: 'SNYK',
  name: 'Snyk',
  sites: [regions, consoles],
  credentials: [
    ...SHARED.map(([outcome, digits, note, region]) => ({
      method: 'api_key',
      outcome,
      credentials: key(digits, region),
      note,
    })),
    {
      method: 'api_key',
      outcome: 'works_second_scheme',
      credentials: serviceAccountKey('works'),
      note: 'A key of the newer shape: 200 by `Authorization: Bearer`, 401 by `Authorization: token`.',
    },
  ],
  tokens: SHARED.map(([outcome, , note, region]) => ({
    method: 'oauth',
    outcome,
    credentials: token(outcome, region),
    note,
  })),
};
