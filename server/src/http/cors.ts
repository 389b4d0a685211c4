import type { Services } from '../services.js';

/** Milliseconds for which the registered origins are remembered. */
const MEMORY_MS = 5_000;

export type OriginRule = {
  /** May a page of this origin call the widget API? */
  allows(origin: string): Promise<boolean>;
};

/**
 * The deployment's registered origins: those of `--allow-origin` and those in the database, compared exactly. With
 * --dev or --sandbox pages on loopback are allowed as well.
 */
export function createOriginRule({ settings, storage }: Pick<Services, 'settings' | 'storage'>): OriginRule {
  const fixed = new Set(settings.allowOrigin.map(normalizeOrigin));
  let known = new Set<string>();
  let knownUntil = 0;
  return {
    async allows(origin) {
      if (fixed.has(origin)) return true;
      if ((settings.dev || settings.sandbox) && isLoopbackOrigin(origin)) return true;
      if (Date.now() >= knownUntil) {
        known = new Set((await storage.listOrigins()).map((each) => each.origin));
        knownUntil = Date.now() + MEMORY_MS;
      }
      return known.has(origin);
    },
  };
}

/** `https://App.example.com/` -> `https://app.example.com`. Throws if it is no origin. */
export function normalizeOrigin(text: string): string {
  const { origin, protocol, username, search, hash } = new URL(text);
  if ((protocol !== 'https:' && protocol !== 'http:') || username || search || hash) {
    throw new TypeError(`Not an origin: ${protocol}`);
  }
  return origin;
}

/** Headers that let a page of `origin` read the answer. No cookies, ever. */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after, x-request-id',
  };
}

export const PREFLIGHT_HEADERS = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  'access-control-max-age': '600',
} as const;

function isLoopbackOrigin(origin: string): boolean {
  try {
    const { hostname } = new URL(origin);
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  } catch {
    return false;
  }
}
