import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';

/**
 * A pool whose connections keep each statement prepared, under a name made from its text. The statements here are few
 * and long, and the database would otherwise parse and plan them for longer than they run.
 */
export function preparedPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    let name = names.get(text);
    if (name === undefined) {
      // From the text, not counted: behind a pooler, two servers may meet on one connection.
      name = createHash('sha256').update(text).digest('base64url');
      names.set(text, name);
    }
    return name;
  };

  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  const wrap = (client: PoolClient): PostgresPoolClient => {
    let found = wrapped.get(client);
    if (!found) {
      const query = (text: string, values: readonly unknown[]) =>
        // What has no parameters (begin, commit, a migration) runs once or is too small to prepare.
        values.length === 0
          ? client.query(text)
          : client.query({ name: nameOf(text), text, values: [...values] });
      found = { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
      wrapped.set(client, found);
    }
    return found;
  };
  return { connect: async () => wrap(await pool.connect()), end: () => pool.end() };
}
