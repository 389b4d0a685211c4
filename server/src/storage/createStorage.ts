import { sql } from 'kysely';
import { apiKeys } from './apiKeys.js';
import { auditLog } from './auditLog.js';
import { authorizationEnds } from './authorizationEnds.js';
import { authorizations } from './authorizations.js';
import { checks } from './checks.js';
import { type ClockOffset, createClock } from './clock.js';
import { connections } from './connections.js';
import type { StorageContext } from './context.js';
import { housekeeping } from './housekeeping.js';
import { idempotency } from './idempotency.js';
import { invites } from './invites.js';
import { jobs } from './jobs.js';
import type { Database } from './openDatabase.js';
import { organizations } from './organizations.js';
import { origins } from './origins.js';
import { savings } from './savings.js';
import { sealedTexts } from './sealedTexts.js';
import { sessions } from './sessions.js';
import type { Storage } from './storage.js';
import { tokenLocks } from './tokenLocks.js';
import { tellingApart } from './unavailable.js';

/** `clockOffsetSecs` moves the database's clock, for tests. */
export type StorageOptions = { clockOffsetSecs?: ClockOffset };

/**
 * The methods over an open, migrated database. Any of them rejects with `StorageUnavailable` when the database can't be
 * asked.
 */
export function createStorage(database: Database, { clockOffsetSecs = 0 }: StorageOptions = {}): Storage {
  const close = () => database.close();
  return assemble({ db: database.kysely, clock: createClock(clockOffsetSecs) }, close);
}

function assemble(context: StorageContext, close: () => Promise<void>): Storage {
  const { db, clock } = context;
  const storage: Storage = tellingApart<Storage>({
    ...organizations(context),
    ...apiKeys(context),
    ...origins(context),
    ...invites(context),
    ...sessions(context),
    ...checks(context),
    ...savings(context),
    ...connections(context),
    ...authorizations(context),
    ...authorizationEnds(context),
    ...tokenLocks(context),
    ...jobs(context),
    ...idempotency(context),
    ...auditLog(context),
    ...sealedTexts(context),
    ...housekeeping(context),
    transaction: (work) =>
      db.isTransaction
        ? work(storage)
        : db.transaction().execute((tx) => work(assemble({ db: tx, clock }, close))),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close,
  });
  return storage;
}
