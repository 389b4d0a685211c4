/** Wakes whoever waits for a change of an authorization in this process. Others look by themselves after a while. */
export type News = {
  tell(id: string): void;
  /** Resolves at the next change, after `ms`, or when the signal aborts, whatever comes first. */
  wait(id: string, ms: number, signal: AbortSignal): Promise<void>;
};

export function createNews(): News {
  const waiting = new Map<string, Set<() => void>>();
  return {
    tell: (id) => {
      for (const wake of waiting.get(id) ?? []) wake();
    },
    wait: (id, ms, signal) =>
      new Promise((resolve) => {
        const wakers = waiting.get(id) ?? new Set();
        waiting.set(id, wakers);
        const timer = setTimeout(wake, ms);
        function wake(): void {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          wakers.delete(wake);
          if (wakers.size === 0) waiting.delete(id);
          resolve();
        }
        wakers.add(wake);
        signal.addEventListener('abort', wake, { once: true });
        if (signal.aborted) wake();
      }),
  };
}
