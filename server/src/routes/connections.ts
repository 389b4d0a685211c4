import {
  Connection,
  ConnectionConfirm,
  ConnectionCreate,
  ConnectionList,
  ConnectionSaved,
  ConnectionTest,
  ConnectionUpdate,
} from 'sallyport/contract';
import { checkConnection, healthOf, toConnection } from '../connections/index.js';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { idempotent } from '../http/idempotent.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import { publicUrl } from '../http/publicUrl.js';
import { actorOf, auditEntry, type RequestContext } from '../http/RequestContext.js';
import { json, noContent } from '../http/respond.js';
import { validate } from '../http/validate.js';
import { confirmConnection, openSecrets, startAuthorization, startUrl } from '../oauth/index.js';
import type { Services } from '../services.js';
import type { ConnectionRecord } from '../storage/index.js';
import { callerScope, connectionIdOf, organizationIdOf, PAGE_QUERY, readPage } from './caller.js';
import { planConnection } from './planConnection.js';
import { planUpdate } from './planUpdate.js';

const PATH = '/v1/provisioning/organizations/:organization_id/connections';

export function connectionRoutes(services: Services): Route[] {
  const { storage, catalogue } = services;

  async function find(context: RequestContext): Promise<ConnectionRecord> {
    const record = await storage.findConnection(organizationIdOf(context), connectionIdOf(context));
    if (!record || record.state === 'DELETED')
      throw new ProblemError('not_found', 'There is no such connection.');
    return record;
  }

  return [
    defineRoute({
      method: 'POST',
      path: PATH,
      tag: 'Connections',
      summary: 'Create a connection',
      description:
        "Takes the credentials in the vendor's own shape, answers at once, and checks them from a durable queue: the connection is PENDING until its `health` says what came of it. Doubtful formats and hosts are `warnings`; credentials are never sent to a host outside the vendor's rule. With `X-CONNECTION-INVITE-TOKEN` instead of the API key, identifier and options come from the invite. A vendor that people sign in to takes no credentials: open `oauth2_authorize_url` in the customer's browser within a day.",
      auth: 'api_key_or_invite',
      scope: 'connections:write',
      body: ConnectionCreate,
      idempotent: true,
      answer: { status: 201, description: 'The connection.', schema: ConnectionSaved },
      problems: [
        'not_found',
        'invalid_fields',
        'vendor_not_allowed',
        'vendor_not_set_up',
        'invite_completed',
      ],
      async handle(context) {
        const organizationId = organizationIdOf(context);
        const input = validate(ConnectionCreate, context.body.value);
        const plan = await planConnection(services, context.caller, organizationId, input);
        const answer = await idempotent(services, context, callerScope(context), async (inStorage) => {
          const record = await inStorage.createConnection(
            plan.connection,
            auditEntry(context, 'connection.created', organizationId, plan.connection.id),
          );
          if (!record) {
            throw context.caller.kind === 'invite'
              ? new ProblemError('invite_completed')
              : new ProblemError('not_found', 'There is no such organization.');
          }
          const started =
            plan.authorization &&
            (await startAuthorization(
              services,
              inStorage,
              publicUrl(services, context.url),
              plan.authorization,
              (id) => auditEntry(context, 'authorization.created', organizationId, id),
            ));
          const body = { ...toConnection(record, started?.startUrl), warnings: plan.warnings };
          return { status: 201, body };
        });
        services.nudge();
        return json(answer.status, answer.body);
      },
    }),
    defineRoute({
      method: 'GET',
      path: PATH,
      tag: 'Connections',
      summary: 'List connections, newest first',
      auth: 'api_key',
      scope: 'connections:read',
      query: {
        ...PAGE_QUERY,
        vendor: { description: 'Only connections to this vendor.', schema: { type: 'string' } },
      },
      answer: { status: 200, description: 'One page.', schema: ConnectionList },
      problems: ['not_found', 'invalid_fields'],
      async handle(context) {
        const organizationId = organizationIdOf(context);
        const asked = context.url.searchParams.get('vendor');
        const vendor = asked === null ? null : (catalogue.find(asked)?.id ?? null);
        if (asked !== null && vendor === null) {
          throw invalidField('vendor', 'not_allowed', 'The catalogue has no such vendor.');
        }
        if (!(await storage.findOrganization(organizationId))) {
          throw new ProblemError('not_found', 'There is no such organization.');
        }
        const page = await storage.listConnections(organizationId, { ...readPage(context.url), vendor });
        return json(200, {
          items: page.items.map((record) => toConnection(record)),
          next_cursor: page.nextCursor,
        });
      },
    }),
    defineRoute({
      method: 'GET',
      path: `${PATH}/:connection_id`,
      tag: 'Connections',
      summary: 'Get a connection',
      auth: 'api_key',
      scope: 'connections:read',
      answer: { status: 200, description: 'The connection.', schema: Connection },
      problems: ['not_found'],
      async handle(context) {
        const record = await find(context);
        return json(200, toConnection(record, await authorizeUrl(services, context, record)));
      },
    }),
    defineRoute({
      method: 'PATCH',
      path: `${PATH}/:connection_id`,
      tag: 'Connections',
      summary: 'Update a connection',
      description:
        'What is left out stays. New credentials make the connection PENDING until they were checked. With `X-CONNECTION-INVITE-TOKEN` the invite must have been minted for this connection.',
      auth: 'api_key_or_invite',
      scope: 'connections:write',
      body: ConnectionUpdate,
      idempotent: true,
      answer: { status: 200, description: 'The connection.', schema: ConnectionSaved },
      problems: ['not_found', 'invalid_fields', 'vendor_not_allowed', 'invite_completed'],
      async handle(context) {
        const current = await find(context);
        const input = validate(ConnectionUpdate, context.body.value);
        const plan = await planUpdate(services, context.caller, current, input);
        const answer = await idempotent(services, context, callerScope(context), async (inStorage) => {
          const record = await inStorage.updateConnection(
            current.organizationId,
            current.id,
            plan.change,
            auditEntry(context, 'connection.updated', current.organizationId, current.id),
          );
          if (!record) {
            throw context.caller.kind === 'invite'
              ? new ProblemError('invite_completed')
              : new ProblemError('not_found', 'There is no such connection.');
          }
          return { status: 200, body: { ...toConnection(record), warnings: plan.warnings } };
        });
        services.nudge();
        return json(answer.status, answer.body);
      },
    }),
    defineRoute({
      method: 'DELETE',
      path: `${PATH}/:connection_id`,
      tag: 'Connections',
      summary: 'Delete a connection',
      description: 'Its credentials are forgotten at once. Revoke them at the vendor, too.',
      auth: 'api_key',
      scope: 'connections:write',
      answer: { status: 204, description: 'Deleted.' },
      problems: ['not_found'],
      async handle(context) {
        const { organizationId, id } = await find(context);
        const deleted = await storage.deleteConnection(
          organizationId,
          id,
          auditEntry(context, 'connection.deleted', organizationId, id),
        );
        if (!deleted) throw new ProblemError('not_found', 'There is no such connection.');
        return noContent;
      },
    }),
    defineRoute({
      method: 'POST',
      path: `${PATH}/:connection_id/confirm`,
      tag: 'Connections',
      summary: 'Confirm a connection that was authorized at a vendor',
      description:
        'Where confirmation is required. Send the `completion_code` that came with the success URL, once your backend knows that the person who brought it is the one it sent to the vendor. Until then the connection is PENDING, and after a day it is dropped.',
      auth: 'api_key',
      scope: 'connections:write',
      body: ConnectionConfirm,
      answer: { status: 200, description: 'The connection, active now.', schema: Connection },
      problems: ['not_found', 'invalid_fields', 'completion_code_invalid'],
      async handle(context) {
        const { organizationId, id } = await find(context);
        const { completion_code: code } = validate(ConnectionConfirm, context.body.value);
        const confirmed = await confirmConnection(
          services,
          { organizationId, connectionId: id, code },
          auditEntry(context, 'connection.confirmed', organizationId, id),
        );
        if (!confirmed) throw new ProblemError('completion_code_invalid');
        return json(200, toConnection(confirmed));
      },
    }),
    defineRoute({
      method: 'GET',
      path: `${PATH}/:connection_id/test`,
      tag: 'Connections',
      summary: 'Test a connection now',
      description: 'Asks the vendor with the stored credentials, and writes what came of it into the health.',
      auth: 'api_key',
      scope: 'connections:read',
      answer: { status: 200, description: 'Does it work?', schema: ConnectionTest },
      problems: ['not_found', 'rate_limit_exceeded'],
      async handle(context) {
        const record = await find(context);
        await services.limiter.spend('check', `connection/${record.id}`);
        const by = {
          action: 'connection.tested',
          actor: actorOf(context.caller),
          requestId: context.requestId,
        } as const;
        const result = await checkConnection(services, record, by, context.request.signal);
        if (!result) return json(200, { is_valid: false, message: 'There are no credentials to test.' });
        const isValid = result.outcome === 'works' || result.outcome === 'partial';
        return json(200, { is_valid: isValid, message: healthOf(result, new Date()).description });
      },
    }),
  ];
}

/** The address at which a connection can still be authorized: until somebody opens it, or it ends. */
async function authorizeUrl(
  services: Services,
  { url }: RequestContext,
  { id, state, sealed }: ConnectionRecord,
): Promise<string | null> {
  if (state !== 'PENDING' || sealed !== null) return null;
  const open = await services.storage.findOpenAuthorization(id);
  if (!open || open.sealed === null || open.sessionId !== null) return null;
  const { handle } = await openSecrets(services.vault, { ...open, sealed: open.sealed });
  return startUrl(publicUrl(services, url), handle, null);
}
