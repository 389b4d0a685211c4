/** Who did it: `api_key:<id>`, `session:<id>`, `invite:<id>`, `system:<part>`, `cli`, or `host`: the app that we are mounted in. */
export type AuditActor = `${'api_key' | 'session' | 'invite' | 'system'}:${string}` | 'cli' | 'host';

/** What can happen, in the past tense. A closed list: the reference page prints it. */
export const AUDIT_ACTIONS = [
  'organization.created',
  'organization.deleted',
  'api_key.created',
  'api_key.revoked',
  'origin.added',
  'origin.removed',
  'invite.minted',
  'invite.claimed',
  'invite.revoked',
  'check.finished',
  'authorization.created',
  'authorization.begun',
  'authorization.returned',
  'authorization.failed',
  'connection.authorized',
  'connection.confirmed',
  'connection.refreshed',
  'connection.created',
  'connection.updated',
  'connection.deleted',
  'connection.tested',
  'connection.checked',
  'vault.rotated',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line of the audit log. Holds ids and outcomes, never a token, a credential or a vendor's text. */
export type AuditEntry = {
  action: AuditAction;
  actor: AuditActor;
  organizationId: string | null;
  /** Id of what it happened to. */
  target: string | null;
  outcome: string;
  requestId: string | null;
};
