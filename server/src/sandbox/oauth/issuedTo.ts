import { holderOf, knownTo, type SandboxCredentials } from '../sandboxCredentials.js';
import type { World } from '../site.js';
import { personById } from './people.js';
import { providerStores } from './providerStore.js';

/** Whose authorization an access token came of, if it still holds. */
export function issuedTo(world: World, token: string | null | undefined): SandboxCredentials | undefined {
  if (!token) return undefined;
  for (const store of providerStores(world).values()) {
    const accountId = store.find('AccessToken', token)?.accountId;
    if (accountId) return personById(world, accountId)?.row;
  }
  return undefined;
}

/**
 * Whom an API lets in by an access token: who got it at the vendor's token endpoint, or who has it in the table. Of
 * whom the vendor no longer knows it takes neither.
 */
export function authorizedBy(
  world: World,
  vendor: string,
  token: string | null | undefined,
): SandboxCredentials | undefined {
  const known = knownTo(vendor, world.accounts);
  const row = issuedTo(world, token);
  return row ? known.find((each) => each === row) : holderOf(known, 'access_token', token);
}
