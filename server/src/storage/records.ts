import type {
  AuthorizationFailureCode,
  AuthorizationState,
  CheckResult,
  Confirmation,
  ConnectionState,
  Health,
  RedirectUrls,
} from 'sallyport/contract';
import type { ApiKeyScope } from '../tokens/scopes.js';

/** HMAC-SHA-256 of a token under a pepper, base64url, and which pepper of the ring it was. */
export type TokenMac = { mac: string; pepperKid: string };

export type OrganizationRecord = { id: string; name: string; externalId: string | null; createdAt: Date };

export type ApiKeyRecord = {
  id: string;
  /** The operator's name for it. */
  name: string;
  /** Last four characters, to tell keys apart in lists. */
  last4: string;
  scopes: readonly ApiKeyScope[];
  /** Null: all organizations. */
  organizationId: string | null;
  createdAt: Date;
  revokedAt: Date | null;
};

export type OriginRecord = { origin: string; createdAt: Date };

export type InviteRecord = {
  id: string;
  organizationId: string;
  organizationName: string;
  /** Null: every vendor. */
  vendors: readonly string[] | null;
  connectionId: string | null;
  identifier: string | null;
  options: Readonly<Record<string, unknown>> | null;
  /** Made for this invite; the admin copies it into the vendor's console (AWS). */
  externalId: string;
  targetOrigin: string | null;
  locale: string | null;
  metadata: Readonly<Record<string, unknown>> | null;
  redirectUrls: RedirectUrls | null;
  clientState: string | null;
  /** Null: the deployment's. */
  confirmation: Confirmation | null;
  state: 'minted' | 'claimed' | 'completed' | 'revoked';
  claims: number;
  createdAt: Date;
  expiresAt: Date;
  /** By the database's clock, when it was read. */
  expired: boolean;
  completedConnectionId: string | null;
};

export type SessionRecord = {
  id: string;
  inviteId: string;
  /** Of the page around our frame; null where the session was made by no frame of ours. */
  hostOrigin: string | null;
  createdAt: Date;
  idleEndsAt: Date;
  endsAt: Date;
};

export type CheckRecord = {
  id: string;
  sessionId: string;
  vendor: string;
  method: string;
  outcome: CheckResult['outcome'];
  result: CheckResult;
  sealed: string | null;
  expiresAt: Date;
};

export type ConnectionRecord = {
  id: string;
  organizationId: string;
  organizationName: string;
  vendor: string;
  /** Null while an OAuth connection has not been authorized. */
  method: string | null;
  state: ConnectionState;
  identifier: string | null;
  options: Readonly<Record<string, unknown>> | null;
  /** Compact JWE of the credentials; null once deleted or before an authorization. */
  sealed: string | null;
  refreshIntervalSecs: number;
  timeoutSecs: number;
  health: Health;
  createdAt: Date;
  updatedAt: Date;
};

/** A walk through a vendor's pages. One whose time is over reads as failed, whatever its row still says. */
export type AuthorizationRecord = {
  id: string;
  organizationId: string;
  organizationName: string;
  inviteId: string | null;
  sessionId: string | null;
  /** The connection that it is for. With `makesConnection` there is none before it is verified. */
  connectionId: string;
  makesConnection: boolean;
  vendor: string;
  method: string;
  state: AuthorizationState;
  version: number;
  /** Which of the method's pages the browser is at, or comes to next. */
  page: number;
  /** Compact JWE of `AuthorizationSecrets`; of the credentials while they wait to be confirmed; null once it is over. */
  sealed: string | null;
  identifier: string | null;
  options: Readonly<Record<string, unknown>> | null;
  successUrl: string | null;
  errorUrl: string | null;
  returnUrl: string | null;
  clientState: string | null;
  confirmation: boolean;
  code: AuthorizationFailureCode | null;
  note: string | null;
  result: CheckResult | null;
  /** By the database's clock; 0 once it is over. */
  expiresInSecs: number;
};

export type JobRecord = { id: string; connectionId: string; organizationId: string; attempts: number };

/** `sealed` is the answer's JSON body: a minted token may be in it. */
export type IdempotentAnswer = { status: number; sealed: string };
