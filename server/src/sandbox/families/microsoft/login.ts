/**
 * The token endpoint of Microsoft Entra ID, as far as the client-credentials grant goes: `POST
 * /{tenant}/oauth2/v2.0/token` with a form (entra-docs, v2-oauth2-client-creds-grant-flow). No consent is looked at: a
 * token says nothing of what it may read.
 *
 * Two kinds of clients: a customer's own app registration, known in its own tenant, and the platform's application,
 * which each tenant of a row of access tokens has consented to.
 */
import { randomUUID } from 'node:crypto';
import { json } from '../../answers.js';
import { type BearerTokens, bearerTokens, type TokenBook } from '../../bearerTokens.js';
import { byRoutes } from '../../routes.js';
import { holderOf, knownTo, type SandboxCredentials, valueAt } from '../../sandboxCredentials.js';
import type { Answer, Site, VendorRequest, World } from '../../site.js';
import { accepts, formOf, isForm, strangeParameter } from '../../strictness.js';
import { CLOUDS, cloudOf } from './clouds.js';
import { PLATFORM_APP } from './platformApp.js';

/** The resource of each vendor. A token for one is good at no other. */
const RESOURCES: Readonly<Record<string, (row: SandboxCredentials) => string>> = {
  MS_ENTRA: (row) => `https://${cloudOf(row).graph}`,
  MS_DEFENDER_VMS: () => 'https://api.securitycenter.microsoft.com',
  MS_DEFENDER_ENDPOINT: () => 'https://api.securitycenter.microsoft.com',
  MS_DEFENDER_CLOUD: () => 'https://management.azure.com',
};

/** 3,599 seconds, as in the docs' samples. */
const TOKEN_SECS = 3_599;
const tokenBook = (): TokenBook<SandboxCredentials> => new Map();
/** To whom an access token for the resource of one of the vendors was given, by the endpoint or by a row. */
export function holderOfToken(
  world: World,
  vendors: readonly string[],
  token: string | null,
): SandboxCredentials | undefined {
  const rows = vendors.flatMap((vendor) => knownTo(vendor, world.accounts));
  const issued = tokensOf(world).holderOf(token);
  return issued && vendors.includes(issued.vendor) ? issued : holderOf(rows, 'access_token', token);
}
const tokensOf = (world: World): BearerTokens<SandboxCredentials> => bearerTokens(world, tokenBook);

const HOSTS: readonly string[] = Object.values(CLOUDS).map(({ login }) => login);

export const login: Site = {
  owns: (host) => HOSTS.includes(host),
  open: (world) =>
    byRoutes(
      [
        {
          method: 'POST',
          path: /^\/([^/]+)\/oauth2\/v2\.0\/token$/,
          answer: (request, [tenant = '']) => issueToken(world, request, tenant.toLowerCase()),
        },
      ],
      {
        notFound: () => ({
          status: 404,
          headers: { 'content-type': 'text/html' },
          body: '<h1>Not Found</h1>',
        }),
        methodNotAllowed: ({ method }) =>
          aadError(
            400,
            'invalid_request',
            900561,
            `The endpoint only accepts POST, OPTIONS requests. Received a ${method} request.`,
          ),
      },
    ),
};

/** The `error` says what kind it is; the number is in the sentence and in `error_codes`. */
function aadError(status: number, error: string, code: number, sentence: string): Answer {
  const [trace_id, correlation_id] = [randomUUID(), randomUUID()];
  const timestamp = '2026-01-01 00:00:00Z';
  return json(status, {
    error,
    error_description: `AADSTS${code}: ${sentence} Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id,
    correlation_id,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  });
}

const FIELDS = { grant_type: /./, client_id: /./, client_secret: /./, scope: /./ };

function issueToken(world: World, request: VendorRequest, tenant: string): Answer {
  const form = isForm(request) ? formOf(request) : new URLSearchParams();
  if (!accepts(request, 'application/json')) {
    return aadError(406, 'invalid_request', 90014, 'The answer can only be JSON.');
  }
  const absent = Object.keys(FIELDS).find((name) => !form.get(name));
  if (absent !== undefined) {
    const sentence = `The request body must contain the following parameter: '${absent}'.`;
    return aadError(400, 'invalid_request', 900144, sentence);
  }
  const strange = strangeParameter(form, FIELDS);
  if (strange !== null) return aadError(400, 'invalid_request', 90013, `Invalid input: ${strange}.`);
  const [grant, id, secret, scope] = Object.keys(FIELDS).map((name) => form.get(name) ?? '');
  if (grant !== 'client_credentials') {
    return aadError(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.');
  }
  const here = world.accounts.filter(
    (row) =>
      Object.hasOwn(RESOURCES, row.vendor) && cloudOf(row).login === request.host && isTenant(row, tenant),
  );
  if (here.length === 0) {
    const sentence = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
    return aadError(400, 'invalid_request', 90002, sentence);
  }
  const client = here.find((row) => clientOf(row).client_id === id?.toLowerCase());
  if (!client) {
    const sentence = `Application with identifier '${id}' was not found in the directory '${tenant}'.`;
    return aadError(400, 'unauthorized_client', 700016, sentence);
  }
  return checkSecret(client, secret ?? '') ?? grantToken(world, client, scope ?? '');
}

/** Of rows that only tell what is not there, no tenant and no client comes into being. */
function isTenant(row: SandboxCredentials, tenant: string): boolean {
  const isThere = isConsented(row) || !['wrong_key', 'unknown_id', 'tenant_not_found'].includes(row.outcome);
  // As somebody typed it, or as the redirect after a consent names it.
  return isThere && (valueAt(row, 'tenant_id') || valueAt(row, 'tenant')) === tenant;
}

const isConsented = (row: SandboxCredentials): boolean => valueAt(row, 'access_token') !== '';

function clientOf(row: SandboxCredentials): { readonly client_id: string; readonly client_secret: string } {
  if (!isConsented(row)) {
    return { client_id: valueAt(row, 'client_id'), client_secret: valueAt(row, 'client_secret') };
  }
  // Of a consent that was withdrawn the tenant is left, and no application.
  return row.outcome === 'wrong_key' ? { client_id: '', client_secret: '' } : PLATFORM_APP;
}

function checkSecret(client: SandboxCredentials, secret: string): Answer | null {
  if (clientOf(client).client_secret !== secret) {
    const sentence =
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.';
    return aadError(401, 'invalid_client', 7000215, sentence);
  }
  if (client.outcome !== 'expired') return null;
  const sentence = 'The provided client secret keys are expired. Create new keys for your app.';
  return aadError(401, 'invalid_client', 7000222, sentence);
}

function grantToken(world: World, client: SandboxCredentials, scope: string): Answer {
  const resource = /^(.+)\/\.default$/.exec(scope)?.[1];
  if (resource === undefined) {
    const sentence = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`;
    return aadError(400, 'invalid_scope', 1_002_012, sentence);
  }
  const known = Object.values(RESOURCES).map((resourceOf) => resourceOf(client));
  if (!known.includes(resource)) {
    const sentence = `The resource principal named ${resource} was not found in the tenant.`;
    return aadError(400, 'invalid_resource', 500_011, sentence);
  }
  return json(200, {
    token_type: 'Bearer',
    expires_in: TOKEN_SECS,
    ext_expires_in: TOKEN_SECS,
    // For another resource it is a token, too, only not one that this vendor's API takes.
    access_token:
      RESOURCES[client.vendor]?.(client) === resource
        ? valueAt(client, 'access_token') || tokensOf(world).issue(client, TOKEN_SECS)
        : `sandbox.${randomUUID()}`,
  });
}
