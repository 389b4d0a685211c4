import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { holderOfToken } from '../families/microsoft/clientCredentials.js';
import { login } from '../families/microsoft/login.js';
import { odataError, odataTroubles } from '../families/microsoft/odata.js';
import { type TokenOutcome, tokenRows } from '../families/microsoft/tokenRows.js';
import { byRoutes, type Route } from '../routes.js';
import type { SandboxCredentials } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

/** Azure Resource Manager. The other two clouds know no token of the public one, where all rows live. */
const HOSTS = ['management.azure.com', 'management.usgovcloudapi.net', 'management.chinacloudapi.cn'];

const SUBSCRIPTION = '00000000-0000-4000-8000-00000000a2e5';
const SCOPE = `/subscriptions/${SUBSCRIPTION}`;

type Read = {
  readonly path: string;
  /** The action of an Azure role; null for the list of subscriptions, which anybody may read and see nothing. */
  readonly action: string | null;
  readonly versions: readonly string[];
  readonly value: readonly unknown[];
};
/** The facts name the first two with one version each; the rest is Azure's public reference. */
const READS: readonly Read[] = [
  {
    path: '/subscriptions',
    action: null,
    versions: ['2022-12-01', '2022-09-01', '2021-01-01', '2020-01-01', '2019-11-01', '2016-06-01'],
    value: [{ id: SCOPE, subscriptionId: SUBSCRIPTION, displayName: 'Sandbox', state: 'Enabled' }],
  },
  {
    path: `${SCOPE}/providers/Microsoft.Security/assessments`,
    action: 'Microsoft.Security/assessments/read',
    versions: ['2020-01-01', '2021-06-01', '2019-01-01-preview'],
    value: [{ id: `${SCOPE}/providers/Microsoft.Security/assessments/made-up`, name: 'made-up' }],
  },
  {
    path: `${SCOPE}/providers/Microsoft.Security/subAssessments`,
    action: 'Microsoft.Security/assessments/subAssessments/read',
    versions: ['2019-01-01-preview'],
    value: [],
  },
  {
    path: `${SCOPE}/providers/Microsoft.Security/secureScores`,
    action: 'Microsoft.Security/secureScores/read',
    versions: ['2020-01-01'],
    value: [],
  },
  {
    path: `${SCOPE}/providers/Microsoft.Security/alerts`,
    action: 'Microsoft.Security/alerts/read',
    versions: ['2022-01-01', '2021-11-01', '2021-01-01'],
    value: [],
  },
];

const words = {
  ...odataTroubles,
  rateLimited: () =>
    odataError(429, 'SubscriptionRequestsThrottled', 'Number of requests exceeded the limit.', {
      'retry-after': String(RETRY_AFTER_SECS),
    }),
};
const unauthorized = (given: string | null) =>
  given === null
    ? odataError(401, 'AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.")
    : odataError(401, 'InvalidAuthenticationToken', 'The access token is invalid or has expired.');
const authorizationFailed = (action: string) =>
  odataError(
    403,
    'AuthorizationFailed',
    `The client 'sallyport' with object id 'made-up' does not have authorization to perform action '${action}' over scope '${SCOPE}' or the scope is invalid.`,
  );

/** The role that reads findings is missing, or there is no role at all. */
const mayRead = ({ outcome }: SandboxCredentials): boolean =>
  outcome !== 'permission_missing' && outcome !== 'findings_missing';

const resourceManager: Site = {
  owns: (host) => HOSTS.includes(host),
  open: (world) => {
    const read = (request: VendorRequest, { action, versions, value }: Read): Answer => {
      const given = afterScheme(request, 'Bearer');
      const isHome = request.host === HOSTS[0];
      const row = isHome ? holderOfToken(world, ['MS_DEFENDER_CLOUD'], given) : undefined;
      if (!row) return unauthorized(given);
      if (!accepts(request, 'application/json')) return odataError(406, 'NotAcceptable', 'Not acceptable.');
      const version = request.query.get('api-version');
      if (version === null) {
        return odataError(
          400,
          'MissingApiVersionParameter',
          'The api-version query parameter (?api-version=) is required for all requests.',
        );
      }
      if (!versions.includes(version)) {
        return odataError(400, 'InvalidApiVersionParameter', `The api-version '${version}' is invalid.`);
      }
      const strange = strangeParameter(request.query, { 'api-version': /./, $filter: /./, $skipToken: /./ });
      if (strange !== null) return odataError(400, 'InvalidQueryParameter', `Invalid parameter: ${strange}`);
      return troubled(row, words, () => {
        if (action !== null) return mayRead(row) ? json(200, { value }) : authorizationFailed(action);
        // Without a role the list is good, and empty.
        const seen = row.outcome === 'permission_missing' ? [] : value;
        return json(200, { value: seen, count: { type: 'Total', value: seen.length } });
      });
    };
    return byRoutes(
      READS.map((one): Route => ({ method: 'GET', path: one.path, answer: (request) => read(request, one) })),
      {
        notFound: () => odataError(404, 'NotFound', 'The resource is not found.'),
        methodNotAllowed: () => odataError(405, 'MethodNotAllowed', 'The method is not allowed.'),
      },
    );
  },
};

const OUTCOMES: readonly TokenOutcome[] = [
  ['works', '0200', 'One subscription and its assessments: 200.'],
  ['permission_missing', '0403', 'No Azure role at all: the list of subscriptions is 200 and empty.'],
  ['findings_missing', '0206', 'A role without Defender: the subscription is listed, assessments are 403.'],
  ['rate_limited', '0429', '429 with `Retry-After: 30`.'],
  ['down', '0503', '503.'],
  ['slow', '0000', '200, long after anyone would wait.'],
];

export const MS_DEFENDER_CLOUD: SandboxVendor = {
  id: 'MS_DEFENDER_CLOUD',
  name: 'Microsoft Defender for Cloud',
  sites: [login, resourceManager],
  credentials: [],
  tokens: [
    ...tokenRows('oauth2', { word: 'defender-cloud-user' }, [
      ...OUTCOMES,
      ['wrong_key', '0401', 'A token that ended, or is for another API: 401 `InvalidAuthenticationToken`.'],
    ]),
    ...tokenRows('oauth2_admin_consent', { word: 'defender-cloud-app', family: 'd1fc' }, [
      ...OUTCOMES,
      ['wrong_key', '0401', 'The consent was withdrawn: the token endpoint answers 400 with AADSTS700016.'],
    ]),
  ],
};
