import { type RawBuilder, sql } from 'kysely';
import type { Page } from './storage.js';

/** The cursor is none that this list gave: answer it as a fault of the request. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  constructor() {
    super('This cursor does not come from this list.');
  }
}

const CURSOR = /^([1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (\d{1,18})$/;

/**
 * Newest first by time and number. The cursor names the last row of a page, so rows that come or go meanwhile neither
 * repeat nor hide others. It carries microseconds, which a JavaScript date would lose.
 */
export const cursorOf = (at: string, seq: string) =>
  sql<string>`to_char(${sql.ref(at)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || ${sql.ref(seq)}`;

/** The rows behind the cursor `after`. Throws `InvalidCursor`. */
export function isBehind(after: string | null, at: string, seq: string): RawBuilder<boolean> {
  if (after === null) return sql<boolean>`true`;
  const [, time, last] = CURSOR.exec(Buffer.from(after, 'base64url').toString('utf8')) ?? [];
  if (!time || !last || !isOnTheCalendar(time)) throw new InvalidCursor();
  return sql<boolean>`(${sql.ref(at)}, ${sql.ref(seq)}) < (${time}::timestamptz, ${last}::bigint)`;
}

/** JavaScript reads February 30 as March 2; the database doesn't read it at all. */
function isOnTheCalendar(time: string): boolean {
  const date = new Date(time);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === time.slice(0, 19);
}

/** Cuts a page out of rows that were read with a limit of one more than the page holds. */
export function toPage<T extends { cursor: string }>(
  rows: readonly T[],
  limit: number,
): Page<Omit<T, 'cursor'>> {
  const items = rows.slice(0, limit).map(({ cursor: _cursor, ...item }) => item);
  const last = rows[limit - 1];
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? Buffer.from(last.cursor).toString('base64url') : null };
}
