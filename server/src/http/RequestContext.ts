import type { AuditAction, AuditEntry } from '../audit/audit.js';
import type { ApiKeyRecord, InviteRecord, SessionRecord } from '../storage/index.js';
import type { Body } from './readBody.js';

/** Who is calling, as the route's `auth` has established it. */
export type Caller =
  /** The app that we are mounted in, through `provision`. */
  | { readonly kind: 'host' }
  | { readonly kind: 'api_key'; readonly key: ApiKeyRecord }
  | { readonly kind: 'invite'; readonly invite: InviteRecord }
  | { readonly kind: 'session'; readonly session: SessionRecord; readonly invite: InviteRecord }
  | { readonly kind: 'anyone' };

/** One request, read and authenticated. */
export type RequestContext = {
  readonly request: Request;
  readonly url: URL;
  readonly requestId: string;
  /** Of the client, behind the trusted proxies. */
  readonly address: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly caller: Caller;
  /** Address of the reference page, for problems' `type`. */
  readonly referenceUrl: string;
};

/** The audit entry of what this request does. */
export function auditEntry(
  context: Pick<RequestContext, 'caller' | 'requestId'>,
  action: AuditAction,
  organizationId: string | null,
  target: string | null,
  outcome = 'ok',
): AuditEntry {
  return {
    action,
    actor: actorOf(context.caller),
    organizationId,
    target,
    outcome,
    requestId: context.requestId,
  };
}

export function actorOf(caller: Caller): AuditEntry['actor'] {
  switch (caller.kind) {
    case 'host':
      return 'host';
    case 'api_key':
      return `api_key:${caller.key.id}`;
    case 'invite':
      return `invite:${caller.invite.id}`;
    case 'session':
      return `session:${caller.session.id}`;
    case 'anyone':
      return 'system:widget';
  }
}
