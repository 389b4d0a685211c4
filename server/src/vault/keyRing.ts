/** A 256-bit secret and the id that texts or MACs made with it carry. */
export type Key = { readonly kid: string; readonly key: Uint8Array; readonly createdAt: string };

/** The key that makes new things, and those that can still open older ones, newest first. */
export type Ring = { readonly current: Key; readonly old: readonly Key[] };

/**
 * The server's secrets as they are now. A ring that comes from a file follows it, so that a rotation needs no restart.
 */
export type KeyRing = {
  /** Seal and open what the vault keeps. */
  keys(): Ring;
  /** Key the MACs of tokens. */
  peppers(): Ring;
};

/** Every key of a ring, the current one first. */
export const allKeys = (ring: Ring): readonly Key[] => [ring.current, ...ring.old];

/** The keys can't be used as they are; the message says why and what to do. Holds no secret. */
export class KeyRingError extends Error {
  override readonly name = 'KeyRingError';
}
