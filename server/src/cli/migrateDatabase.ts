import { openDatabase } from '../openDatabase.js';
import { createStorage, migrate } from '../storage/index.js';
import type { Command } from './command.js';

export const migrateDatabase: Command = {
  summary: 'bring the database to this version',
  usage: [['migrate --database-url URL', 'runs what is missing; `serve` does the same at its start']],
  async run(settings) {
    const database = await openDatabase(settings);
    try {
      const { ran } = await migrate(database);
      console.log(ran.length === 0 ? 'Nothing to do.' : `Done: ${ran.join(', ')}`);
    } finally {
      await createStorage(database).close();
    }
  },
};
