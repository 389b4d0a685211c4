import * as z from 'zod/mini';
import type { VendorForm, VendorSummary } from '../vendors/index.js';
import type { Authorization } from './authorizations.js';
import type { CheckProgress, CheckResponse } from './checks.js';
import { Connection } from './connections.js';
import type { Problem } from './problems.js';

/** Trades an invite token for a session, whose token then comes as `Authorization: Bearer sps_...`. */
export const SessionCreate = z.strictObject({
  token: z.string().check(z.minLength(1), z.maxLength(200)),
  /**
   * Made at random by each mounted modal. The same key claims the invite again without ending its session (reload,
   * StrictMode); another key supersedes it.
   */
  client_key: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/)),
  /** An authorization that this browser began before it left the page, to go on with. */
  authorization_id: z.nullish(z.uuid()),
  /**
   * Origin of the page around our frame, which the frame has from the browser. Counts only in a request of our own pages:
   * anybody else's `Origin` says where they are.
   */
  host_origin: z.nullish(z.string().check(z.minLength(1), z.maxLength(300))),
});
export type SessionCreate = z.infer<typeof SessionCreate>;

/** Everything the picker needs, in one answer. */
export type Session = {
  readonly session_token: string;
  /** Until the session ends if nothing is done. */
  readonly expires_in_secs: number;
  readonly mode: 'create' | 'update';
  readonly organization_name: string;
  /** Name of the product that shows the modal, where the operator has set one. */
  readonly app_name: string | null;
  readonly locale: string | null;
  readonly vendors: readonly VendorSummary[];
  /** The form of the only vendor, so that a picker of one needs no second request. */
  readonly vendor: SessionVendor | null;
  /** The authorization to go on with, where one was named and belongs to the organization. */
  readonly authorization: Authorization | null;
  /** The connection to be updated. */
  readonly connection: { readonly id: string; readonly identifier: string | null } | null;
};

/** A vendor's form for this session: methods that the invite allows, operator's values filled in. */
export type SessionVendor = VendorForm & {
  /** Values that the server made for this invite, by field path: `{ 'aws.external_id': '...' }`. */
  readonly generated: Readonly<Record<string, string>>;
  /** Public operator's values that the guide names: `{ 'platform.aws_account_id': '...' }`. */
  readonly platform: Readonly<Record<string, string>>;
};

export const ConnectionSave = z.strictObject({
  check_id: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Says that a partial result is to be saved knowingly. */
  accept_partial: z.optional(z.boolean()),
});
export type ConnectionSave = z.infer<typeof ConnectionSave>;

/** Answer to a save through the widget. */
export const SavedConnection = Connection;
export type SavedConnection = Connection;

/** One line of the check's answer (`application/x-ndjson`): progress, then exactly one result or problem. */
export type CheckLine =
  | { readonly type: 'progress'; readonly progress: CheckProgress }
  | { readonly type: 'result'; readonly result: CheckResponse }
  | { readonly type: 'problem'; readonly problem: Problem };
