import * as z from 'zod/mini';
import {
  AUTHORIZATION_FAILURES,
  AUTHORIZATION_STATES,
  type AuthorizationFailureCode,
} from './authorizationFailures.js';
import { CheckResult } from './checks.js';
import { Connection } from './connections.js';
import { OWNER_SCHEMA } from './enums.js';
import { FAILURES } from './failures.js';
import { Locale } from './locale.js';

const CODES_SCHEMA = z.enum([...Object.keys(AUTHORIZATION_FAILURES), ...Object.keys(FAILURES)] as [
  AuthorizationFailureCode,
  ...AuthorizationFailureCode[],
]);

/** Body of `POST /v1/widget/authorizations`. */
export const AuthorizationStart = z.strictObject({
  vendor: z.string().check(z.minLength(1), z.maxLength(64)),
  method: z.string().check(z.minLength(1), z.maxLength(64)),
  /** The method's own fields (a region). */
  credentials: z.record(z.string(), z.unknown()),
  /**
   * The page that shows the modal, to come back to where there is no success or error URL. Of the caller's origin, or it
   * is refused.
   */
  return_url: z.nullish(z.string().check(z.maxLength(2048))),
  /** The language that the modal speaks, so that our own pages speak it, too. Default: the invite's `locale`. */
  locale: z.nullish(Locale),
});
export type AuthorizationStart = z.infer<typeof AuthorizationStart>;

/**
 * One walk through a vendor's pages, as the server knows it; nobody else knows it better. Holds no code, no token and no
 * word of the vendor's.
 */
export const Authorization = z.strictObject({
  id: z.uuid(),
  vendor: z.string(),
  method: z.string(),
  state: z.enum(AUTHORIZATION_STATES),
  /** Grows with each change. Given as `after` it makes the next look wait for news. */
  version: z.number(),
  /** Our first page, to be opened in a window of its own. Only in the answer that made it. */
  start_url: z.nullable(z.string()),
  /** Until it ends by itself if nothing happens; 0 once it is over. */
  expires_in_secs: z.number(),
  /** Why it failed; null otherwise. */
  code: z.nullable(CODES_SCHEMA),
  owner: z.nullable(OWNER_SCHEMA),
  /** Our words for this very case; more specific than the code's. */
  note: z.nullable(z.string()),
  /** What the check found, once there was one. */
  result: z.nullable(CheckResult),
  /** From `verified` on. */
  connection: z.nullable(Connection),
});
export type Authorization = z.infer<typeof Authorization>;

/** Body of the start page's own requests: what its address had in the fragment. */
export const AuthorizationHandle = z.strictObject({
  handle: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Which our page before the vendor speaks; those after it will. */
  language: z.nullish(Locale),
});
export type AuthorizationHandle = z.infer<typeof AuthorizationHandle>;

/** Seconds that a look with `after` waits for news at most. */
export const AUTHORIZATION_WAIT_SECS = 25;

/** Body of `POST .../connections/{id}/confirm`. */
export const ConnectionConfirm = z.strictObject({
  /** `spo_...`, as it came with the success URL. Good once, for ten minutes. */
  completion_code: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type ConnectionConfirm = z.infer<typeof ConnectionConfirm>;
