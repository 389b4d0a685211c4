import type { AuditEntry } from '../audit/audit.js';
import type { AuthorizationStorage } from './authorizationStorage.js';
import type {
  ApiKeyRecord,
  CheckRecord,
  ConnectionRecord,
  IdempotentAnswer,
  InviteRecord,
  JobRecord,
  OrganizationRecord,
  OriginRecord,
  SessionRecord,
  TokenMac,
} from './records.js';

/**
 * What the backend remembers, as named methods rather than queries.
 *
 * Requirements, held by `storage.contract.ts` on PGlite and on Postgres:
 *
 * 1. A method that spends something (`claimInvite`, `saveCheckedConnection`, `takeJob`, ...) is one atomic statement:
 *    under a race exactly one caller wins, the rest get the reason.
 * 2. Every method that writes takes the audit entry and writes it in the same statement or transaction, so that
 *    nothing happens unrecorded and nothing unhappened is recorded.
 * 3. Every read and write of an organization's things takes `organizationId` and never finds another's.
 * 4. Time is the database's: expiry is decided by its clock (`now()`), never by the process's. Tests move time by
 *    `clockOffsetSecs`, which every statement adds.
 * 5. No token, key or credential comes in: only MACs and sealed texts.
 * 6. An acknowledged write survives `kill -9`.
 */
export interface Storage extends AuthorizationStorage {
  /** Runs `work` in one transaction; a throw rolls it back. Never call a vendor or wait for anything else inside. */
  transaction<T>(work: (storage: Storage) => Promise<T>): Promise<T>;
  /** Resolves if the database answers. Rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;

  // Organizations
  /** Null if the external id is taken. */
  createOrganization(
    input: { id: string; name: string; externalId: string | null },
    audit: AuditEntry,
  ): Promise<OrganizationRecord | null>;
  findOrganization(id: string): Promise<OrganizationRecord | null>;
  /** Newest first. `after` is the last page's `nextCursor`. */
  listOrganizations(page: PageRequest & { scope: string | null }): Promise<Page<OrganizationRecord>>;
  /** Deletes it with everything that belongs to it (sealed texts are gone at once). False if there is none. */
  deleteOrganization(id: string, audit: AuditEntry): Promise<boolean>;

  // API keys
  createApiKey(
    input: Omit<ApiKeyRecord, 'createdAt' | 'revokedAt'> & TokenMac,
    audit: AuditEntry,
  ): Promise<ApiKeyRecord>;
  /** By any of the MACs (one for each pepper in the ring); null if unknown or revoked. */
  findApiKey(macs: readonly string[]): Promise<ApiKeyRecord | null>;
  listApiKeys(): Promise<readonly ApiKeyRecord[]>;
  revokeApiKey(id: string, audit: AuditEntry): Promise<boolean>;

  // Origins that may embed the modal and call the widget API
  addOrigin(origin: string, audit: AuditEntry): Promise<void>;
  removeOrigin(origin: string, audit: AuditEntry): Promise<boolean>;
  listOrigins(): Promise<readonly OriginRecord[]>;

  // Invites and sessions
  /** Null if there is no such organization. */
  createInvite(
    input: Omit<
      InviteRecord,
      | 'organizationName'
      | 'state'
      | 'claims'
      | 'createdAt'
      | 'expiresAt'
      | 'expired'
      | 'completedConnectionId'
    > &
      TokenMac & { expirySecs: number },
    audit: AuditEntry,
  ): Promise<InviteRecord | null>;
  findInvite(macs: readonly string[]): Promise<InviteRecord | null>;
  revokeInvite(organizationId: string, inviteId: string, audit: AuditEntry): Promise<boolean>;
  /**
   * Starts a session on the invite. A claim with the same `clientMac` as the live session's keeps that session's row
   * and gives it the new token; another client's claim ends the older session (`superseded`). Only other clients'
   * claims count for `maxClaims`. The audit entry is completed with the organization, the invite and the session.
   */
  claimInvite(
    input: {
      inviteMacs: readonly string[];
      clientMac: string;
      sessionId: string;
      sessionMac: TokenMac;
      hostOrigin: string | null;
      idleSecs: number;
      absoluteSecs: number;
      maxClaims: number;
      /** The one that completed the invite may be named: then how it ended can still be asked. */
      authorizationId: string | null;
    },
    audit: AuditEntry,
  ): Promise<
    | { ok: true; invite: InviteRecord; session: SessionRecord }
    | { ok: false; reason: 'invalid' | 'expired' | 'revoked' | 'completed' | 'too_many_claims' }
  >;
  /**
   * Finds the session and pushes its idle end forward. A session whose invite was completed is still found (its
   * `invite.state` says so): the answer to its save may have got lost and be asked for again.
   */
  touchSession(
    macs: readonly string[],
    idleSecs: number,
  ): Promise<
    | { ok: true; invite: InviteRecord; session: SessionRecord }
    | { ok: false; reason: 'invalid' | 'expired' | 'superseded' | 'invite_revoked' }
  >;

  // Checks
  /**
   * Counts a refused check on the session and its invite; the check is kept only if `sealed` is given, which was
   * sealed for `contexts.check(sessionId, id)`.
   */
  recordCheck(
    input: {
      id: string;
      sessionId: string;
      inviteId: string;
      organizationId: string;
      vendor: string;
      method: string;
      outcome: CheckRecord['outcome'];
      result: CheckRecord['result'];
      sealed: string | null;
      ttlSecs: number;
      idMac: TokenMac;
    },
    audit: AuditEntry,
  ): Promise<CheckRecord>;
  /** Failed checks so far: `{ session, invite }`. */
  countFailedChecks(sessionId: string, inviteId: string): Promise<{ session: number; invite: number }>;
  /** A kept check of this session, neither used nor expired. */
  findCheck(macs: readonly string[], sessionId: string): Promise<CheckRecord | null>;
  /**
   * Spends the check and the invite and creates or updates the connection, all or nothing. One winner.
   * `sealed` is the text that the connection keeps (sealed anew for the connection's own context). The session's other
   * kept checks are forgotten. An update leaves the intervals as they are, and identifier and options where null.
   */
  saveCheckedConnection(
    input: {
      checkId: string;
      sessionId: string;
      inviteId: string;
      connection: NewConnection;
      update: boolean;
    },
    audit: AuditEntry,
  ): Promise<
    | { ok: true; connection: ConnectionRecord }
    | { ok: false; reason: 'check_expired' | 'invite_completed' | 'not_found' }
  >;

  // Connections
  /**
   * With `inviteId` the invite is completed by the same statement; null if it can't be, or without the organization.
   * `sealed` was sealed for `contexts.connection(organizationId, id)`.
   */
  createConnection(
    input: NewConnection & { inviteId: string | null; enqueueCheck: boolean },
    audit: AuditEntry,
  ): Promise<ConnectionRecord | null>;
  /** Never a deleted one; nor does the list have them. */
  findConnection(organizationId: string, id: string): Promise<ConnectionRecord | null>;
  listConnections(
    organizationId: string,
    page: PageRequest & { vendor: string | null },
  ): Promise<Page<ConnectionRecord>>;
  /**
   * Changes what is given. New credentials come with `enqueueCheck`, which takes the place of a check still waiting.
   * Null if there is no such connection, or if the invite was not made for updating it or can't be completed.
   */
  updateConnection(
    organizationId: string,
    id: string,
    change: ConnectionChange & { inviteId: string | null; enqueueCheck: boolean },
    audit: AuditEntry,
  ): Promise<ConnectionRecord | null>;
  /**
   * Forgets at once the sealed credentials, checks kept for its update, waiting jobs and what its health said; the row
   * stays as DELETED for the audit.
   */
  deleteConnection(organizationId: string, id: string, audit: AuditEntry): Promise<boolean>;
  /**
   * Writes what a check found, unless the credentials have changed since (`sealed` no longer the same; sealed anew by
   * a rotation is the same). A paused connection stays paused.
   */
  recordHealth(
    input: {
      connectionId: string;
      sealed: string;
      health: ConnectionRecord['health'];
      state: ConnectionRecord['state'];
    },
    audit: AuditEntry,
  ): Promise<boolean>;

  // The durable queue of checks
  /** The next due job, leased for `leaseSecs`; null if none. A job whose lease ran out is due again. */
  takeJob(leaseSecs: number): Promise<JobRecord | null>;
  finishJob(id: string): Promise<void>;
  retryJob(id: string, delaySecs: number): Promise<void>;

  // Idempotency
  /**
   * Inside a transaction: reserves the key for this request, waiting for a concurrent holder. `fresh` must be followed
   * by `keepAnswer` in the same transaction. A key is kept for 24 hours. The answer is sealed for
   * `contexts.idempotency(scope, keyMac)`.
   */
  reserveIdempotencyKey(input: {
    scope: string;
    keyMac: string;
    bodyMac: string;
  }): Promise<{ kind: 'fresh' } | { kind: 'replay'; answer: IdempotentAnswer } | { kind: 'mismatch' }>;
  keepAnswer(input: { scope: string; keyMac: string; answer: IdempotentAnswer }): Promise<void>;

  // Audit, rotation, housekeeping
  recordAudit(entry: AuditEntry): Promise<void>;
  listAudit(
    filter: { organizationId: string | null } & PageRequest,
  ): Promise<Page<AuditEntry & { id: string; at: Date }>>;
  /** Sealed texts whose key id is not `currentKid`, a page at a time, for the rotation command. */
  listSealed(currentKid: string, limit: number): Promise<readonly SealedRow[]>;
  /** Writes the text sealed anew if the old one is still there. */
  replaceSealed(row: SealedRow, sealed: string): Promise<boolean>;
  /** How many sealed texts and token MACs need this key or pepper. It may be retired when both are 0. */
  countKeyUse(kid: string): Promise<{ sealed: number; macs: number }>;
  /** Removes what has expired: checks, idempotency keys, sessions past a day, invites past a week. */
  sweep(): Promise<{ removed: number }>;
}

/** `after` is the last page's `nextCursor`; a text that isn't one rejects with `InvalidCursor`. */
export type PageRequest = { limit: number; after: string | null };
export type Page<T> = { items: readonly T[]; nextCursor: string | null };

export type NewConnection = Pick<
  ConnectionRecord,
  | 'id'
  | 'organizationId'
  | 'vendor'
  | 'method'
  | 'state'
  | 'identifier'
  | 'options'
  | 'sealed'
  | 'refreshIntervalSecs'
  | 'timeoutSecs'
  | 'health'
>;

/** What is undefined stays as it is. */
export type ConnectionChange = Partial<
  Pick<
    ConnectionRecord,
    | 'method'
    | 'state'
    | 'identifier'
    | 'options'
    | 'sealed'
    | 'refreshIntervalSecs'
    | 'timeoutSecs'
    | 'health'
  >
>;

/** A sealed text, where it lives and what it was sealed for. */
export type SealedRow = {
  table: 'connections' | 'checks' | 'authorizations' | 'idempotency_keys';
  id: string;
  sealed: string;
  /** What `Vault.open` needs to know about it. */
  context: string;
};
