import type { ApiKeyRecord, Storage } from '../storage/index.js';

/** Milliseconds for which a found API key is believed without asking again. */
const MEMORY_MS = 1_000;

/**
 * Storage that asks the database for an API key at most once a second, however many requests come with it. A key
 * revoked through this storage ends at once, one revoked by another process within the second. Unknown keys are not
 * remembered: a new key works at once, and guesses fill no memory.
 */
export function rememberApiKeys(storage: Storage): Storage {
  type Memory = { readonly found: Promise<ApiKeyRecord | null>; readonly until: number };
  const known = new Map<string, Memory>();

  async function andForget<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } finally {
      known.clear();
    }
  }

  const own: Partial<Storage> = {
    findApiKey(macs) {
      const name = macs.join();
      const memory = known.get(name);
      if (memory && performance.now() < memory.until) return memory.found;
      const found = storage.findApiKey(macs);
      const asked: Memory = { found, until: performance.now() + MEMORY_MS };
      known.set(name, asked);
      const forget = () => known.get(name) === asked && known.delete(name);
      found.then((key) => key ?? forget(), forget);
      return found;
    },
    revokeApiKey: (...revoked) => andForget(storage.revokeApiKey(...revoked)),
    deleteOrganization: (...deleted) => andForget(storage.deleteOrganization(...deleted)),
  };
  return new Proxy(storage, {
    get: (target, name, receiver): unknown =>
      Reflect.get(Object.hasOwn(own, name) ? own : target, name, receiver),
  });
}
