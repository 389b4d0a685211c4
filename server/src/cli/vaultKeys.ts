import { generateKeyFile, resealAll, retireKey, rotateKeys } from '../vault/index.js';
import { type Command, CommandError } from './command.js';
import { withStorage } from './withStorage.js';

export const vaultKeys: Command = {
  summary: 'make and rotate the keys that seal credentials',
  usage: [
    ['vault-keys generate FILE', 'makes a key file, readable by its owner alone'],
    ['vault-keys rotate FILE', 'adds a new current key; a running server takes it up by itself'],
    ['vault-keys rotate FILE peppers', 'the same for the pepper under which tokens are hashed'],
    [
      'vault-keys reseal --vault-key-file FILE',
      'seals what is stored with the current key; beside a running server on Postgres, else while it is stopped',
    ],
    ['vault-keys retire KEY_ID --vault-key-file FILE', 'takes an old key out, once nothing needs it'],
  ],
  async run(settings, [action, target, list]) {
    switch (action) {
      case 'generate':
        generateKeyFile(required(target, 'vault-keys generate FILE'));
        console.log(`Made ${String(target)}. Keep a copy apart from the database's backups.`);
        return;
      case 'rotate': {
        if (list !== undefined && list !== 'peppers')
          throw new CommandError('Say: vault-keys rotate FILE [peppers]');
        const { kid } = rotateKeys(required(target, 'vault-keys rotate FILE'), list ?? 'keys');
        console.log(
          list === undefined
            ? `The current key is now ${kid}. Next: vault-keys reseal`
            : `The current pepper is now ${kid}. Older tokens are still known by the older ones.`,
        );
        return;
      }
      case 'reseal':
        await withStorage(settings, async ({ storage, vault }) => {
          const { resealed, failures } = await resealAll(storage, vault);
          console.log(`Sealed anew: ${String(resealed)}.`);
          for (const { table, id, code } of failures) console.error(`Not opened: ${table} ${id} (${code})`);
          if (failures.length > 0)
            throw new CommandError('Some texts could not be opened; they were left as they are.');
        });
        return;
      case 'retire': {
        const kid = required(target, 'vault-keys retire KEY_ID');
        const file = required(settings.vaultKeyFile, 'vault-keys retire KEY_ID --vault-key-file FILE');
        await withStorage(settings, ({ storage }) => retireKey(file, kid, storage));
        console.log(`${kid} is out of the file.`);
        return;
      }
      default:
        throw new CommandError('Say: vault-keys generate, rotate, reseal or retire. See --help.');
    }
  },
};

function required(value: string | undefined, usage: string): string {
  if (value === undefined) throw new CommandError(`Say: ${usage}`);
  return value;
}
