import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { World } from '../site.js';

type Entry = { readonly payload: AdapterPayload; readonly expiresAt: number };

/** What one authorization server has given out, by the vendors' clock. */
export class ProviderStore {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;
  readonly #refreshTokens: 'single_use' | 'reusable';

  constructor(now: () => number, refreshTokens: 'single_use' | 'reusable') {
    this.#now = now;
    this.#refreshTokens = refreshTokens;
  }

  find(model: string, id: string): AdapterPayload | undefined {
    const entry = this.#entries.get(`${model}:${id}`);
    return entry && entry.expiresAt > this.#now() ? entry.payload : undefined;
  }

  /** For `oidc-provider`, one for each of its models. */
  adapter(model: string): Adapter {
    const key = (id: string) => `${model}:${id}`;
    // Nobody stays signed in: each authorization asks anew who it is.
    const isKept = model !== 'Session';
    return {
      upsert: async (id, payload, secs = 0) => {
        if (isKept) this.#entries.set(key(id), { payload, expiresAt: this.#now() + secs * 1_000 });
      },
      find: async (id) => this.find(model, id),
      findByUid: async () => undefined,
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = this.find(model, id);
        if (model === 'RefreshToken' && this.#refreshTokens === 'reusable') return;
        if (payload) payload.consumed = Math.floor(this.#now() / 1_000);
      },
      destroy: async (id) => {
        this.#entries.delete(key(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [id, { payload }] of this.#entries) {
          if (payload.grantId === grantId) this.#entries.delete(id);
        }
      },
    };
  }
}

/** The stores of all authorization servers of a sandbox, by issuer. */
export const providerStores = (world: World): Map<string, ProviderStore> => world.remember(openStores);
const openStores = (): Map<string, ProviderStore> => new Map();
