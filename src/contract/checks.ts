import * as z from 'zod/mini';
import { FAILURE_CODES_SCHEMA, OWNER_SCHEMA } from './enums.js';

/**
 * - `works`: logged in, and every required capability was proven.
 * - `partial`: logged in, at least one capability works, a required one does not. May be saved knowingly.
 * - `refused`: the vendor refused the keys, or nothing that matters would work with them. Can't be saved.
 * - `unavailable`: the vendor could not be asked. Says nothing about the keys; try again.
 * - `unverified`: the vendor publishes no check. Saved and shown as "saved, not verified".
 */
export const CheckOutcome = z.enum(['works', 'partial', 'refused', 'unavailable', 'unverified']);
export type CheckOutcome = z.infer<typeof CheckOutcome>;

export const CapabilityResult = z.strictObject({
  id: z.string(),
  label: z.string(),
  permission: z.nullable(z.string()),
  required: z.boolean(),
  state: z.enum(['works', 'missing', 'unknown']),
  code: z.nullable(FAILURE_CODES_SCHEMA),
  owner: z.nullable(OWNER_SCHEMA),
  note: z.nullable(z.string()),
});
export type CapabilityResult = z.infer<typeof CapabilityResult>;

/** A value that the check found out to be another, offered as a one-click correction. */
export const Suggestion = z.strictObject({ path: z.string(), value: z.string() });
export type Suggestion = z.infer<typeof Suggestion>;

export const CheckResult = z.strictObject({
  outcome: CheckOutcome,
  /** Why it is not `works`; null where it is, and for `unverified`. */
  code: z.nullable(FAILURE_CODES_SCHEMA),
  owner: z.nullable(OWNER_SCHEMA),
  /** Our words for this very case; more specific than the code's. */
  note: z.nullable(z.string()),
  suggest: z.nullable(Suggestion),
  /** Seconds the vendor asked us to wait, where it did. */
  retry_after_secs: z.nullable(z.number()),
  capabilities: z.array(CapabilityResult),
});
export type CheckResult = z.infer<typeof CheckResult>;

export const CheckRequest = z.strictObject({
  vendor: z.string().check(z.maxLength(64)),
  method: z.string().check(z.maxLength(64)),
  credentials: z.record(z.string(), z.unknown()),
});
export type CheckRequest = z.infer<typeof CheckRequest>;

export const CheckResponse = z.extend(CheckResult, {
  /** Redeemed once by the create or update that follows, within `expires_in_secs`. Null where saving is refused. */
  check_id: z.nullable(z.string()),
  expires_in_secs: z.nullable(z.number()),
});
export type CheckResponse = z.infer<typeof CheckResponse>;

/** Who is being asked right now. `id` null is the log-in that comes before the capabilities. */
export const CheckProgress = z.strictObject({
  id: z.nullable(z.string()),
  state: z.enum(['running', 'works', 'missing', 'unknown']),
});
export type CheckProgress = z.infer<typeof CheckProgress>;
