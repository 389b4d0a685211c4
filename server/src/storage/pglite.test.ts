import { describe } from 'vitest';
import { authorizationContract } from './authorizations.contract.js';
import { storageContract } from './storage.contract.js';
import { openTestPGlite } from './testPGlite.js';

describe('storage on PGlite', () => {
  // PGlite has one connection: two servers can't share it, so two views of it stand in for them.
  const shared = () => {
    let opening: ReturnType<typeof openTestPGlite> | undefined;
    return () => {
      opening ??= openTestPGlite();
      return opening;
    };
  };
  describe('at large', () => storageContract(shared()));
  describe('authorizations', () => authorizationContract(shared()));
});
