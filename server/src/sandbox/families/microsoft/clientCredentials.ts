/**
 * The token endpoint of Microsoft Entra ID, as far as the client-credentials grant goes: `POST
 * /{tenant}/oauth2/v2.0/token` with a form (entra-docs, v2-oauth2-client-creds-grant-flow). A token says nothing of what
 * it may read.
 *
 * Two kinds of clients: a customer's own app registration, known in its own tenant, and the platform's applications, to
 * one of which each tenant of a row of access tokens has consented (`consents.ts`).
 */
import { randomUUID } from 'node:crypto';
import { json } from '../../answers.js';
import { type BearerTokens, bearerTokens, type TokenBook } from '../../bearerTokens.js';
import { issuedTo } from '../../oauth/issuedTo.js';
import { holderOf, knownTo, type SandboxCredentials, valueAt } from '../../sandboxCredentials.js';
import type { Answer, VendorRequest, World } from '../../site.js';
import { accepts, formOf, isForm, strangeParameter } from '../../strictness.js';
import { aadError } from './aadError.js';
import { cloudOf } from './clouds.js';
import { hasConsent } from './consents.js';
import { PLATFORM_APPS, type PlatformApp } from './platformApps.js';

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
  const issued = tokensOf(world).holderOf(token) ?? delegatedTo(world, token);
  return issued ? rows.find((row) => row === issued) : holderOf(rows, 'access_token', token);
}
/** Of who signed in to consent, the token is good for nothing but to tell who that was. */
function delegatedTo(world: World, token: string | null): SandboxCredentials | undefined {
  const row = issuedTo(world, token);
  return row && valueAt(row, 'tenant') === '' ? row : undefined;
}
const tokensOf = (world: World): BearerTokens<SandboxCredentials> => bearerTokens(world, tokenBook);

const FIELDS = { grant_type: /./, client_id: /./, client_secret: /./, scope: /./ };

export function issueToken(world: World, request: VendorRequest, tenant: string): Answer {
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
  if (isConsented(client) && !hasConsent(world, client)) {
    const sentence = `The client application ${id} is missing service principal in the tenant ${tenant}.`;
    return aadError(401, 'invalid_client', 7000229, sentence);
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

const NO_CLIENT: PlatformApp = { client_id: '', client_secret: '' };

function clientOf(row: SandboxCredentials): PlatformApp {
  if (!isConsented(row)) {
    return { client_id: valueAt(row, 'client_id'), client_secret: valueAt(row, 'client_secret') };
  }
  // Of a consent that was withdrawn the tenant is left, and no application.
  return (row.outcome === 'wrong_key' ? undefined : PLATFORM_APPS[row.vendor]) ?? NO_CLIENT;
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
