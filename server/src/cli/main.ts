import { lineOf, OwnVendorsError } from '../catalogue/index.js';
import { readSettings, SettingsError } from '../settings/index.js';
import { FolderLocked } from '../storage/index.js';
import { KeyRingError } from '../vault/index.js';
import { apiKeys } from './apiKeys.js';
import { type Command, CommandError } from './command.js';
import { helpText } from './helpText.js';
import { loader } from './loader.js';
import { migrateDatabase } from './migrateDatabase.js';
import { origins } from './origins.js';
import { serve } from './serve.js';
import { vaultKeys } from './vaultKeys.js';
import { vendors } from './vendors.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  serve,
  migrate: migrateDatabase,
  'api-keys': apiKeys,
  'vault-keys': vaultKeys,
  origins,
  loader,
  vendors,
};

/** Runs one command. What the person can mend is told in one line on standard error, with exit code 1 (2 for usage). */
export async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const { settings, positionals, help } = readSettings(args, environment);
    const [name, ...rest] = positionals;
    if (help || name === undefined) {
      console.log(helpText(COMMANDS, name));
      return;
    }
    const command = COMMANDS[name];
    if (!command) throw new SettingsError(`There is no command "${name}". Try --help.`);
    await command.run(settings, rest);
  } catch (error) {
    if (error instanceof SettingsError) return stop(error.message, 2);
    if (error instanceof OwnVendorsError) {
      for (const fault of error.faults) stop(lineOf(fault), 1);
      return;
    }
    if (error instanceof CommandError || error instanceof KeyRingError || error instanceof FolderLocked) {
      return stop(error.message, 1);
    }
    throw error;
  }
}

function stop(message: string, exitCode: number): void {
  console.error(`sallyport-server: ${message}`);
  process.exitCode = exitCode;
}
