import type { Authorization, AuthorizationStart } from './authorizations.js';
import type { CheckProgress, CheckRequest, CheckResponse } from './checks.js';
import type { ConnectProblem } from './problems.js';
import type { SavedConnection, Session, SessionVendor } from './widget.js';

/** A session as the flow sees it; its token stays inside the client. */
export type ConnectSession = Omit<Session, 'session_token'>;

/**
 * The widget API as calls. The modal gets one injected, so the same component runs against a server, a fake one, or
 * a message port. Every call rejects with an error that carries a `ConnectProblem` as `problem`, or with the signal's
 * reason when aborted.
 */
export type ConnectClient = {
  /**
   * Trades the invite token for a session; later calls run on that session. `authorizationId` names one that this
   * browser began before, to go on with.
   */
  redeem(token: string, signal: AbortSignal, authorizationId?: string | null): Promise<ConnectSession>;
  /** A vendor's form. Answers are remembered for the session, so that calling it ahead makes the next call instant. */
  vendor(id: string, signal: AbortSignal): Promise<SessionVendor>;
  /** The form if `vendor` has it already. */
  peekVendor(id: string): SessionVendor | null;
  /** Has the server try the credentials at the vendor. They are not kept here. */
  check(
    request: CheckRequest,
    onProgress: (progress: CheckProgress) => void,
    signal: AbortSignal,
  ): Promise<CheckResponse>;
  /** Begins an authorization at the vendor; `start_url` of the answer is to be opened in a window. */
  authorize(request: AuthorizationStart, signal: AbortSignal): Promise<Authorization>;
  /** How it stands. With `after` the answer waits a while for a later version, so that looking again is cheap. */
  authorization(id: string, after: number | null, signal: AbortSignal): Promise<Authorization>;
  /** Gives it up. One that has come back from the vendor already goes on, and the answer says so. */
  cancelAuthorization(id: string, signal: AbortSignal): Promise<Authorization>;
  /** Creates or updates the connection from a check. Safe to call again: the same check saves once. */
  save(checkId: string, options: { acceptPartial: boolean }, signal: AbortSignal): Promise<SavedConnection>;
};

/** Reads the problem off whatever a `ConnectClient` call rejected with. */
export type WithProblem = { readonly problem: ConnectProblem };
