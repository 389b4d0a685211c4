import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import { faultOf, type GraphqlField, readGraphql, valuesOf } from '../readGraphql.js';
import { byRoutes } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, Site, VendorRequest, World } from '../site.js';
import {
  accepts,
  afterScheme,
  formOf,
  isForm,
  isJson,
  objectOf,
  strangeMember,
  strangeParameter,
} from '../strictness.js';
import { ROOTS } from './wizSchema.js';

/**
 * Wiz, which all Wiz vendors share. Each environment has one token host for all its data centres: `auth.app.wiz.io`
 * knows a client of any of them, and it is the GraphQL host of another data centre that knows nothing of the token.
 */
const ENVIRONMENTS = ['app.wiz.io', 'gov.wiz.io', 'app.wiz.us', 'gov.wiz.us'];
const API = /^api\.([a-z]{2,4}\d{1,3})\.((?:app|gov)\.wiz\.(?:io|us))$/;

/** The API scopes of a service account that has all its product needs. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  WIZ_VMS: ['read:vulnerabilities', 'read:resources'],
  WIZ_CODE: ['read:resources', 'read:controls', 'read:vulnerabilities'],
};
function scopesOf({ vendor, outcome }: SandboxCredentials): readonly string[] {
  return outcome === 'permission_missing' ? [] : (SCOPES[vendor] ?? []);
}

/** The data centre and environment an account lives in: those of its address, unless that is the wrong one. */
const ELSEWHERE = 'api.eu2.app.wiz.io';
const homeOf = (row: SandboxCredentials): string =>
  row.outcome === 'wrong_region' ? ELSEWHERE : new URL(valueAt(row, 'base_url')).host;
const environmentOf = (host: string): string => host.split('.').slice(2).join('.');

/** Tokens live for a day. */
const TOKEN_SECS = 86_400;
const tokenBook = (): TokenBook<SandboxCredentials> => new Map();

const refuse = (status: number, error: string, error_description: string): Answer =>
  json(status, { error, error_description });
const graphqlErrors = (status: number, errors: readonly object[], data: unknown = null): Answer =>
  json(status, { errors, data });
const graphqlError = (status: number, code: string, message: string): Answer =>
  graphqlErrors(status, [{ message, extensions: { code } }]);

/** How Wiz words these two is not in the facts; that 429 and 503 mean them is. */
const words = {
  rateLimited: () => {
    const answer = graphqlError(429, 'RATE_LIMIT_EXCEEDED', 'Rate limit exceeded');
    return { ...answer, headers: { ...answer.headers, 'retry-after': String(RETRY_AFTER_SECS) } };
  },
  down: () => refuse(503, 'temporarily_unavailable', 'Service Unavailable'),
};

export const wizAuth: Site = {
  owns: (host) => ENVIRONMENTS.some((environment) => host === `auth.${environment}`),
  open: (world) => {
    const known = Object.keys(SCOPES).flatMap((vendor) => knownTo(vendor, world.accounts));
    return byRoutes(
      [{ method: 'POST', path: '/oauth/token', answer: (request) => issueToken(world, known, request) }],
      {
        notFound: () => refuse(404, 'not_found', 'Not Found'),
        methodNotAllowed: () => refuse(405, 'invalid_request', 'Method Not Allowed'),
      },
    );
  },
};

function issueToken(world: World, known: readonly SandboxCredentials[], request: VendorRequest): Answer {
  if (!isForm(request)) return refuse(415, 'invalid_request', 'Unsupported Media Type');
  if (!accepts(request, 'application/json')) return refuse(406, 'invalid_request', 'Not Acceptable');
  const form = formOf(request);
  const strange = strangeParameter(form, {
    grant_type: /^client_credentials$/,
    audience: /^wiz-api$/,
    client_id: /./,
    client_secret: /./,
  });
  const missing = ['grant_type', 'audience', 'client_id', 'client_secret'].find((name) => !form.has(name));
  if (strange !== null || missing !== undefined) {
    return refuse(400, 'invalid_request', `Invalid parameter: ${strange ?? missing}`);
  }
  const environment = request.host.slice('auth.'.length);
  const account = known.find(
    (row) =>
      valueAt(row, 'client_id') === form.get('client_id') &&
      valueAt(row, 'client_secret') === form.get('client_secret') &&
      environmentOf(homeOf(row)) === environment,
  );
  if (!account) return refuse(401, 'access_denied', 'Unauthorized');
  // Too many requests are counted by the API, which is asked next.
  return troubled(account, { ...words, rateLimited: () => giveToken(world, account) }, () =>
    giveToken(world, account),
  );
}

const giveToken = (world: World, account: SandboxCredentials): Answer =>
  json(200, {
    access_token: bearerTokens(world, tokenBook).issue(account, TOKEN_SECS),
    token_type: 'Bearer',
    expires_in: TOKEN_SECS,
  });

export const wizApi: Site = {
  owns: (host) => API.test(host),
  open: (world) =>
    byRoutes([{ method: 'POST', path: '/graphql', answer: (request) => answerGraphql(world, request) }], {
      notFound: () => json(404, { message: 'Not Found' }),
      methodNotAllowed: () => json(405, { message: 'Method Not Allowed' }),
    }),
};

function answerGraphql(world: World, request: VendorRequest): Answer {
  const account = bearerTokens(world, tokenBook).holderOf(afterScheme(request, 'Bearer'));
  if (!account || homeOf(account) !== request.host) {
    return graphqlError(401, 'UNAUTHENTICATED', 'Unauthorized');
  }
  if (!isJson(request)) return graphqlError(415, 'BAD_REQUEST', 'Unsupported Media Type');
  if (!accepts(request, 'application/json')) return graphqlError(406, 'BAD_REQUEST', 'Not Acceptable');
  const strange = strangeParameter(request.query, {});
  const body = objectOf(request);
  if (strange !== null || !body || strangeMember(body, ['query', 'variables', 'operationName']) !== null) {
    return graphqlError(400, 'BAD_REQUEST', 'Malformed request');
  }
  const fields = typeof body['query'] === 'string' ? readGraphql(body['query']) : null;
  if (!fields) return graphqlError(400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error');
  const fault = faultOf(fields, ROOTS, 'Query');
  if (fault !== null) return graphqlError(400, 'GRAPHQL_VALIDATION_FAILED', fault);
  return troubled(account, words, () => resolve(account, fields));
}

/** A missing scope is told inside a 200; fields that may be read are answered beside it. */
function resolve(account: SandboxCredentials, fields: readonly GraphqlField[]): Answer {
  const scopes = scopesOf(account);
  const scopeOf = (name: string): string | undefined => ROOTS[name]?.scope;
  const denied = fields.filter(({ name }) => {
    const scope = scopeOf(name);
    return scope !== undefined && !scopes.includes(scope);
  });
  const values = valuesOf(fields, ROOTS, 'Query');
  if (denied.length === 0) return json(200, { data: values });
  const errors = denied.map(({ key, name }) => ({
    message: `access denied, at least one of the following is required: ${scopeOf(name)}`,
    path: [key],
    extensions: { code: 'UNAUTHORIZED' },
  }));
  const keys = denied.map(({ key }) => key);
  const rest = Object.entries(values).map(([key, value]) => [key, keys.includes(key) ? null : value]);
  return graphqlErrors(200, errors, denied.length === fields.length ? null : Object.fromEntries(rest));
}
