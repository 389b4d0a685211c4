import type { Kysely } from 'kysely';
import type { Clock } from './clock.js';
import type { Tables } from './tables.js';

/** What each family of methods works with: the database or a transaction of it, and the time. */
export type StorageContext = { db: Kysely<Tables>; clock: Clock };
