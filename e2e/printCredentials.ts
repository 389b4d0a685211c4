// Prints what the vault holds for a connection: `printCredentials.ts DATA-FOLDER KEY-FILE ORGANIZATION-ID CONNECTION-ID`.
import { withStorage } from '../server/src/cli/withStorage.js';
import { settingsOf } from '../server/src/settings/index.js';
import { contexts } from '../server/src/vault/index.js';

const [data = '', keyFile = '', organizationId = '', connectionId = ''] = process.argv.slice(2);
const credentials = await withStorage(
  settingsOf({ data, vaultKeyFile: keyFile }),
  async ({ storage, vault }) => {
    const connection = await storage.findConnection(organizationId, connectionId);
    if (!connection?.sealed) throw new Error(`There are no credentials of connection ${connectionId}.`);
    return vault.open(connection.sealed, contexts.connection(organizationId, connectionId));
  },
);
console.log(JSON.stringify(credentials));
