import { type FlowDependencies, runEffect } from './effects.js';
import type { ConnectEvent } from './event.js';
import { next } from './next.js';
import { type ConnectState, initialState } from './state.js';

export type Flow = {
  /** Begins with the first state's work. Calling it again, or after `stop`, begins that work anew. */
  start(): void;
  /** Aborts whatever is under way; the state stays. */
  stop(): void;
  send(event: ConnectEvent): void;
  snapshot(): ConnectState;
  /** Calls back after each change, with the event that led to it. Returns the way out. */
  subscribe(listener: (state: ConnectState, event: ConnectEvent) => void): () => void;
};

/** The only runner of the flow: keeps the state, runs the states' work, drops answers that come too late. */
export function createFlow(dependencies: FlowDependencies, first: ConnectState = initialState): Flow {
  let state = first;
  let work: AbortController | null = null;
  const listeners = new Set<(state: ConnectState, event: ConnectEvent) => void>();

  function enter(event: ConnectEvent | null): void {
    work?.abort();
    const mine = new AbortController();
    work = mine;
    void runEffect(
      state,
      event,
      dependencies,
      (answer) => {
        if (!mine.signal.aborted) send(answer);
      },
      mine.signal,
    );
  }

  function send(event: ConnectEvent): void {
    const before = state;
    state = next(before, event);
    if (state === before) return;
    if (state.step !== before.step) enter(event);
    for (const listener of listeners) listener(state, event);
  }

  return {
    start: () => enter(null),
    stop: () => {
      work?.abort();
      work = null;
    },
    send,
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
