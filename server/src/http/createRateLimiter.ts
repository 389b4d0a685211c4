import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from './ProblemError.js';

/** What is counted. Each has its own share of the operator's limit. */
const SHARES = {
  /** Provisioning requests of one API key. */
  api_key: 1,
  /** Requests without a known key: guessing costs the guesser. */
  address: 0.2,
  /** Widget requests of one session. */
  session: 0.5,
  /** Live checks of one session: each calls a vendor. */
  check: 0.05,
} as const;
export type RateLimitKind = keyof typeof SHARES;

export type RateLimiter = {
  /** Counts one. Rejects with `rate_limit_exceeded` and the seconds to wait. */
  spend(kind: RateLimitKind, key: string): Promise<void>;
};

/** Counts by the minute, in this process. `perMinute` 0 counts nothing. */
export function createRateLimiter(perMinute: number): RateLimiter {
  if (perMinute === 0) return { spend: () => Promise.resolve() };
  const limiters = Object.fromEntries(
    Object.entries(SHARES).map(([kind, share]) => [
      kind,
      new RateLimiterMemory({
        keyPrefix: kind,
        points: Math.max(5, Math.round(perMinute * share)),
        duration: 60,
      }),
    ]),
  ) as Record<RateLimitKind, RateLimiterMemory>;
  return {
    async spend(kind, key) {
      try {
        await limiters[kind].consume(key);
      } catch (refused) {
        const retryAfterSecs = Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
        throw new ProblemError('rate_limit_exceeded', `Try again in ${String(retryAfterSecs)} seconds.`, {
          retryAfterSecs,
        });
      }
    },
  };
}
