export type TokenSource = {
  /** Resolves with the token as soon as there is one. Rejects with the signal's reason. */
  readonly get: (signal: AbortSignal) => Promise<string>;
  readonly set: (token: string | null) => void;
};

/** The host may open the modal before it has a token; whoever asks waits here. */
export function createTokenSource(): TokenSource {
  let token: string | null = null;
  const waiting = new Set<(token: string) => void>();

  return {
    get: (signal) =>
      new Promise((resolve, reject) => {
        if (token !== null) return resolve(token);
        waiting.add(resolve);
        signal.addEventListener('abort', () => {
          waiting.delete(resolve);
          reject(signal.reason as Error);
        });
      }),
    set(next) {
      token = next;
      if (next === null) return;
      for (const resolve of waiting) resolve(next);
      waiting.clear();
    },
  };
}
