import { useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import {
  type ConnectEvent,
  type ConnectState,
  canGoBack,
  canRetry,
  initialState,
  isAuthorizedAtVendor,
} from '../flow/index.js';
import { returnAddress } from './authorization/returnAddress.js';
import { type AtVendor, atVendor } from './authorization/atVendor.js';
import { createRun, type Run, type RunView } from './createRun.js';
import type { ConnectOptions } from './options.js';
import { releaseAuthorization } from './pendingAuthorization.js';

/** As in `ConnectModal`, without what is about its looks and its form. */
export type ConnectFlowOptions = Omit<
  ConnectOptions,
  'appearance' | 'locale' | 'prefill' | 'docsUrls' | 'isolation'
>;

export type ConnectFlow = {
  /** What is to be on screen. */
  readonly state: ConnectState;
  /** Tells what the person did. What means nothing in the present state changes nothing. */
  readonly send: (event: ConnectEvent) => void;
  /**
   * Sends the values of the form, nested by path, to be checked; nothing keeps them. Where the person signs in at the
   * vendor instead, opens the window for that: so call it in the click itself, after a check of your own (`toZod`).
   */
  readonly submit: (credentials: Readonly<Record<string, unknown>>) => void;
  /** `went_back`, or `retried`, means something now. */
  readonly canGoBack: boolean;
  readonly canRetry: boolean;
  /** While the person is at the vendor's pages; else null. */
  readonly atVendor: AtVendor | null;
  /** Asks `onTokenExpired` for a fresh token. */
  readonly renew: () => void;
  /** A fresh token was asked for and has not come yet. */
  readonly renewing: boolean;
  /**
   * The person left: `onExit` is called, unless there is a connection. Where one may still come, whatever comes first
   * of its end and the component's decides. Nothing that is sent later counts.
   */
  readonly leave: () => void;
  /** Begins anew, with the present token and `vendor`; in the middle of a run, the person left that one. */
  readonly restart: () => void;
};

/**
 * The connect flow without a screen, for hosts that draw their own. Begins with the component and ends with it, once
 * under StrictMode, too; every call, callback and rule is the modal's. On a server, and at first, it is `loading`.
 */
export function useConnectFlow(options: ConnectFlowOptions): ConnectFlow {
  const latest = useRef(options);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [round, beginAnew] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    latest.current = options;
    begun?.run.offer(options.token);
  });

  useEffect(() => {
    const me = {};
    let run: Run | null = null;
    let over = false;
    // StrictMode ends the first of its two effects before this comes to pass.
    queueMicrotask(() => {
      if (over) return;
      const current = () => latest.current;
      run = createRun(current, me, ignore);
      run.opened();
      setBegun({ run, ...actsOf(run, current) });
    });
    return () => {
      over = true;
      run?.stop();
      releaseAuthorization(me);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each round has a run of its own
  }, [round]);

  const { run, send, submit, renew, leave } = begun ?? IDLE;
  const { state, renewing } = useSyncExternalStore(run?.subscribe ?? never, run?.view ?? waiting, waiting);
  return {
    state,
    send,
    submit,
    canGoBack: canGoBack(state),
    canRetry: canRetry(state),
    atVendor: run && state.step === 'authorizing' ? atVendor(state, run.windows, send) : null,
    renew,
    renewing,
    leave,
    restart: () => {
      leave();
      beginAnew();
    },
  };
}

type Acts = Pick<ConnectFlow, 'send' | 'submit' | 'renew' | 'leave'>;
type Begun = Acts & { readonly run: Run };

function actsOf(run: Run, options: () => ConnectFlowOptions): Acts {
  let hasLeft = false;
  const send = (event: ConnectEvent) => {
    if (!hasLeft) run.send(event);
  };
  return {
    send,
    submit(credentials) {
      const { state } = run.view();
      if (hasLeft || (state.step !== 'entering_credentials' && state.step !== 'reviewing')) return;
      const isBlocked = isAuthorizedAtVendor(state.method) && !run.windows.open(state.vendor.name);
      const returnUrl = isBlocked ? returnAddress(options().returnUrl) : null;
      send({ type: 'credentials_submitted', credentials, returnUrl });
    },
    renew: run.renew,
    leave() {
      if (!hasLeft) run.closed('imperative');
      hasLeft = true;
    },
  };
}

/** Before the first run: nothing can be done as yet. */
const ignore = () => {};
const IDLE = { run: null, send: ignore, submit: ignore, renew: ignore, leave: ignore };
const never = () => ignore;
const first: RunView = { state: initialState, renewing: false };
const waiting = () => first;
