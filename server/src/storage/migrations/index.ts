import type { Migration } from 'kysely';
import { firstTables } from './0001-first-tables.js';
import { authorizations } from './0002-authorizations.js';
import { hostOrigins } from './0003-host-origins.js';

/**
 * Every migration in order, under the name that the database remembers. A list, not a folder read at run time, so that
 * the server can be bundled. A migration that has been published never changes; add another one.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-authorizations': authorizations,
  '0003-host-origins': hostOrigins,
};
