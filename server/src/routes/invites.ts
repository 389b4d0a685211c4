import { randomUUID } from 'node:crypto';
import { INVITE_EXPIRY_SECS, Invite, InviteCreate } from 'sallyport/contract';
import * as z from 'zod/mini';
import { checkOptions } from '../catalogue/index.js';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { idempotent } from '../http/idempotent.js';
import { normalizeOrigin } from '../http/normalizeOrigin.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import { publicUrl } from '../http/publicUrl.js';
import { auditEntry } from '../http/RequestContext.js';
import { json, noContent } from '../http/respond.js';
import { invalidFields, validate } from '../http/validate.js';
import { languageQuery } from '../pages/languageOf.js';
import type { Services } from '../services.js';
import type { ConnectionRecord } from '../storage/index.js';
import { randomText } from '../tokens/index.js';
import { callerScope, organizationIdOf } from './caller.js';
import { redirectProblems, redirectUrlsOf } from './redirectUrls.js';

const PATH = '/v1/provisioning/organizations/:organization_id/connection-invite-tokens';

const InviteRevoke = z.strictObject({ token: z.string().check(z.maxLength(200)) });

export function inviteRoutes(services: Services): Route[] {
  const { storage, tokens } = services;
  return [
    defineRoute({
      method: 'POST',
      path: PATH,
      tag: 'Invites',
      summary: 'Create a connection invite token',
      description:
        'Mints the short-lived token that the modal redeems. Call it from your backend, for the organization of the signed-in user. Everything in the body may be left out or null.',
      auth: 'api_key',
      scope: 'invites:write',
      query: {
        use_pool: {
          description: 'Accepted so that existing code runs unchanged. Has no effect.',
          schema: { type: 'boolean', default: true },
        },
      },
      body: InviteCreate,
      idempotent: true,
      answer: { status: 201, description: 'The token, shown this once.', schema: Invite },
      problems: ['not_found', 'invalid_fields'],
      async handle(context) {
        refuseOddUsePool(context.url);
        const organizationId = organizationIdOf(context);
        const input = validate(InviteCreate, context.body.value);
        const connection = input.connection_id
          ? await findUpdatable(services, organizationId, input.connection_id)
          : null;
        const vendors = readVendors(services, input, connection);
        readOptions(services, input, vendors);
        readRedirects(services, input);
        const answer = await idempotent(services, context, callerScope(context), async (inStorage) => {
          const { token, ...mac } = tokens.mint('invite');
          const id = randomUUID();
          const record = await inStorage.createInvite(
            {
              id,
              organizationId,
              vendors,
              connectionId: connection?.id ?? null,
              identifier: input.identifier ?? null,
              options: input.options ?? null,
              externalId: randomText(24),
              targetOrigin: readTargetOrigin(input.target_origin),
              locale: input.locale ?? null,
              metadata: readMetadata(input.metadata),
              redirectUrls: input.oauth2_redirect_urls ?? null,
              clientState: input.client_state ?? null,
              confirmation: input.confirmation ?? null,
              expirySecs: input.expiry_secs ?? INVITE_EXPIRY_SECS.default,
              ...mac,
            },
            auditEntry(context, 'invite.minted', organizationId, id),
          );
          if (!record) throw new ProblemError('not_found', 'There is no such organization.');
          const body: Invite = {
            token,
            expires_at: record.expiresAt.toISOString(),
            connect_url: `${publicUrl(services, context.url)}/link${languageQuery(input.locale ?? null)}#${token}`,
          };
          return { status: 201, body };
        });
        return json(answer.status, answer.body);
      },
    }),
    defineRoute({
      method: 'POST',
      path: `${PATH}/revoke`,
      tag: 'Invites',
      summary: 'Revoke an invite token',
      description: 'Ends its session, too. A connection that was made with it stays.',
      auth: 'api_key',
      scope: 'invites:write',
      body: InviteRevoke,
      answer: { status: 204, description: 'Revoked.' },
      problems: ['not_found', 'invalid_fields'],
      async handle(context) {
        const organizationId = organizationIdOf(context);
        const { token } = validate(InviteRevoke, context.body.value);
        const invite = await storage.findInvite(tokens.macs(token));
        const revoked =
          invite?.organizationId === organizationId &&
          (await storage.revokeInvite(
            organizationId,
            invite.id,
            auditEntry(context, 'invite.revoked', organizationId, invite.id),
          ));
        if (!revoked)
          throw new ProblemError('not_found', 'There is no such invite, or it has ended already.');
        return noContent;
      },
    }),
  ];
}

function refuseOddUsePool({ searchParams }: URL): void {
  const given = searchParams.get('use_pool');
  if (given !== null && !['true', 'false', '1', '0'].includes(given.toLowerCase())) {
    throw invalidField('use_pool', 'wrong_type', 'This must be true or false.');
  }
}

async function findUpdatable(
  { storage }: Services,
  organizationId: string,
  id: string,
): Promise<ConnectionRecord> {
  const connection = await storage.findConnection(organizationId, id);
  if (!connection || connection.state === 'DELETED') {
    throw invalidField('connection_id', 'not_found', 'This organization has no such connection.');
  }
  return connection;
}

/** Ids as the catalogue writes them, or null for all. */
function readVendors(
  { catalogue }: Services,
  input: InviteCreate,
  connection: ConnectionRecord | null,
): readonly string[] | null {
  if (input.vendor != null && input.vendors != null) {
    throw invalidField('vendors', 'conflict', 'Give vendor or vendors, not both.');
  }
  const asked = input.vendor == null ? (input.vendors ?? null) : [input.vendor];
  if (!asked) return connection ? [connection.vendor] : null;
  const field = input.vendor == null ? 'vendors' : 'vendor';
  const ids = asked.map((id) => {
    const vendor = catalogue.find(id);
    if (!vendor)
      throw invalidField(field, 'not_allowed', 'The catalogue has no such vendor. See GET /v1/connectors.');
    return vendor.id;
  });
  if (connection && (ids.length !== 1 || ids[0] !== connection.vendor)) {
    throw invalidField(field, 'conflict', `The connection to be updated is one to ${connection.vendor}.`);
  }
  return [...new Set(ids)];
}

function readOptions({ catalogue }: Services, input: InviteCreate, vendors: readonly string[] | null): void {
  if (input.options == null || Object.keys(input.options).length === 0) return;
  const [only, ...others] = vendors ?? [];
  const vendor = only !== undefined && others.length === 0 ? catalogue.find(only) : null;
  if (!vendor) throw invalidField('options', 'conflict', 'Options belong to one vendor: name it in vendor.');
  const fields = checkOptions(vendor, input.options);
  if (fields.length > 0) throw invalidFields(fields);
}

/** Checked here, and again when a browser is sent there: a list of the operator's may have come meanwhile. */
function readRedirects(services: Services, input: InviteCreate): void {
  const own = input.oauth2_redirect_urls ?? null;
  const fields = [
    ...redirectProblems(services, own, 'oauth2_redirect_urls'),
    ...redirectProblems(services, input.options?.['oauth2_redirect_urls'], 'options.oauth2_redirect_urls'),
  ];
  if (fields.length > 0) throw invalidFields(fields);
  if (input.confirmation === 'required' && redirectUrlsOf(input.options ?? null, own).success === null) {
    throw invalidField(
      'oauth2_redirect_urls.success',
      'required',
      'Your backend gets the completion code from the success URL: name one.',
    );
  }
}

function readTargetOrigin(given: string | null | undefined): string | null {
  if (given == null) return null;
  try {
    return normalizeOrigin(given);
  } catch {
    throw invalidField('target_origin', 'format', 'This must be an origin such as https://app.example.com.');
  }
}

function readMetadata(given: Record<string, unknown> | null | undefined): Record<string, unknown> | null {
  if (given == null) return null;
  if (JSON.stringify(given).length > 4096) throw invalidField('metadata', 'out_of_range', 'At most 4 kB.');
  return given;
}
