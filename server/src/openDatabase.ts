import type { Settings } from './settings/index.js';
import { type Database, openPGlite, openPostgres } from './storage/index.js';

/** The database that the settings name: Postgres if there is an address, else the embedded one in its folder. */
export function openDatabase(settings: Settings): Promise<Database> {
  const url = settings.databaseUrl;
  return url === undefined ? openPGlite(settings.data) : Promise.resolve(openPostgres(url));
}
