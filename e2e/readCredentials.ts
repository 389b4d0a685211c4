// Reads what the vault holds for a connection, out of a copy of a server's database: a process of its own, since it runs
// the server's sources. Takes KEY-FILE and ORGANIZATION-ID, says at which address it listens, and answers
// `POST {"copy": DATA-FOLDER, "connections": [ID]}` with all of them by id. One process for all questions.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { withStorage } from '../server/src/cli/withStorage.js';
import { settingsOf } from '../server/src/settings/index.js';
import { contexts } from '../server/src/vault/index.js';

const [keyFile = '', organizationId = ''] = process.argv.slice(2);

function read(data: string, ids: readonly string[]): Promise<Record<string, unknown>> {
  return withStorage(settingsOf({ data, vaultKeyFile: keyFile }), async ({ storage, vault }) => {
    const opened: Record<string, unknown> = {};
    for (const id of ids) {
      const connection = await storage.findConnection(organizationId, id);
      if (!connection?.sealed) throw new Error(`There are no credentials of connection ${id}.`);
      opened[id] = await vault.open(connection.sealed, contexts.connection(organizationId, id));
    }
    return opened;
  });
}

const server = createServer((request, response) => {
  json(request)
    .then((body) => {
      const { copy, connections } = body as { copy: string; connections: readonly string[] };
      return read(copy, connections);
    })
    .then(
      (credentials) => response.end(JSON.stringify(credentials)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
