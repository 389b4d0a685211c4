import { randomUUID } from 'node:crypto';
import type { Sallyport } from '../assembleSallyport.js';
import { API_KEY_SCOPES } from '../tokens/index.js';

const EXTERNAL_ID = 'sallyport-dev';

/**
 * What --dev and --sandbox make by themselves: one organization, kept between starts, and an API key for it that is
 * new at each start, since only its hash is kept.
 */
export async function firstStart({
  storage,
  tokens,
}: Pick<Sallyport, 'storage' | 'tokens'>): Promise<{ organizationId: string; apiKey: string }> {
  const entry = { actor: 'cli', requestId: null, outcome: 'ok' } as const;
  const id = randomUUID();
  const created = await storage.createOrganization(
    { id, name: 'Acme Corp', externalId: EXTERNAL_ID },
    { ...entry, action: 'organization.created', organizationId: id, target: id },
  );
  const organizationId = created?.id ?? (await findOwn(storage));
  for (const key of await storage.listApiKeys()) {
    if (key.name === EXTERNAL_ID && key.revokedAt === null) {
      await storage.revokeApiKey(key.id, {
        ...entry,
        action: 'api_key.revoked',
        organizationId: null,
        target: key.id,
      });
    }
  }
  const keyId = randomUUID();
  const { token, ...mac } = tokens.mint('api_key');
  await storage.createApiKey(
    {
      id: keyId,
      name: EXTERNAL_ID,
      last4: token.slice(-4),
      scopes: API_KEY_SCOPES,
      organizationId: null,
      ...mac,
    },
    { ...entry, action: 'api_key.created', organizationId: null, target: keyId },
  );
  return { organizationId, apiKey: token };
}

async function findOwn(storage: Sallyport['storage']): Promise<string> {
  for (let after: string | null = null; ; ) {
    const page = await storage.listOrganizations({ limit: 200, after, scope: null });
    const own = page.items.find((each) => each.externalId === EXTERNAL_ID);
    if (own) return own.id;
    after = page.nextCursor;
    if (after === null) throw new Error('The organization of the first start is gone.');
  }
}
