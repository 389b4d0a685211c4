// Reads what the vault holds for a connection, out of a copy of a server's database: a process of its own, since it runs
// the server's sources. Takes KEY-FILE and ORGANIZATION-ID, says at which address it listens, and answers
// `POST {"copy": DATA-FOLDER, "connection": ID}`. One process for all questions: starting it is the dearest part.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { withStorage } from '../server/src/cli/withStorage.js';
import { settingsOf } from '../server/src/settings/index.js';
import { contexts } from '../server/src/vault/index.js';

const [keyFile = '', organizationId = ''] = process.argv.slice(2);

function read(data: string, connectionId: string): Promise<Record<string, unknown>> {
  return withStorage(settingsOf({ data, vaultKeyFile: keyFile }), async ({ storage, vault }) => {
    const connection = await storage.findConnection(organizationId, connectionId);
    if (!connection?.sealed) throw new Error(`There are no credentials of connection ${connectionId}.`);
    return vault.open(connection.sealed, contexts.connection(organizationId, connectionId));
  });
}

const server = createServer((request, response) => {
  json(request)
    .then((body) => {
      const { copy, connection } = body as { copy: string; connection: string };
      return read(copy, connection);
    })
    .then(
      (credentials) => response.end(JSON.stringify(credentials)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
