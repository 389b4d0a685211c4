import { createClient } from '../client/index.js';
import type { ConnectClient, ConnectProblem } from '../contract/index.js';
import { type ConnectEvent, type ConnectState, createFlow, initialState } from '../flow/index.js';
import { createAttendant, type Windows } from './authorization/createAttendant.js';
import { createTokenSource } from './createTokenSource.js';
import type { ConnectOptions, ConnectReason, ExitMetadata } from './options.js';
import { claimAuthorization } from './pendingAuthorization.js';
import { rememberVendor } from './recentVendors.js';
import { toModalEvents } from './toModalEvents.js';

export type RunView = {
  readonly state: ConnectState;
  /** A fresh token was asked for and has not come yet. */
  readonly renewing: boolean;
};

/** One attempt at a connection: the flow, and who is told of it. */
export type Run = {
  readonly client: Pick<ConnectClient, 'vendor' | 'peekVendor'>;
  readonly windows: Windows;
  readonly view: () => RunView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: ConnectEvent) => void;
  /** Asks the host for a fresh token. */
  readonly renew: () => void;
  /** The host's current token. */
  offer(token: string | null): void;
  opened(): void;
  closed(reason: ConnectReason): void;
  /** The modal is closed, and whether there is a connection is not settled yet. */
  isUndecided(): boolean;
  /** Nothing can follow: the next opening begins anew. */
  isOver(): boolean;
  stop(): void;
};

/**
 * Runs outside React, so no effect can run twice and redeem twice. The host's callbacks are read at the moment they are
 * called. `me` stands for the component, which may have left this page for a vendor's and come back to it. `forget` is
 * called when what was typed is needed no more.
 */
export function createRun(options: () => ConnectOptions, me: object, forget: () => void): Run {
  const locale = () => options().locale;
  const client = options().client ?? createClient({ serverUrl: options().serverUrl, locale });
  const tokens = createTokenSource();
  const first = {
    ...initialState,
    // A frame's note has no id: it is of no use to a modal outside of it.
    authorizationId: claimAuthorization(me) || null,
    vendorId: options().vendor ?? null,
  };
  const flow = createFlow({ client, token: tokens.get }, first);
  const attendant = createAttendant((event) => flow.send(event), me);
  const listeners = new Set<() => void>();
  let view: RunView = { state: flow.snapshot(), renewing: false };
  let offered = options().token;
  let lastCheck: ExitMetadata['check'] = null;
  let lastAuthorization: ExitMetadata['authorization'] = null;
  /** Set while the modal is closed but a connection may still come of it: success or exit is not decided yet. */
  let undecided: ConnectReason | null = null;
  /** Once by itself for each session: a host that answers stale tokens must not be asked in circles. */
  let mayRenew = true;

  function show(next: Partial<RunView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  function exit(reason: ConnectReason): void {
    const { state } = view;
    const problem = 'problem' in state ? state.problem : null;
    const metadata: ExitMetadata = {
      reason,
      step: state.step,
      vendor: 'vendor' in state ? state.vendor.id : null,
      method: 'method' in state ? state.method.id : null,
      check: lastCheck,
      authorization: lastAuthorization,
    };
    tell(() => options().onExit?.(problem, metadata));
  }

  function renewed(token: unknown): void {
    if (typeof token === 'string') {
      tokens.set(token);
      flow.send({ type: 'token_renewed' });
    }
    show({ renewing: false });
  }

  function renew(): void {
    const { onTokenExpired } = options();
    if (!onTokenExpired || view.renewing) return;
    show({ renewing: true });
    Promise.resolve()
      .then(onTokenExpired)
      .then(renewed, () => show({ renewing: false }));
  }

  flow.subscribe((state, event) => {
    const before = view.state;
    show({ state });
    attendant.follow(state);
    if (event.type === 'check_finished') lastCheck = { outcome: event.check.outcome, code: event.check.code };
    for (const told of toModalEvents(state, event, before)) {
      if (told.name === 'authorization_finished') lastAuthorization = told.code;
      tell(() => options().onEvent?.(told));
    }
    if (state.step === 'connected' && before.step !== 'connected') {
      forget();
      const { connection } = state;
      rememberVendor(connection.vendor);
      undecided = null;
      tell(() => options().onSuccess?.(connection));
    }
    if (event.type === 'redeemed') mayRenew = true;
    if (before.step !== 'expired' && state.step === 'expired' && ranOut(state.problem) && mayRenew) {
      mayRenew = false;
      renew();
    }
    if (undecided && !mayConnect(state)) {
      exit(undecided);
      undecided = null;
    }
  });
  tokens.set(offered);
  flow.start();

  return {
    client,
    windows: attendant.windows,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (event) => flow.send(event),
    renew,
    offer(token) {
      if (token === offered) return;
      offered = token;
      tokens.set(token);
      // In the middle of a run this event means nothing: the session stands until it ends.
      if (token !== null) renewed(token);
    },
    opened() {
      undecided = null;
      tell(() => options().onEvent?.({ name: 'opened' }));
    },
    closed(reason) {
      tell(() => options().onEvent?.({ name: 'closed', reason }));
      flow.send({ type: 'check_cancelled' });
      const state = flow.snapshot();
      if (mayConnect(state)) undecided = reason;
      else if (state.step !== 'connected') exit(reason);
    },
    isUndecided: () => undecided !== null,
    isOver: () => ['connected', 'failed', 'expired'].includes(view.state.step),
    stop() {
      flow.stop();
      attendant.stop();
      forget();
      // The end of it will not be seen from here.
      if (undecided) exit(undecided);
      undecided = null;
    },
  };
}

/** A host's mistake is the host's to see: it must not look like a failed call of ours. */
function tell(call: () => void): void {
  try {
    call();
  } catch (error) {
    reportError(error);
  }
}

/** Something is under way that may end in a connection, though nobody does anything more here. */
function mayConnect(state: ConnectState): boolean {
  switch (state.step) {
    case 'saving':
    case 'authorizing':
      return true;
    case 'loading':
      return state.authorizationId !== null;
    case 'loading_vendor':
      return Boolean(state.authorization);
    default:
      return false;
  }
}

/** Time is the one reason after which asking for another token is what the person would want. */
function ranOut({ code }: ConnectProblem): boolean {
  return code === 'invite_expired' || code === 'session_expired';
}
