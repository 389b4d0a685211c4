import type { Answer, VendorRequest, World } from '../site.js';
import type { Person } from './people.js';

/** What one vendor's authorization server is like. */
export type AuthorizationServer = {
  /** The vendors whose redirect URIs are registered here. The first answers for what names none. */
  readonly vendors: readonly [string, ...string[]];
  /** As on its pages. */
  readonly name: string;
  /** Tells servers apart: each has its own codes and tokens. */
  readonly issuer: string;
  readonly clients: readonly {
    readonly id: string;
    readonly secret: string;
    readonly authentication: 'client_secret_basic' | 'client_secret_post';
  }[];
  readonly paths: { readonly authorize: string; readonly token: string; readonly revoke?: string };
  /** All that may be asked for. */
  readonly scopes: readonly string[];
  /** Where they were chosen when the application was registered, and no request changes them. */
  readonly registeredScopes?: readonly string[];
  readonly isPkceRequired: boolean;
  readonly refresh: 'never' | 'always' | 'offline_access';
  /**
   * Each use of a refresh token brings a new one. The old one is spent, and a second use of it ends everything that came
   * of the same authorization; or it stays good.
   */
  readonly refreshTokens: 'single_use' | 'reusable';
  readonly accessTokenSecs: number;
  /** Who may sign in here, of those of the method. Default: all. */
  readonly isAtHome?: (person: Person, host: string) => boolean;
  /** What the vendor calls what is asked for, where it is not the scopes. */
  readonly permissions?: readonly string[];
  /** A second page, after somebody was chosen: says yes by `decision=accept`, along with the account. */
  readonly approval?: (asked: { person: Person; permissions: readonly string[]; action: string }) => Answer;
  /** What comes of signing in, beside the redirect. */
  readonly onSignIn?: (world: World, person: Person) => void;
  /** In the redirect of somebody who said no. */
  readonly denial: string;
  /** The first parameter of an authorization request that the vendor would miss. */
  readonly missing?: (query: URLSearchParams) => string | null;
  /** What is said on a page of the vendor's own. */
  readonly refusal: (error: string, description: string) => Answer;
  /** The vendor's own habits at the token endpoint. */
  readonly tokenQuirks?: (answer: Answer, asked: TokenQuestion) => Answer | Promise<Answer>;
};

export type TokenQuestion = {
  readonly world: World;
  readonly request: VendorRequest;
  readonly grant: string | null;
};
