import { VENDORS } from 'sallyport/vendors';
import { assembleSallyport, type Sallyport } from './assembleSallyport.js';
import { loadOwnVendors, withOwnVendors } from './catalogue/index.js';
import { createLogger, type Logger } from './logging/index.js';
import { openDatabase } from './openDatabase.js';
import { startSandbox } from './sandbox/index.js';
import { type Settings, settingsOf } from './settings/index.js';
import { createStorage, migrate } from './storage/index.js';
import { loadKeyRing } from './vault/index.js';

export type SallyportOptions = Partial<Settings> & {
  /** Default: lines of JSON on standard error. */
  readonly logger?: Logger;
  /** Folder of the built browser code. Default: where the package `sallyport` has it. */
  readonly hosted?: string;
};

/**
 * Opens the database (migrating it if need be), the vault and the way out, and starts the worker. Rejects with a
 * `SettingsError`, a `KeyRingError`, an `OwnVendorsError` or `FolderLocked`, each saying what to do.
 */
export async function createSallyport({
  logger,
  hosted,
  ...options
}: SallyportOptions = {}): Promise<Sallyport> {
  const settings = settingsOf(options);
  // Before anything is opened: a server that can't offer its vendors should not take the database's lock.
  const vendors =
    settings.vendors === undefined ? VENDORS : withOwnVendors(VENDORS, loadOwnVendors(settings.vendors));
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
    vendors,
    ...(hosted === undefined ? {} : { hosted }),
    storage: createStorage(database),
    logger: logger ?? createLogger(settings.logLevel),
    sandbox: settings.sandbox ? await startSandbox() : null,
  });
}
