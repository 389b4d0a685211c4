import { randomUUID } from 'node:crypto';
import type { AuditAction } from '../audit/audit.js';
import { contexts, createVault, fixedKeyRing, newKeyFile } from '../vault/index.js';
import { createStorage, FolderLocked, migrate, openPGlite } from './index.js';

/**
 * A process of its own for the tests of the folder's lock: opens the folder, says so, then creates connections as fast
 * as it can and prints the id of each one once it is acknowledged. Ends with 3 and the message if the folder is taken.
 */
const dir = process.argv[2] as string;
const say = (line: string) => process.stdout.write(`${line}\n`);
const entry = (action: AuditAction) =>
  ({ action, actor: 'cli', organizationId: null, target: null, outcome: 'ok', requestId: null }) as const;

try {
  const database = await openPGlite(dir);
  await migrate(database);
  const storage = createStorage(database);
  const vault = createVault(fixedKeyRing(newKeyFile()));
  const organizationId = randomUUID();
  await storage.createOrganization(
    { id: organizationId, name: 'Acme', externalId: null },
    entry('organization.created'),
  );
  say(`open ${organizationId}`);
  for (;;) {
    const id = randomUUID();
    await storage.createConnection(
      {
        id,
        organizationId,
        vendor: 'TENABLE',
        method: 'api_keys',
        state: 'PENDING',
        identifier: null,
        options: null,
        sealed: await vault.seal({ client_key: id }, contexts.connection(organizationId, id)),
        refreshIntervalSecs: 86_400,
        timeoutSecs: 3_600,
        health: {
          name: null,
          status: 'pending',
          description: '',
          resolution_owner: null,
          details: [],
          checked_at: null,
        },
        inviteId: null,
        enqueueCheck: true,
      },
      entry('connection.created'),
    );
    say(`made ${id}`);
  }
} catch (error) {
  if (!(error instanceof FolderLocked)) throw error;
  say(error.message);
  process.exit(3);
}
