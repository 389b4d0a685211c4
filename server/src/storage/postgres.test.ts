import { afterAll, describe } from 'vitest';
import { migrate, openPostgres } from './index.js';
import { authorizationContract } from './authorizations.contract.js';
import { storageContract } from './storage.contract.js';
import { freshPostgres, stopTestPostgres } from './testPostgres.js';

afterAll(stopTestPostgres);

describe('storage on Postgres', () => {
  const shared = () => {
    let url: string | undefined;
    return async () => {
      url ??= await freshPostgres();
      // Two hundred at once may have to wait for each other: none of these promises is about how long.
      const database = openPostgres(url, { waitMs: 60_000 });
      await migrate(database);
      return database;
    };
  };
  describe('at large', () => storageContract(shared()));
  describe('authorizations', () => authorizationContract(shared()));
});
