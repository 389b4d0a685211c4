import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { API_KEY_SCOPES, type ApiKeyScope } from '../tokens/index.js';
import { type Command, CommandError } from './command.js';
import { withStorage } from './withStorage.js';

const AUDIT = { actor: 'cli', requestId: null, outcome: 'ok', organizationId: null } as const;

export const apiKeys: Command = {
  summary: 'make, list and revoke the keys of your backends',
  usage: [
    [
      'api-keys create NAME [SCOPE...]',
      `prints the key, this once; scopes: ${API_KEY_SCOPES.join(', ')}; all if none`,
    ],
    ['api-keys list', 'names, last characters, scopes'],
    ['api-keys revoke ID', 'ends a key; a running server follows within a second'],
  ],
  async run(settings, args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [action, first, ...rest] = positionals;
    await withStorage(settings, async ({ storage, tokens }) => {
      if (action === 'create' && first !== undefined) {
        const { token, ...mac } = tokens.mint('api_key');
        const id = randomUUID();
        const scopes = rest.length === 0 ? API_KEY_SCOPES : rest.map(readScope);
        await storage.createApiKey(
          { id, name: first, last4: token.slice(-4), scopes, organizationId: null, ...mac },
          { ...AUDIT, action: 'api_key.created', target: id },
        );
        console.log(token);
        console.error('Keep it in a safe place: it is not shown again.');
      } else if (action === 'list') {
        for (const key of await storage.listApiKeys()) {
          const state = key.revokedAt === null ? 'active' : 'revoked';
          console.log([key.id, key.name, `...${key.last4}`, state, key.scopes.join(',')].join('\t'));
        }
      } else if (action === 'revoke' && first !== undefined) {
        const revoked = await storage.revokeApiKey(first, {
          ...AUDIT,
          action: 'api_key.revoked',
          target: first,
        });
        if (!revoked) throw new CommandError(`There is no active API key with the id ${first}.`);
        console.log('Revoked.');
      } else {
        throw new CommandError('Say: api-keys create NAME, api-keys list, or api-keys revoke ID.');
      }
    });
  },
};

function readScope(text: string): ApiKeyScope {
  const scope = API_KEY_SCOPES.find((each) => each === text);
  if (!scope)
    throw new CommandError(`There is no scope "${text}". The scopes are: ${API_KEY_SCOPES.join(', ')}.`);
  return scope;
}
