import type { FailureCode } from '../vendors/index.js';
import type { AuthorizationFailureCode } from './authorizationFailures.js';
import type { CheckOutcome } from './checks.js';
import type { ConnectProblem } from './problems.js';

/**
 * Why the modal opened or closed. `completed` is the Done button; `imperative` is the host's own code; `resumed` is a
 * page that was left for a vendor's and is here again.
 */
export type ConnectReason =
  | 'trigger_press'
  | 'close_press'
  | 'escape_key'
  | 'outside_press'
  | 'completed'
  | 'imperative'
  | 'resumed';

/**
 * What the modal tells about a run, in the order it happens. The names are promised; none carries a token, a value that
 * was typed, or a vendor's answer.
 */
export type ModalEvent =
  | { readonly name: 'opened' }
  | { readonly name: 'ready'; readonly mode: 'create' | 'update'; readonly vendors: number }
  | { readonly name: 'vendor_selected'; readonly vendor: string }
  | { readonly name: 'method_selected'; readonly vendor: string; readonly method: string }
  | { readonly name: 'check_started'; readonly vendor: string; readonly method: string }
  | {
      readonly name: 'check_finished';
      readonly vendor: string;
      readonly method: string;
      readonly outcome: CheckOutcome;
      readonly code: FailureCode | null;
    }
  | { readonly name: 'authorization_started'; readonly vendor: string; readonly method: string }
  | {
      readonly name: 'authorization_finished';
      readonly vendor: string;
      readonly method: string;
      readonly outcome: 'connected' | 'failed';
      /** Why it failed; `cancelled` where the person gave up here. */
      readonly code: AuthorizationFailureCode | null;
    }
  | { readonly name: 'connected'; readonly vendor: string; readonly connection: string }
  | { readonly name: 'failed'; readonly code: ConnectProblem['code']; readonly request: string | null }
  | { readonly name: 'closed'; readonly reason: ConnectReason };

/** Where a run stood when it was left. `Step` is the flow's word for it. */
export type ExitMetadata<Step extends string = string> = {
  readonly reason: ConnectReason;
  readonly step: Step;
  readonly vendor: string | null;
  readonly method: string | null;
  /** What the last check came to, if there was one. */
  readonly check: { readonly outcome: CheckOutcome; readonly code: FailureCode | null } | null;
  /** Why the last authorization at a vendor failed, if one did. */
  readonly authorization: AuthorizationFailureCode | null;
};

export type ModalEventName = ModalEvent['name'];

/** Every event's name: the closed list. One is never renamed and never changes its meaning; new ones may come. */
export const MODAL_EVENTS = [
  'opened',
  'ready',
  'vendor_selected',
  'method_selected',
  'check_started',
  'check_finished',
  'authorization_started',
  'authorization_finished',
  'connected',
  'failed',
  'closed',
] as const satisfies readonly ModalEventName[];
