import type { Services } from '../services.js';
import { normalizeOrigin } from './normalizeOrigin.js';

/** Milliseconds for which the registered origins are remembered. */
const MEMORY_MS = 5_000;

export type OriginRule = {
  /** May a page of this origin call the widget API, and have our frame in it? */
  allows(origin: string): Promise<boolean>;
  /** All that are registered, here or in the database. */
  registered(): Promise<readonly string[]>;
  /** Pages of this very machine may, too. */
  readonly loopback: boolean;
  /** The next question asks the database: what it says has just changed. */
  forget(): void;
};

/**
 * The deployment's registered origins: those of `--allow-origin` and those in the database, compared exactly. With
 * --dev or --sandbox pages on loopback are allowed as well.
 */
export function createOriginRule({ settings, storage }: Pick<Services, 'settings' | 'storage'>): OriginRule {
  const fixed = new Set(settings.allowOrigin.map(normalizeOrigin));
  const loopback = settings.dev || settings.sandbox;
  type Memory = { readonly found: Promise<ReadonlySet<string>>; readonly until: number };
  let memory: Memory | null = null;

  function known(): Promise<ReadonlySet<string>> {
    if (memory && Date.now() < memory.until) return memory.found;
    const found = storage.listOrigins().then((all) => new Set(all.map(({ origin }) => origin)));
    const asked: Memory = { found, until: Date.now() + MEMORY_MS };
    memory = asked;
    found.catch(() => {
      if (memory === asked) memory = null;
    });
    return found;
  }

  return {
    loopback,
    async allows(origin) {
      return fixed.has(origin) || (loopback && isLoopbackOrigin(origin)) || (await known()).has(origin);
    },
    async registered() {
      return [...new Set([...fixed, ...(await known())])];
    },
    forget() {
      memory = null;
    },
  };
}

function isLoopbackOrigin(origin: string): boolean {
  try {
    const { hostname } = new URL(origin);
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  } catch {
    return false;
  }
}
