import { assembleSallyport, type Sallyport } from './assembleSallyport.js';
import { createLogger, type Logger } from './logging/index.js';
import { openDatabase } from './openDatabase.js';
import { startSandbox } from './sandbox/index.js';
import { type Settings, settingsOf } from './settings/index.js';
import { createStorage, migrate } from './storage/index.js';
import { loadKeyRing } from './vault/index.js';

export type SallyportOptions = Partial<Settings> & {
  /** Default: lines of JSON on standard error. */
  readonly logger?: Logger;
};

/**
 * Opens the database (migrating it if need be), the vault and the way out, and starts the worker. Rejects with a
 * `SettingsError`, a `KeyRingError` or `FolderLocked`, each saying what to do.
 */
export async function createSallyport({ logger, ...options }: SallyportOptions = {}): Promise<Sallyport> {
  const settings = settingsOf(options);
  const ring = loadKeyRing({
    file: settings.vaultKeyFile ?? null,
    env: settings.vaultKeys ?? null,
    dev: settings.dev || settings.sandbox,
    dataDir: settings.data,
  });
  const database = await openDatabase(settings);
  await migrate(database);
  return assembleSallyport({
    settings,
    ring,
    storage: createStorage(database),
    logger: logger ?? createLogger(settings.logLevel),
    sandbox: settings.sandbox ? await startSandbox() : null,
  });
}
