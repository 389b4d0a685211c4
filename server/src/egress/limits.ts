/** What one request to a vendor may take of us. */
export type EgressLimits = {
  /** Milliseconds for name, connection and TLS together. */
  readonly connectMs: number;
  /** Milliseconds for everything, waiting for a free slot included. */
  readonly totalMs: number;
  /** Bytes of the decoded body that are kept; the rest is not read. */
  readonly bodyBytes: number;
  /** Bytes of all the answer's headers. */
  readonly headerBytes: number;
  /** Requests under way to one host, and to all. */
  readonly perHost: number;
  readonly global: number;
  /**
   * Milliseconds before a failure to reach an address is told, plus a random fifth: names of the inner network must
   * not be told from names that don't exist by how fast the refusal comes.
   */
  readonly failureFloorMs: number;
};

export const EGRESS_LIMITS: EgressLimits = {
  connectMs: 3_000,
  totalMs: 10_000,
  bodyBytes: 1024 * 1024,
  headerBytes: 16 * 1024,
  perHost: 8,
  global: 64,
  failureFloorMs: 300,
};
