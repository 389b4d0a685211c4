import type {
  CheckProgress,
  CheckResponse,
  ConnectProblem,
  ConnectSession,
  SavedConnection,
  SessionVendor,
} from '../contract/index.js';

/** What can happen: what the person did, and what the calls came to. */
export type ConnectEvent =
  | { readonly type: 'redeemed'; readonly session: ConnectSession }
  /** `vendor` is given where its form is here already. */
  | { readonly type: 'vendor_chosen'; readonly vendorId: string; readonly vendor?: SessionVendor | null }
  | { readonly type: 'vendor_loaded'; readonly vendor: SessionVendor }
  | { readonly type: 'method_chosen'; readonly methodId: string }
  /** The only event that carries credentials; they go to the check's effect and nowhere else. */
  | { readonly type: 'credentials_submitted'; readonly credentials: Readonly<Record<string, unknown>> }
  | { readonly type: 'check_progressed'; readonly progress: CheckProgress }
  | { readonly type: 'check_finished'; readonly check: CheckResponse }
  | { readonly type: 'check_cancelled' }
  | { readonly type: 'save_confirmed' }
  | { readonly type: 'edit_requested' }
  | { readonly type: 'connection_saved'; readonly connection: SavedConnection }
  | { readonly type: 'went_back' }
  | { readonly type: 'retried' }
  | { readonly type: 'token_renewed' }
  | { readonly type: 'call_failed'; readonly problem: ConnectProblem };

/** What subscribers are told: every event, credentials taken out. */
export type ReportedEvent =
  | Exclude<ConnectEvent, { readonly type: 'credentials_submitted' }>
  | { readonly type: 'credentials_submitted' };
