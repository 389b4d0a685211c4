import { type RawBuilder, sql } from 'kysely';
import type { AuditEntry } from '../audit/audit.js';
import type { Clock } from './clock.js';
import { UnstorableText } from './unavailable.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NO_ROW = '00000000-0000-0000-0000-000000000000';

/** An id as a parameter. What isn't a uuid can't be anyone's id: it finds nothing instead of failing the statement. */
export const idOf = (id: string) => sql<string>`${UUID.test(id) ? id : NO_ROW}::uuid`;

// How JSON.stringify spells a NUL and half of a surrogate pair, which jsonb refuses. A backslash of the text itself
// comes doubled, so an odd one belongs to the escape.
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** A value for a jsonb column; null stays SQL's null. Throws `UnstorableText`. */
export function jsonOf(value: unknown) {
  const json = value === null || value === undefined ? null : JSON.stringify(value);
  if (json !== null && UNSTORABLE.test(json)) throw new UnstorableText();
  return sql<never>`${json}::jsonb`;
}

/** `column` is one of `texts`. */
export const isAnyOf = (column: string, texts: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${texts}::text[])`;

/** Columns by which an entry is completed where its writer could not know them. */
type AuditColumns = {
  organizationId?: RawBuilder<unknown>;
  target?: RawBuilder<unknown>;
  actor?: RawBuilder<unknown>;
};

/**
 * The statement that records `entry` once for each row of `happened`, a CTE of the statement it stands in: so nothing
 * is recorded unless it happens, and nothing happens unrecorded.
 */
export const recorded = (
  entry: AuditEntry,
  happened: string,
  clock: Clock,
  columns: AuditColumns = {},
) => sql`
  insert into audit (at, action, actor, organization_id, target, outcome, request_id)
  select ${clock.now()}, ${entry.action}, ${columns.actor ?? sql`${entry.actor}`},
    coalesce(${entry.organizationId}::uuid, ${columns.organizationId ?? sql`null`}),
    coalesce(${entry.target}, ${columns.target ?? sql`null`}::text),
    ${entry.outcome}, ${entry.requestId}
  from ${sql.table(happened)}`;
