import { troubled } from '../answers.js';
import { holderOfToken, login } from '../families/microsoft/login.js';
import { ODATA, odataError, odataList, odataTroubles } from '../families/microsoft/odata.js';
import { type TokenOutcome, tokenRows } from '../families/microsoft/tokenRows.js';
import { byRoutes, type Route } from '../routes.js';
import type { SandboxCredentials } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

/** Microsoft Graph. The government's two hosts know no token of the public cloud, where all rows live. */
const HOSTS = ['graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us'];

type Read = { readonly path: string; readonly permission: string; readonly items: readonly unknown[] };
/**
 * Which application permission reads what. The facts name the users and the permissions; the other paths are Graph's
 * public reference, and so is `Policy.Read.AuthenticationMethod`, which the facts suppose to be the real name.
 */
const READS: readonly Read[] = [
  { path: '/users', permission: 'User.Read.All', items: [{ id: 'made-up-user' }] },
  { path: '/groups', permission: 'Group.Read.All', items: [{ id: 'made-up-group' }] },
  { path: '/applications', permission: 'Application.Read.All', items: [{ id: 'made-up-app' }] },
  { path: '/servicePrincipals', permission: 'Application.Read.All', items: [{ id: 'made-up-principal' }] },
  { path: '/identityProtection/riskyUsers', permission: 'IdentityRiskyUser.Read.All', items: [] },
  { path: '/identityProtection/riskDetections', permission: 'IdentityRiskEvent.Read.All', items: [] },
  {
    path: '/identity/conditionalAccess/policies',
    permission: 'Policy.Read.All',
    items: [{ id: 'made-up-policy', state: 'enabled' }],
  },
  { path: '/policies/authorizationPolicy', permission: 'Policy.Read.All', items: [] },
  {
    path: '/policies/authenticationMethodsPolicy',
    permission: 'Policy.Read.AuthenticationMethod',
    items: [],
  },
];

/** `partial` was granted users and groups, and nothing else. */
function mayRead({ outcome }: SandboxCredentials, permission: string): boolean {
  if (outcome === 'permission_missing') return false;
  return outcome !== 'partial' || permission === 'User.Read.All' || permission === 'Group.Read.All';
}

const graph: Site = {
  owns: (host) => HOSTS.includes(host),
  open: (world) => {
    const read = (request: VendorRequest, { path, permission, items }: Read): Answer => {
      const given = afterScheme(request, 'Bearer');
      const row = request.host === HOSTS[0] ? holderOfToken(world, ['MS_ENTRA'], given) : undefined;
      if (!row) {
        const message = given === null ? 'Access token is empty.' : 'Access token validation failure.';
        return odataError(401, 'InvalidAuthenticationToken', message);
      }
      if (!mayRead(row, permission)) {
        const message = 'Insufficient privileges to complete the operation.';
        return odataError(403, 'Authorization_RequestDenied', message);
      }
      if (!accepts(request, 'application/json')) return odataError(406, 'NotAcceptable', 'Not acceptable.');
      const strange = strangeParameter(request.query, ODATA);
      if (strange !== null) return odataError(400, 'BadRequest', `Invalid query parameter: ${strange}`);
      // Needs a P2 licence of the tenant, whatever the application may.
      if (row.outcome === 'license_missing' && path.startsWith('/identityProtection/')) {
        return odataError(403, 'Forbidden', 'Your tenant is not licensed for this feature.');
      }
      return troubled(row, odataTroubles, () => odataList(items));
    };
    return byRoutes(
      READS.map(
        (one): Route => ({
          method: 'GET',
          path: `/v1.0${one.path}`,
          answer: (request) => read(request, one),
        }),
      ),
      {
        notFound: () => odataError(400, 'BadRequest', 'Resource not found for the segment.'),
        methodNotAllowed: () => odataError(405, 'MethodNotAllowed', 'The method is not allowed.'),
      },
    );
  },
};

const TENANT = '7e4a47d0-0000-4000-8000-e47a00000001';
/** An app registration whose id tells the outcome; its secret has not the shape that secret scanners look for. */
const app = (digits: string, secret = digits, tenant_id = TENANT) => ({
  client_id: `a44a0000-0000-4000-8000-e47a0000${digits}`,
  client_secret: `sandbox-entra-secret-value-${secret}-000000`,
  tenant_id,
});

const SHARED = [
  ['works', '0200', '200 for every read.'],
  ['permission_missing', '0403', 'No permission was consented to: 403 `Authorization_RequestDenied`.'],
  ['partial', '0206', 'Users and groups are 200, all else is 403.'],
  [
    'license_missing',
    '0ced',
    'A tenant without a P2 licence: risky users and detections are 403, all else is 200.',
  ],
  ['rate_limited', '0429', '429 with `Retry-After: 30`.'],
  ['down', '0503', '503.'],
  ['slow', '0000', '200, long after anyone would wait.'],
] as const satisfies readonly TokenOutcome[];

export const MS_ENTRA: SandboxVendor = {
  id: 'MS_ENTRA',
  name: 'Microsoft Entra ID',
  sites: [login, graph],
  credentials: [
    ...SHARED.map(([outcome, digits, note]) => ({
      method: 'client_credentials',
      outcome,
      credentials: app(digits),
      note: `A token. ${note}`,
    })),
    {
      method: 'client_credentials',
      outcome: 'wrong_key',
      credentials: app('0200', '0401'),
      note: 'The app of `works` with another secret: 401 with AADSTS7000215.',
    },
    {
      method: 'client_credentials',
      outcome: 'expired',
      credentials: app('0ede'),
      note: 'A secret that has expired: 401 with AADSTS7000222.',
    },
    {
      method: 'client_credentials',
      outcome: 'unknown_id',
      credentials: app('dead'),
      note: 'No such app in the tenant: 400 with AADSTS700016.',
    },
    {
      method: 'client_credentials',
      outcome: 'tenant_not_found',
      credentials: app('0200', '0200', '7e4a47d0-0000-4000-8000-0000deadbeef'),
      note: 'No such tenant: 400 with AADSTS90002.',
    },
  ],
  tokens: tokenRows('oauth2', { word: 'entra', family: 'e47b' }, [
    ...SHARED,
    ['wrong_key', '0401', 'A token that ended, or is for another API: 401 `InvalidAuthenticationToken`.'],
  ]),
};
