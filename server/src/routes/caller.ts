import { invalidField, ProblemError } from '../http/ProblemError.js';
import type { Caller, RequestContext } from '../http/RequestContext.js';
import type { InviteRecord, PageRequest, SessionRecord } from '../storage/index.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The one organization that an operator's caller may touch, null for all: what its API key says, or the host itself. */
export function onlyOrganizationOf({ caller }: Pick<RequestContext, 'caller'>): string | null {
  if (caller.kind === 'host') return null;
  if (caller.kind !== 'api_key') throw new ProblemError('unauthorized');
  return caller.key.organizationId;
}

/** Session and invite behind a widget request. */
export function sessionOf({ caller }: RequestContext): { session: SessionRecord; invite: InviteRecord } {
  if (caller.kind !== 'session') throw new ProblemError('session_invalid');
  return caller;
}

/** Keeps the idempotency keys of callers apart. */
export function callerScope({ caller }: RequestContext): string {
  switch (caller.kind) {
    case 'host':
      return 'host';
    case 'api_key':
      return `api_key/${caller.key.id}`;
    case 'invite':
      return `invite/${caller.invite.id}`;
    case 'session':
      return `session/${caller.session.id}`;
    case 'anyone':
      return 'anyone';
  }
}

/**
 * The organization of the path, if the caller may touch it. A foreign one is answered as if it did not exist: the
 * caller's authority comes from its key or invite, never from the path.
 */
export function organizationIdOf({ params, caller }: RequestContext): string {
  const id = params['organization_id'] ?? '';
  const own = isWidget(caller) ? caller.invite.organizationId : onlyOrganizationOf({ caller });
  if (!UUID.test(id) || (own !== null && own !== id.toLowerCase())) {
    throw new ProblemError('not_found', 'There is no such organization.');
  }
  return id.toLowerCase();
}

/** The connection id of the path; what is no UUID can't exist. */
export function connectionIdOf({ params }: RequestContext): string {
  const id = params['connection_id'] ?? '';
  if (!UUID.test(id)) throw new ProblemError('not_found', 'There is no such connection.');
  return id.toLowerCase();
}

function isWidget(caller: Caller): caller is Extract<Caller, { readonly invite: InviteRecord }> {
  return caller.kind === 'invite' || caller.kind === 'session';
}

export const PAGE_QUERY = {
  limit: {
    description: 'Items a page, 1 to 200.',
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  },
  cursor: { description: '`next_cursor` of the page before.', schema: { type: 'string' } },
} as const;

/** Reads `limit` and `cursor`. */
export function readPage({ searchParams }: URL): PageRequest {
  const text = searchParams.get('limit') ?? '50';
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > 200) throw invalidField('limit', 'out_of_range', 'From 1 to 200.');
  const after = searchParams.get('cursor');
  if (after !== null && !/^[A-Za-z0-9_-]{1,200}$/.test(after)) {
    throw invalidField('cursor', 'format', 'Take the next_cursor of the page before.');
  }
  return { limit, after };
}
