import type { AuditEntry } from '../audit/audit.js';
import type { AuthorizationRecord, ConnectionRecord, TokenMac } from './records.js';
import type { NewConnection } from './storage.js';

/**
 * What the backend remembers of walks through a vendor's pages, and of the tokens that come of them. A part of `Storage`,
 * whose requirements hold here, too; `authorizations.contract.ts` holds it to them.
 */
export interface AuthorizationStorage {
  // Authorizations: walks through a vendor's pages
  /** Ends whatever the same session has under way. Null without the organization, or if the invite is not the session's. */
  createAuthorization(
    input: NewAuthorization & { handleMac: TokenMac },
    audit: AuditEntry,
  ): Promise<AuthorizationRecord | null>;
  findAuthorization(organizationId: string, id: string): Promise<AuthorizationRecord | null>;
  /** By the id in a result page's address: only for the browser that has its cookie. */
  findAuthorizationOfBrowser(id: string, browserMacs: readonly string[]): Promise<AuthorizationRecord | null>;
  findAuthorizationByHandle(macs: readonly string[]): Promise<AuthorizationRecord | null>;
  /** The one of a connection that nobody has opened yet. */
  findOpenAuthorization(connectionId: string): Promise<AuthorizationRecord | null>;
  /**
   * A person goes on from our page: binds the walk to the browser, the first time, and begins at its first page; the
   * same browser may begin again. `sealed` replaces what was sealed.
   */
  beginAuthorization(
    input: {
      handleMacs: readonly string[];
      /** MACs of the cookie that came along, if one did. */
      browserMacs: readonly string[];
      browserMac: TokenMac;
      stateMac: TokenMac;
      sealed: string;
      ttlSecs: number;
    },
    audit: AuditEntry,
  ): Promise<
    | { ok: true; authorization: AuthorizationRecord }
    | { ok: false; reason: 'unknown' | 'over' | 'browser_mismatch' }
  >;
  /**
   * Consumes a return from the vendor: state, browser and context must all be those of one walk that waits for it. One
   * winner. A known state from another browser, or at another context, ends the walk.
   */
  takeReturn(
    input: {
      stateMacs: readonly string[];
      browserMacs: readonly string[];
      vendor: string;
      method: string;
      /** Until it counts as interrupted. */
      ttlSecs: number;
    },
    audit: AuditEntry,
  ): Promise<
    | { ok: true; authorization: AuthorizationRecord }
    /** `authorization` only for the browser that it belongs to. */
    | { ok: false; reason: 'unknown' | 'browser_mismatch' | 'wrong_context' }
    | { ok: false; reason: 'over'; authorization: AuthorizationRecord }
  >;
  /** The next page of the same walk. False if it has ended meanwhile. */
  turnPage(input: {
    id: string;
    page: number;
    stateMac: TokenMac;
    sealed: string;
    ttlSecs: number;
  }): Promise<boolean>;
  /** Ends it, unless it has ended, and forgets what was sealed. `from` narrows the states in which that is allowed. */
  failAuthorization(
    input: {
      id: string;
      code: NonNullable<AuthorizationRecord['code']>;
      note: string | null;
      result: AuthorizationRecord['result'];
      from?: readonly AuthorizationRecord['state'][];
    },
    audit: AuditEntry,
  ): Promise<AuthorizationRecord | null>;
  /**
   * It works: from `returned` to `active`, or to `verified` with a completion code. Completes the invite, makes or
   * changes the connection (null: leaves it alone until it is confirmed), all or nothing. One winner; null for the rest,
   * and where invite or connection are gone.
   */
  completeAuthorization(
    input: {
      id: string;
      inviteId: string | null;
      makesConnection: boolean;
      /** The connection as it is to be. */
      connection: AuthorizedConnection;
      changesConnection: boolean;
      result: AuthorizationRecord['result'];
      /** Where the host's backend has to confirm: the code, and the credentials until then. */
      confirm: { code: TokenMac; codeSecs: number; sealed: string; waitSecs: number } | null;
    },
    audit: AuditEntry,
  ): Promise<ConnectionRecord | null>;
  /** The one that a completion code belongs to, while both are good. */
  findUnconfirmed(
    organizationId: string,
    connectionId: string,
    completionMacs: readonly string[],
  ): Promise<AuthorizationRecord | null>;
  /** From `verified` to `active`, with the connection. One winner; null for the rest. */
  confirmAuthorization(
    input: { id: string; completionMacs: readonly string[]; connection: AuthorizedConnection },
    audit: AuditEntry,
  ): Promise<ConnectionRecord | null>;

  // Tokens that have to be refreshed
  /** The next connection whose tokens are due; put off by `leaseSecs` for everyone else. */
  takeDueTokens(leaseSecs: number): Promise<{ organizationId: string; connectionId: string } | null>;
  /**
   * One refresher at a time. `abandoned`: the last one never gave the lock back, so nobody knows whether its request
   * reached the vendor; the lock is the caller's all the same.
   */
  lockTokens(connectionId: string, leaseSecs: number): Promise<'locked' | 'busy' | 'abandoned'>;
  /** Stores what came before anybody uses it, and gives the lock back. False if the credentials were changed meanwhile. */
  saveTokens(input: {
    connectionId: string;
    before: string;
    sealed: string;
    dueInSecs: number | null;
  }): Promise<boolean>;
  /** Gives the lock back with nothing changed; `dueInSecs` says when to try again, null never. */
  unlockTokens(connectionId: string, dueInSecs: number | null): Promise<void>;
}

export type NewAuthorization = Pick<
  AuthorizationRecord,
  | 'id'
  | 'organizationId'
  | 'inviteId'
  | 'sessionId'
  | 'connectionId'
  | 'makesConnection'
  | 'vendor'
  | 'method'
  | 'identifier'
  | 'options'
  | 'successUrl'
  | 'errorUrl'
  | 'returnUrl'
  | 'clientState'
  | 'confirmation'
> & { sealed: string; ttlSecs: number };

/** A connection whose credentials come from an authorization, and when its tokens want to be refreshed. */
export type AuthorizedConnection = NewConnection & { tokensDueInSecs: number | null };
