/**
 * Where people sign in at Microsoft: the authorization code flow with PKCE and, where asked for, an ID token
 * (entra-docs, v2-oauth2-auth-code-flow and id-token-claims-reference). Tenants are told apart by the `tid` in it.
 */
import { json } from '../../answers.js';
import type { AuthorizationServer, TokenQuestion } from '../../oauth/authorizationServer.js';
import { claimsOf, signedIdToken } from '../../oauth/idToken.js';
import { errorPage } from '../../oauth/pages/errorPage.js';
import { personById } from '../../oauth/people.js';
import { valueAt } from '../../sandboxCredentials.js';
import type { Answer, World } from '../../site.js';
import { aadError } from './aadError.js';
import { awaitConsent } from './consents.js';
import { PLATFORM_APPS } from './platformApps.js';

export const LOGIN = 'login.microsoftonline.com';
const ARM_SCOPES = [
  'https://management.azure.com/user_impersonation',
  'https://management.azure.com/.default',
];
const TOKEN_SECS = 3_599;
/** Of whoever signs in without consenting for an organization. */
const HOME_TENANT = '7e4a47d0-0000-4000-8000-000000000000';

const apps = [...new Set(Object.values(PLATFORM_APPS))];

export const SIGN_IN_SERVER: AuthorizationServer = {
  // Only the first is ever refreshed.
  vendors: ['MS_DEFENDER_CLOUD', 'MS_DEFENDER_ENDPOINT', 'MS_DEFENDER_VMS', 'MS_ENTRA'],
  name: 'Microsoft',
  issuer: `https://${LOGIN}`,
  clients: apps.map(({ client_id, client_secret }) => ({
    id: client_id,
    secret: client_secret,
    authentication: 'client_secret_post',
  })),
  paths: { authorize: '/oauth2/v2.0/authorize', token: '/oauth2/v2.0/token' },
  scopes: ['openid', 'profile', 'email', 'offline_access', ...ARM_SCOPES],
  isPkceRequired: false,
  refresh: 'offline_access',
  refreshTokens: 'reusable',
  accessTokenSecs: TOKEN_SECS,
  onSignIn: (world, { row }) => {
    if (valueAt(row, 'tenant') !== '') awaitConsent(world, row);
  },
  denial: 'AADSTS65004: User declined to consent to access the app.',
  refusal: (error, description) => errorPage('Microsoft', 400, error, REFUSALS[error] ?? description),
  tokenQuirks,
};

const REFUSALS: Readonly<Record<string, string>> = {
  invalid_redirect_uri:
    'AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.',
  invalid_client: 'AADSTS700016: The application was not found in the directory.',
};

/** How the token endpoint words its refusals, by what RFC 6749 calls them. */
const TOKEN_ERRORS: Readonly<Record<string, readonly [status: number, code: number, sentence: string]>> = {
  invalid_client: [401, 7_000_215, 'Invalid client secret provided.'],
  invalid_grant: [400, 70_000, 'The provided grant is invalid or has expired.'],
  invalid_scope: [400, 70_011, 'The provided value for the input parameter scope is not valid.'],
};

async function tokenQuirks(answer: Answer, { world }: TokenQuestion): Promise<Answer> {
  const body = JSON.parse(answer.body) as Readonly<Record<string, unknown>>;
  if (answer.status !== 200) {
    const [status, code, sentence] = TOKEN_ERRORS[String(body['error'])] ?? [
      400,
      9_002_313,
      'Invalid request. Request is malformed or invalid.',
    ];
    return aadError(status, String(body['error']), code, sentence);
  }
  const { id_token, ...rest } = body;
  return json(200, {
    ...rest,
    ext_expires_in: body['expires_in'],
    ...(typeof id_token === 'string' ? { id_token: await asMicrosofts(id_token, world) } : {}),
  });
}

/** The provider has one issuer; Microsoft has one for each tenant. */
async function asMicrosofts(idToken: string, world: World): Promise<string> {
  const { aud, nonce, sub } = claimsOf(idToken);
  const person = personById(world, String(sub));
  const tid = (person && valueAt(person.row, 'tenant')) || HOME_TENANT;
  const iat = Math.floor(world.now() / 1_000);
  return signedIdToken({
    aud,
    iss: `https://${LOGIN}/${tid}/v2.0`,
    iat,
    nbf: iat,
    exp: iat + 3_600,
    ...(nonce === undefined ? {} : { nonce }),
    sub: Buffer.from(String(sub)).toString('base64url'),
    tid,
    ver: '2.0',
  });
}
