import { type RawBuilder, sql } from 'kysely';

/**
 * The database's clock, moved by `offsetSecs`. Expiry is never decided by the process's clock: several servers would
 * disagree.
 */
export type Clock = {
  now: () => RawBuilder<Date>;
  /** So many seconds from now. */
  after: (secs: number) => RawBuilder<Date>;
};

/** Seconds by which a test moves time, or a function that answers them anew for each statement. */
export type ClockOffset = number | (() => number);

export function createClock(offset: ClockOffset): Clock {
  const offsetSecs = typeof offset === 'function' ? offset : () => offset;
  const at = (secs: number) =>
    secs === 0 ? sql<Date>`now()` : sql<Date>`(now() + make_interval(secs => ${secs}::float8))`;
  return { now: () => at(offsetSecs()), after: (secs) => at(secs + offsetSecs()) };
}
