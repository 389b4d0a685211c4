import type { OAuthSettings } from './oauth/settings.js';
import type { TokenRequests } from './oauth/tokenRequests.js';
import type { SandboxCredentials } from './sandboxCredentials.js';

/** A request as the vendor's front door sees it. Header names are in lower case, in the order they came. */
export type VendorRequest = {
  readonly method: string;
  /** In lower case, without port. */
  readonly host: string;
  /**
   * What a browser has to put before every path of this vendor: `/~/app.snyk.io`. Empty where the vendor was named in
   * the `Host` header.
   */
  readonly mount: string;
  /** As it was sent, still percent-encoded, without the mount. */
  readonly path: string;
  /** As it was sent, without the `?`. */
  readonly rawQuery: string;
  readonly query: URLSearchParams;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
  /** Held back for the sandbox's `slowMs`. */
  readonly late?: true;
  /** The path as it is recorded, where the one that was asked for has something in it that opens a door. */
  readonly recordedPath?: string;
};

export type Handler = (request: VendorRequest) => Answer | Promise<Answer>;

/** What a site has to stand on while the sandbox runs. */
export type World = {
  readonly accounts: readonly SandboxCredentials[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What `create` made the first time it was asked for here, until a reset: issued tokens, open sessions. */
  readonly remember: <T>(create: () => T) => T;
  /** How the vendors' sign-in pages and token endpoints misbehave just now. */
  readonly oauth: Readonly<OAuthSettings>;
  readonly tokenRequests: TokenRequests;
  /** Of access tokens that come of a sign-in, where it is not to be the vendor's own. */
  readonly accessTokenSecs: number | undefined;
};

/** Host names with somebody behind them. Vendors of one family may name the same site; it is opened once. */
export type Site = {
  readonly owns: (host: string) => boolean;
  readonly open: (world: World) => Handler;
};

/** One file in `vendors/`: where the vendor lives and what its test values are. */
export type SandboxVendor = {
  readonly id: string;
  readonly name: string;
  readonly sites: readonly Site[];
  readonly credentials: readonly Omit<SandboxCredentials, 'vendor'>[];
  /**
   * Access tokens of the methods by which somebody signs in at the vendor: what its resource API answers to each.
   * Nobody types them.
   */
  readonly tokens?: readonly Omit<SandboxCredentials, 'vendor'>[];
};

/** The value of a header, several of one name joined by a comma; undefined where it was not sent. */
export function headerOf(request: VendorRequest, name: string): string | undefined {
  const values = request.headers.filter(([key]) => key === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** All rows of the vendors' tables of test values, each with its vendor's id. */
export function credentialsOf(vendors: readonly SandboxVendor[]): readonly SandboxCredentials[] {
  return vendors.flatMap(({ id, credentials }) => credentials.map((row) => ({ vendor: id, ...row })));
}

/** All rows of the vendors' access tokens, each with its vendor's id. */
export function tokensOf(vendors: readonly SandboxVendor[]): readonly SandboxCredentials[] {
  return vendors.flatMap(({ id, tokens = [] }) => tokens.map((row) => ({ vendor: id, ...row })));
}
