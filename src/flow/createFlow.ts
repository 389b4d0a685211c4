import { type FlowDependencies, runEffect } from './effects.js';
import type { ConnectEvent, ReportedEvent } from './event.js';
import { next } from './next.js';
import { type ConnectState, initialState } from './state.js';

export type Flow = {
  /**
   * Begins, or goes on after `stop`, with the present state's work. A check that was stopped half-way goes back to the
   * form, since the credentials were not kept. Does nothing while the flow runs.
   */
  start(): void;
  /** Aborts whatever is under way. The state stays, and nothing changes it until `start`. */
  stop(): void;
  /** Ignored while stopped. Sent from inside a listener, it is handled once all listeners know of the last change. */
  send(event: ConnectEvent): void;
  snapshot(): ConnectState;
  /** Calls back after each change, with the event that led to it. Returns the way out. */
  subscribe(listener: FlowListener): () => void;
};

export type FlowListener = (state: ConnectState, event: ReportedEvent) => void;

/**
 * The only runner of the flow: keeps the state, runs the states' work, drops answers that come too late. One event is
 * handled at a time, in the order of sending, so that every listener sees every change once and in that order.
 */
export function createFlow(dependencies: FlowDependencies, first: ConnectState = initialState): Flow {
  let state = first;
  /** The present state's work; null while stopped. */
  let work: AbortController | null = null;
  let handling = false;
  const waiting: { readonly event: ConnectEvent; readonly from: AbortSignal | null }[] = [];
  const listeners = new Set<FlowListener>();

  function enter(event: ConnectEvent | null): void {
    work?.abort();
    work = new AbortController();
    const { signal } = work;
    const report = (answer: ConnectEvent | null) => {
      if (answer) accept(answer, signal);
    };
    void runEffect(state, event, dependencies, report, signal).then(report);
  }

  /** `from` is the work that reports; null where a person acted. */
  function accept(event: ConnectEvent, from: AbortSignal | null): void {
    if (!work) return;
    waiting.push({ event, from });
    if (handling) return;
    handling = true;
    try {
      for (let each = waiting.shift(); each; each = waiting.shift()) {
        if (!each.from?.aborted) handle(each.event);
      }
    } finally {
      handling = false;
    }
  }

  function handle(event: ConnectEvent): void {
    const before = state;
    state = next(before, event);
    if (state === before) return;
    if (workOf(state) !== workOf(before)) enter(event);
    const reported = withoutCredentials(event);
    const now = state;
    for (const listener of listeners) tell(listener, now, reported);
  }

  return {
    start: () => {
      if (!work) enter(null);
    },
    stop: () => {
      work?.abort();
      work = null;
      waiting.length = 0;
    },
    send: (event) => accept(event, null),
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** States with the same work share it: another look at an authorization is other work, though the step is the same. */
function workOf(state: ConnectState): string {
  return state.step === 'authorizing' ? `${state.step} ${state.looks}` : state.step;
}

/** A listener's own fault is reported as uncaught, and must neither stop the flow nor look like a failed call. */
function tell(listener: FlowListener, state: ConnectState, event: ReportedEvent): void {
  try {
    listener(state, event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

function withoutCredentials(event: ConnectEvent): ReportedEvent {
  return event.type === 'credentials_submitted' ? { type: event.type } : event;
}
