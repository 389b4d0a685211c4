/** A place among the requests under way. Call it once to give the place back. */
type Release = () => void;

export type Slots = {
  /** Waits for a free place for `host`, first come first served. Rejects with the signal's reason. */
  take(host: string, signal: AbortSignal): Promise<Release>;
};

type Waiter = { readonly host: string; readonly enter: () => void };

/** Bounds how many requests are under way to one host and to all, so that one slow vendor can't take every place. */
export function createSlots(perHost: number, global: number): Slots {
  const taken = new Map<string, number>();
  const waiting = new Set<Waiter>();
  let total = 0;

  const isFree = (host: string) => total < global && (taken.get(host) ?? 0) < perHost;

  const occupy = (host: string): Release => {
    total += 1;
    taken.set(host, (taken.get(host) ?? 0) + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      total -= 1;
      const left = (taken.get(host) ?? 1) - 1;
      if (left === 0) taken.delete(host);
      else taken.set(host, left);
      admit();
    };
  };

  const admit = () => {
    for (const waiter of waiting) {
      if (!isFree(waiter.host)) continue;
      waiting.delete(waiter);
      waiter.enter();
      return;
    }
  };

  return {
    take: (host, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason as Error);
          return;
        }
        if (isFree(host)) {
          resolve(occupy(host));
          return;
        }
        const leave = () => {
          waiting.delete(waiter);
          reject(signal.reason as Error);
        };
        const waiter: Waiter = {
          host,
          enter: () => {
            signal.removeEventListener('abort', leave);
            resolve(occupy(host));
          },
        };
        waiting.add(waiter);
        signal.addEventListener('abort', leave, { once: true });
      }),
  };
}
