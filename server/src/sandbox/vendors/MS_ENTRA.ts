import { troubled } from '../answers.js';
import { CLOUDS, cloudOf } from '../families/microsoft/clouds.js';
import { holderOfToken } from '../families/microsoft/clientCredentials.js';
import { login } from '../families/microsoft/login.js';
import { ODATA, odataError, odataList, odataOne, odataTroubles } from '../families/microsoft/odata.js';
import { type TokenOutcome, tokenRows } from '../families/microsoft/tokenRows.js';
import { byRoutes, type Route } from '../routes.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const HOSTS: readonly string[] = Object.values(CLOUDS).map(({ graph }) => graph);

type Read =
  | { readonly path: string; readonly items: readonly unknown[] }
  | { readonly path: string; readonly only: object };
/**
 * What the permissions that the facts list are for, in their order. They name the address of the users alone; the
 * others are Graph's public reference. All of them are consented to, or that of the users alone, or none.
 */
const USERS = '/users';
const READS: readonly Read[] = [
  { path: USERS, items: [{ id: 'made-up-user' }] },
  { path: '/groups', items: [{ id: 'made-up-group' }] },
  { path: '/applications', items: [{ id: 'made-up-app' }] },
  { path: '/servicePrincipals', items: [{ id: 'made-up-principal' }] },
  { path: '/identityProtection/riskyUsers', items: [] },
  { path: '/identityProtection/riskDetections', items: [] },
  { path: '/identity/conditionalAccess/policies', items: [{ id: 'made-up-policy', state: 'enabled' }] },
  { path: '/policies/authorizationPolicy', only: { id: 'authorizationPolicy' } },
  { path: '/policies/authenticationMethodsPolicy', only: { id: 'authenticationMethodsPolicy' } },
];

/** One object is no list that could be cut or searched. */
const ONE = { $select: ODATA.$select };

const graph: Site = {
  owns: (host) => HOSTS.includes(host),
  open: (world) => {
    const read = (request: VendorRequest, one: Read): Answer => {
      const given = afterScheme(request, 'Bearer');
      const row = holderOfToken(world, ['MS_ENTRA'], given);
      if (!row || cloudOf(row).graph !== request.host) {
        const message = given === null ? 'Access token is empty.' : 'Access token validation failure.';
        return odataError(401, 'InvalidAuthenticationToken', message);
      }
      if (row.outcome === 'permission_missing' || (row.outcome === 'partial' && one.path !== USERS)) {
        const message = 'Insufficient privileges to complete the operation.';
        return odataError(403, 'Authorization_RequestDenied', message);
      }
      if (!accepts(request, 'application/json')) return odataError(406, 'NotAcceptable', 'Not acceptable.');
      const strange = strangeParameter(request.query, 'items' in one ? ODATA : ONE);
      if (strange !== null) return odataError(400, 'BadRequest', `Invalid query parameter: ${strange}`);
      return troubled(row, odataTroubles, () => ('items' in one ? odataList(one.items) : odataOne(one.only)));
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

const GOVERNMENT_TENANT = '7e4a47d0-0000-4000-8000-e47a00000090';
const TENANT = '7e4a47d0-0000-4000-8000-e47a00000001';
/** An app registration whose id tells the outcome; its secret has not the shape that secret scanners look for. */
const app = (
  digits: string,
  secret = digits,
  tenant_id = TENANT,
  rest: { readonly base_url?: string } = {},
) => ({
  client_id: `a44a0000-0000-4000-8000-e47a0000${digits}`,
  client_secret: `sandbox-entra-secret-value-${secret}-000000`,
  tenant_id,
  ...rest,
});

const SHARED = [
  ['works', '0200', '200 for every read.'],
  ['permission_missing', '0403', 'No permission was consented to: 403 `Authorization_RequestDenied`.'],
  ['partial', '0206', 'Only `User.Read.All` was consented to: users are 200, all else is 403.'],
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
      outcome: 'works_sovereign',
      credentials: app('90f1', '90f1', GOVERNMENT_TENANT, { base_url: 'https://graph.microsoft.us' }),
      note: 'A tenant in GCC High: `login.microsoftonline.us` and `graph.microsoft.us` know it, and no others.',
    },
    {
      method: 'client_credentials',
      outcome: 'wrong_cloud',
      credentials: app('90f2', '90f2', GOVERNMENT_TENANT),
      note: 'A tenant in GCC High, asked for in the public cloud: 400 with AADSTS90002.',
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
    ['wrong_key', '0401', 'The consent was withdrawn: the token endpoint answers 400 with AADSTS700016.'],
  ]),
};
