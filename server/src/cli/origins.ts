import { normalizeOrigin } from '../http/normalizeOrigin.js';
import { type Command, CommandError } from './command.js';
import { withStorage } from './withStorage.js';

const AUDIT = { actor: 'cli', requestId: null, outcome: 'ok', organizationId: null } as const;

export const origins: Command = {
  summary: 'say whose pages may show the modal',
  usage: [
    ['origins add https://app.example.com', 'a running server takes it up within seconds'],
    ['origins remove https://app.example.com', ''],
    ['origins list', ''],
  ],
  async run(settings, [action, given]) {
    await withStorage(settings, async ({ storage }) => {
      if (action === 'list') {
        for (const { origin } of await storage.listOrigins()) console.log(origin);
      } else if (action === 'add' && given !== undefined) {
        const origin = readOrigin(given);
        await storage.addOrigin(origin, { ...AUDIT, action: 'origin.added', target: origin });
        console.log(`Added ${origin}.`);
      } else if (action === 'remove' && given !== undefined) {
        const origin = readOrigin(given);
        const removed = await storage.removeOrigin(origin, {
          ...AUDIT,
          action: 'origin.removed',
          target: origin,
        });
        if (!removed) throw new CommandError(`${origin} is not registered.`);
        console.log(`Removed ${origin}.`);
      } else {
        throw new CommandError('Say: origins add URL, origins remove URL, or origins list.');
      }
    });
  },
};

function readOrigin(text: string): string {
  try {
    return normalizeOrigin(text);
  } catch {
    throw new CommandError(`"${text}" is not an origin such as https://app.example.com.`);
  }
}
