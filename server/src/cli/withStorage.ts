import { openDatabase } from '../openDatabase.js';
import type { Settings } from '../settings/index.js';
import { createStorage, migrate, type Storage } from '../storage/index.js';
import { createTokens, type Tokens } from '../tokens/index.js';
import { createVault, type KeyRing, loadKeyRing, type Vault } from '../vault/index.js';

export type Opened = {
  readonly storage: Storage;
  readonly ring: KeyRing;
  readonly tokens: Tokens;
  readonly vault: Vault;
};

/** Opens database and keys for one command, and closes them after it. */
export async function withStorage<T>(settings: Settings, work: (opened: Opened) => Promise<T>): Promise<T> {
  const ring = loadKeyRing({
    file: settings.vaultKeyFile ?? null,
    env: settings.vaultKeys ?? null,
    dev: settings.dev || settings.sandbox,
    dataDir: settings.data,
  });
  const database = await openDatabase(settings);
  const storage = createStorage(database);
  try {
    await migrate(database);
    return await work({ storage, ring, tokens: createTokens(ring), vault: createVault(ring) });
  } finally {
    await storage.close();
  }
}
