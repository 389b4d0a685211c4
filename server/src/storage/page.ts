import { type RawBuilder, sql } from 'kysely';
import type { Page } from './storage.js';

/** The cursor is none that this list gave: answer it as a fault of the request. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  constructor() {
    super('This cursor does not come from this list.');
  }
}

const CURSOR = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Newest first by (time, id). The cursor names the last row of a page, so rows that come or go meanwhile neither
 * repeat nor hide others. It carries microseconds, which a JavaScript date would lose.
 */
export const cursorOf = (at: string, id: string) =>
  sql<string>`to_char(${sql.ref(at)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || ${sql.ref(id)}`;

/** The rows behind the cursor `after`. Throws `InvalidCursor`. */
export function isBehind(after: string | null, at: string, id: string): RawBuilder<boolean> {
  if (after === null) return sql<boolean>`true`;
  const text = Buffer.from(after, 'base64url').toString('utf8');
  const [time, last] = text.split(' ');
  if (!CURSOR.test(text) || Number.isNaN(Date.parse(time ?? ''))) throw new InvalidCursor();
  return sql<boolean>`(${sql.ref(at)}, ${sql.ref(id)}) < (${time}::timestamptz, ${last}::uuid)`;
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
