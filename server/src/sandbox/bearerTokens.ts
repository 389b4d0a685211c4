import { randomBytes } from 'node:crypto';
import type { World } from './site.js';

type Entry<T> = { readonly holder: T; readonly expiresAt: number };
/** A vendor's book of the tokens it gave out. Each vendor has its own function that opens one. */
export type TokenBook<T> = Map<string, Entry<T>>;

export type BearerTokens<T> = {
  /** A new token that is good for so many seconds. */
  readonly issue: (holder: T, seconds: number) => string;
  /** To whom a token was given; undefined for one that was not given out here, or no longer. */
  readonly holderOf: (token: string | null | undefined) => T | undefined;
  readonly revoke: (token: string | null | undefined) => void;
};

/** Tokens that a vendor gives for credentials and takes until they end. `open` names the vendor's own book. */
export function bearerTokens<T>(world: World, open: () => TokenBook<T>): BearerTokens<T> {
  const book = world.remember(open);
  return {
    issue: (holder, seconds) => {
      const token = `sandbox.${randomBytes(24).toString('base64url')}`;
      book.set(token, { holder, expiresAt: world.now() + seconds * 1_000 });
      return token;
    },
    holderOf: (token) => {
      const entry = book.get(token ?? '');
      return entry && entry.expiresAt > world.now() ? entry.holder : undefined;
    },
    revoke: (token) => {
      book.delete(token ?? '');
    },
  };
}
