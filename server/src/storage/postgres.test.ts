import { afterAll, describe } from 'vitest';
import { migrate, openPostgres } from './index.js';
import { storageContract } from './storage.contract.js';
import { freshPostgres, stopTestPostgres } from './testPostgres.js';

afterAll(stopTestPostgres);

describe('storage on Postgres', () => {
  let url: string | undefined;
  storageContract(async () => {
    url ??= await freshPostgres();
    const database = openPostgres(url);
    await migrate(database);
    return database;
  });
});
