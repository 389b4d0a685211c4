import { randomUUID } from 'node:crypto';
import { Connection, ConnectionSave, REFRESH_INTERVAL_SECS, TIMEOUT_SECS } from 'sallyport/contract';
import { healthOf, toConnection } from '../connections/index.js';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { type Answer, idempotent } from '../http/idempotent.js';
import { ProblemError } from '../http/ProblemError.js';
import { auditEntry, type RequestContext } from '../http/RequestContext.js';
import { json } from '../http/respond.js';
import { validate } from '../http/validate.js';
import type { Services } from '../services.js';
import type { Storage } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { callerScope, sessionOf } from './caller.js';

const REFUSALS = {
  check_expired: 'check_expired',
  invite_completed: 'invite_completed',
  not_found: 'not_found',
} as const;

export function widgetConnectionRoutes(services: Services): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/widget/connections',
      tag: 'Widget',
      summary: 'Create or update the connection from a check',
      description:
        'Uses up the check and the invite. A partial or unverified check is saved only with `accept_partial`.',
      auth: 'session',
      body: ConnectionSave,
      idempotent: true,
      answer: { status: 201, description: 'The connection.', schema: Connection },
      problems: ['invalid_fields', 'check_expired', 'check_partial', 'invite_completed'],
      async handle(context) {
        const input = validate(ConnectionSave, context.body.value);
        const answer = await idempotent(services, context, callerScope(context), (storage) =>
          save(services, storage, context, input),
        );
        return json(answer.status, answer.body);
      },
    }),
  ];
}

async function save(
  { vault, tokens }: Services,
  storage: Storage,
  context: RequestContext,
  input: ConnectionSave,
): Promise<Answer> {
  const { session, invite } = sessionOf(context);
  if (invite.state === 'completed') throw new ProblemError('invite_completed');
  const check = await storage.findCheck(tokens.macs(input.check_id), session.id);
  if (!check?.sealed) throw new ProblemError('check_expired');
  if (check.outcome !== 'works' && input.accept_partial !== true) throw new ProblemError('check_partial');

  const update = invite.connectionId !== null;
  const id = invite.connectionId ?? randomUUID();
  const { organizationId } = invite;
  const credentials = await vault.open(check.sealed, contexts.check(session.id, check.id));
  const saved = await storage.saveCheckedConnection(
    {
      checkId: check.id,
      sessionId: session.id,
      inviteId: invite.id,
      update,
      connection: {
        id,
        organizationId,
        vendor: check.vendor,
        method: check.method,
        state: 'ACTIVE',
        identifier: invite.identifier,
        options: invite.options,
        sealed: await vault.seal(credentials, contexts.connection(organizationId, id)),
        refreshIntervalSecs: REFRESH_INTERVAL_SECS.default,
        timeoutSecs: TIMEOUT_SECS.default,
        health: healthOf(check.result, new Date()),
      },
    },
    auditEntry(
      context,
      update ? 'connection.updated' : 'connection.created',
      organizationId,
      id,
      check.outcome,
    ),
  );
  if (!saved.ok) throw new ProblemError(REFUSALS[saved.reason]);
  return { status: 201, body: toConnection(saved.connection) };
}
