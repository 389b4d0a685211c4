/** A signal with two ends: the time allowed, and the caller's own. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** Lets go of the timer and of the caller's signal. */
  clear(): void;
};

/** Aborts with `late()` after `ms`, or with the outer signal's reason when that comes first. */
export function createDeadline(ms: number, late: () => Error, outer?: AbortSignal): Deadline {
  const ending = new AbortController();
  const giveUp = () => ending.abort(outer?.reason);
  const timer = setTimeout(() => ending.abort(late()), ms);
  if (outer?.aborted) giveUp();
  else outer?.addEventListener('abort', giveUp, { once: true });
  return {
    signal: ending.signal,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', giveUp);
    },
  };
}

/** The promise's own outcome, or the signal's reason if that comes first. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
