import { sql } from 'kysely';
import { kidOf } from '../vault/index.js';
import type { StorageContext } from './context.js';
import type { Storage } from './storage.js';

/*
 * Steps: the insert waits for a transaction that holds the same key. If that one commits, its row is in the way and
 * holds the answer; if it rolls back, the key is ours. A row past its end, or without an answer, counts as none.
 */

const KEPT_SECS = 24 * 60 * 60;

export const idempotency = ({
  db,
  clock,
}: StorageContext): Pick<Storage, 'reserveIdempotencyKey' | 'keepAnswer'> => ({
  async reserveIdempotencyKey({ scope, keyMac, bodyMac }) {
    if (!db.isTransaction) throw new Error('reserveIdempotencyKey works only inside of a transaction');
    const reserved = await sql`
      insert into idempotency_keys as k (scope, key_mac, body_mac, expires_at)
      values (${scope}, ${keyMac}, ${bodyMac}, ${clock.after(KEPT_SECS)})
      on conflict (scope, key_mac) do update set
        body_mac = excluded.body_mac, expires_at = excluded.expires_at, status = null, sealed = null, sealed_kid = null
      where k.expires_at <= ${clock.now()} or k.sealed is null
      returning id
    `.execute(db);
    if (reserved.rows.length > 0) return { kind: 'fresh' };

    const held = await db
      .selectFrom('idempotency_keys')
      .select(['body_mac', 'status', 'sealed'])
      .where('scope', '=', scope)
      .where('key_mac', '=', keyMac)
      .executeTakeFirstOrThrow();
    if (held.body_mac !== bodyMac) return { kind: 'mismatch' };
    return { kind: 'replay', answer: { status: held.status as number, sealed: held.sealed as string } };
  },

  async keepAnswer({ scope, keyMac, answer }) {
    await db
      .updateTable('idempotency_keys')
      .set({ status: answer.status, sealed: answer.sealed, sealed_kid: kidOf(answer.sealed) })
      .where('scope', '=', scope)
      .where('key_mac', '=', keyMac)
      .execute();
  },
});
