import { statSync, utimesSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a holder touches its lock file. */
export const BEAT_MS = 1_000;

/** Touches the file until stopped. `onGone` is called once if the file isn't there any more. */
export function keepBeating(path: string, onGone: () => void): () => void {
  const timer = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch (error) {
      // Any other failure (a full or read-only disk) doesn't say that somebody else has the folder.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return;
      clearInterval(timer);
      onGone();
    }
  }, BEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Watches whether anybody touches the file within `forMs`. Compares what is seen with what is seen later, never with
 * this machine's clock.
 */
export async function isBeating(path: string, forMs: number): Promise<boolean> {
  const touched = () => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const first = touched();
  for (let waited = 0; waited < forMs; waited += 100) {
    await wait(100);
    const now = touched();
    if (now === undefined) return false;
    if (now !== first) return true;
  }
  return false;
}
