import { createHmac } from 'node:crypto';
import type { KeyRing } from '../vault/index.js';
import { randomText } from './randomText.js';

/**
 * Tokens: requirements
 *
 * 1. A token is a prefix that secret scanners can find and 256 random bits in base64url; nothing can be guessed from
 *    another one.
 * 2. Only its MAC is stored: HMAC-SHA-256 under a pepper that is not in the database, so a dump holds nothing usable.
 *    256 random bits need no slow hash.
 * 3. Peppers rotate: a token is minted under the current one and found under any that is still in the ring.
 * 4. A MAC made for one purpose is worthless for another: each purpose has its own domain.
 */
export const TOKEN_PREFIXES = {
  invite: 'spi_',
  session: 'sps_',
  api_key: 'spk_',
  check: 'spc_',
  /** Opens the start page of one authorization. */
  handle: 'sph_',
  /** OAuth's `state`, one for each page of an authorization. */
  state: 'spt_',
  /** The cookie that ties an authorization to one browser. */
  browser: 'spb_',
  /** With which the host's backend confirms a connection. */
  completion: 'spo_',
} as const;
export type TokenKind = keyof typeof TOKEN_PREFIXES;

/** What else is kept as a keyed hash. */
type MacPurpose = 'idempotency-key' | 'idempotency-body' | 'client-key';

/** `token` is shown once; `mac` and `pepperKid` are what storage keeps. */
type MintedToken = { token: string; mac: string; pepperKid: string };

export type Tokens = {
  mint(kind: TokenKind): MintedToken;
  /**
   * The MACs under which storage may know this token, one for each pepper. Empty for what can't be a token (of this
   * kind, where one is given), so that nonsense costs no query.
   */
  macs(token: string, kind?: TokenKind): readonly string[];
  /**
   * Keyed hash of anything else: `<pepper kid>.<mac>`. It is made under the oldest pepper of the ring, so that a
   * rotation doesn't change it and a retry still finds its Idempotency-Key.
   */
  macOf(text: string, purpose: MacPurpose): string;
};

// 43 characters carry 258 bits: the last one has two that must be zero, else two spellings would be one token.
const TOKEN = /^sp[iskchtbo]_[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

const hmac = (key: Uint8Array, domain: string, text: string) =>
  createHmac('sha256', key).update(domain).update('\0').update(text).digest('base64url');

/** Mints and recognises tokens under the peppers of `ring`. */
export function createTokens(ring: KeyRing): Tokens {
  return {
    mint(kind) {
      const pepper = ring.peppers().current;
      const token = TOKEN_PREFIXES[kind] + randomText(32);
      return { token, mac: hmac(pepper.key, 'token', token), pepperKid: pepper.kid };
    },
    macs(token, kind) {
      if (!TOKEN.test(token) || (kind && !token.startsWith(TOKEN_PREFIXES[kind]))) return [];
      const { current, old } = ring.peppers();
      return [current, ...old].map((pepper) => hmac(pepper.key, 'token', token));
    },
    macOf(text, purpose) {
      const { current, old } = ring.peppers();
      const oldest = old.at(-1) ?? current;
      return `${oldest.kid}.${hmac(oldest.key, purpose, text)}`;
    },
  };
}
