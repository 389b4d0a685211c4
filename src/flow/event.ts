import type {
  Authorization,
  CheckProgress,
  CheckResponse,
  ConnectProblem,
  ConnectSession,
  SavedConnection,
  SessionVendor,
} from '../contract/index.js';
import type { VendorWindow } from './state.js';

/** What can happen: what the person did, and what the calls came to. */
export type ConnectEvent =
  | { readonly type: 'redeemed'; readonly session: ConnectSession }
  /** `vendor` is given where its form is here already. */
  | { readonly type: 'vendor_chosen'; readonly vendorId: string; readonly vendor?: SessionVendor | null }
  | { readonly type: 'vendor_loaded'; readonly vendor: SessionVendor }
  | { readonly type: 'method_chosen'; readonly methodId: string }
  /**
   * The only event that carries credentials; they go to the effect of the check or the authorization, and nowhere else.
   * `returnUrl` says that no window could be opened for the vendor, and where this tab wants to come back to;
   * `locale` which language our own pages on the way to the vendor and back are to speak.
   */
  | {
      readonly type: 'credentials_submitted';
      readonly credentials: Readonly<Record<string, unknown>>;
      readonly returnUrl?: string | null;
      readonly locale?: string;
    }
  /** The server's word on an authorization. */
  | { readonly type: 'authorization_changed'; readonly authorization: Authorization }
  | { readonly type: 'look_failed'; readonly problem: ConnectProblem }
  /** There may be news: the person came back, or something spoke. What it said does not matter. */
  | { readonly type: 'look_sooner' }
  | { readonly type: 'window_changed'; readonly window: VendorWindow }
  /** `id` of the one to give up, where it has one already. */
  | { readonly type: 'authorization_cancelled'; readonly id: string | null }
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
