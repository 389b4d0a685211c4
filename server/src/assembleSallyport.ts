import { VENDORS, type Vendor } from 'sallyport/vendors';
import { browserUrls } from './browserUrls.js';
import { createCatalogue } from './catalogue/index.js';
import { type App, createApp, type RequestInfo } from './createApp.js';
import { createEgress, EGRESS_LIMITS, parseOriginOverride } from './egress/index.js';
import { rememberHosted } from './hosted/index.js';
import { createOriginRule } from './http/createOriginRule.js';
import { createRateLimiter } from './http/createRateLimiter.js';
import { rememberApiKeys } from './http/rememberApiKeys.js';
import type { Logger } from './logging/index.js';
import { createNews } from './oauth/index.js';
import { platformOf } from './platformOf.js';
import { createWorker } from './queue/createWorker.js';
import type { Sandbox } from './sandbox/index.js';
import type { Settings } from './settings/index.js';
import type { Storage } from './storage/index.js';
import { createTokens, type Tokens } from './tokens/index.js';
import { createVault, type KeyRing, type Vault } from './vault/index.js';

/** A running backend without a listener of its own. */
export type Sallyport = App & {
  readonly storage: Storage;
  readonly vault: Vault;
  readonly tokens: Tokens;
  /** Null unless started with `sandbox`. */
  readonly sandbox: Sandbox | null;
  /** Finishes what is under way and closes the database. */
  close(): Promise<void>;
};

export type Parts = {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly ring: KeyRing;
  readonly logger: Logger;
  readonly sandbox: Sandbox | null;
  readonly vendors?: readonly Vendor[];
  readonly hosted?: string;
};

/** Milliseconds that requests and checks under way get to finish. */
const GRACE_MS = 10_000;

/** Puts the parts together and starts the worker. Closing it closes the parts. */
export function assembleSallyport({
  settings,
  storage: database,
  ring,
  logger,
  sandbox,
  vendors = VENDORS,
  hosted,
}: Parts): Sallyport {
  const storage = rememberApiKeys(database);
  const overrides = settings.origin.map(parseOriginOverride);
  const base = {
    settings,
    logger,
    storage,
    vault: createVault(ring),
    tokens: createTokens(ring),
    egress: createEgress({
      overrides: [...overrides, ...(sandbox ? [parseOriginOverride(`*=${sandbox.origin}`)] : [])],
      allowSelfHosted: settings.allowSelfHosted,
      limits: {
        totalMs: settings.vendorTimeoutMs,
        connectMs: Math.min(EGRESS_LIMITS.connectMs, settings.vendorTimeoutMs),
      },
    }),
    catalogue: createCatalogue(vendors, platformOf(settings)),
    limiter: createRateLimiter(settings.rateLimit),
    origins: createOriginRule({ settings, storage }),
    hosted: rememberHosted(hosted ?? null),
    news: createNews(),
    toBrowserUrl: browserUrls(overrides, sandbox),
  };
  const worker = createWorker(base);
  const app = createApp({ ...base, nudge: worker.nudge });
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  worker.start();

  /** Closing waits for it. */
  function awaited<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    void work.finally(() => underWay.delete(work)).catch(() => undefined);
    return work;
  }

  async function close(): Promise<void> {
    const grace = new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref());
    await Promise.race([Promise.allSettled(underWay), grace]);
    await worker.stop(GRACE_MS);
    await base.egress.close();
    await sandbox?.close();
    await storage.close();
  }

  return {
    storage,
    vault: base.vault,
    tokens: base.tokens,
    sandbox,
    fetch: (request: Request, info?: RequestInfo) => awaited(app.fetch(request, info)),
    provision: (path, request) => awaited(app.provision(path, request)),
    close: () => (closing ??= close()),
  };
}
