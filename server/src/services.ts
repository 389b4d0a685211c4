import type { Catalogue } from './catalogue/index.js';
import type { Egress } from './egress/index.js';
import type { News } from './oauth/index.js';
import type { HostedCode } from './hosted/index.js';
import type { OriginRule } from './http/createOriginRule.js';
import type { RateLimiter } from './http/createRateLimiter.js';
import type { Logger } from './logging/index.js';
import type { Settings } from './settings/index.js';
import type { Storage } from './storage/index.js';
import type { Tokens } from './tokens/index.js';
import type { Vault } from './vault/index.js';

/** What the routes and the worker stand on; made once by `createSallyport`. */
export type Services = {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly vault: Vault;
  readonly tokens: Tokens;
  readonly egress: Egress;
  readonly catalogue: Catalogue;
  readonly limiter: RateLimiter;
  readonly logger: Logger;
  /** Whose pages may show the modal. */
  readonly origins: OriginRule;
  /** The built browser code. */
  readonly hosted: HostedCode;
  /** Who waits for a change of an authorization. */
  readonly news: News;
  /**
   * Where a browser finds a vendor's page: the vendor's own address, unless an override or the sandbox stands in for it.
   * The redirect URI is for a page that knows it from its registration alone.
   */
  readonly toBrowserUrl: (url: string, redirectUri: string) => string;
  /** Wakes the worker that checks connections. */
  readonly nudge: () => void;
};
