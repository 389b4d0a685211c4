import { describe } from 'vitest';
import { storageContract } from './storage.contract.js';
import { openTestPGlite } from './testPGlite.js';

describe('storage on PGlite', () => {
  let opening: ReturnType<typeof openTestPGlite> | undefined;
  // PGlite has one connection: two servers can't share it, so two views of it stand in for them.
  storageContract(() => {
    opening ??= openTestPGlite();
    return opening;
  });
});
