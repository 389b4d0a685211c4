import type {
  Authorization,
  CheckProgress,
  CheckResponse,
  CheckResult,
  ConnectProblem,
  ConnectSession,
  SavedConnection,
  SessionVendor,
} from '../contract/index.js';
import type { PublicMethod } from '../vendors/index.js';

/**
 * What can be on screen. A state holds all that its screen shows and nothing that it doesn't; the credentials are
 * never among it: they live in the form and pass through one event into one effect.
 */
export type ConnectState =
  | Loading
  | ChoosingVendor
  | LoadingVendor
  | ChoosingMethod
  | EnteringCredentials
  | Authorizing
  | Checking
  | Reviewing
  | Saving
  | Connected
  | Failed
  | Expired;

export type Step = ConnectState['step'];

/** Waits for an invite token and redeems it. `resume` is the form to go on with, if there was one. */
export type Loading = {
  readonly step: 'loading';
  readonly resume: EnteringCredentials | null;
  /** An authorization that was begun before, to go on with. */
  readonly authorizationId: string | null;
  /** The vendor to begin with, unless there is something to go on with. Where the invite does not offer it: the picker. */
  readonly vendorId: string | null;
};

export type ChoosingVendor = { readonly step: 'choosing_vendor'; readonly session: ConnectSession };

export type LoadingVendor = {
  readonly step: 'loading_vendor';
  readonly session: ConnectSession;
  readonly vendorId: string;
  /** As in `loading`: a new session has its own generated values, so the form itself must be fetched anew. */
  readonly resume: EnteringCredentials | null;
  /** The authorization to go on with once the form is here. */
  readonly authorization: Authorization | null;
};

export type ChoosingMethod = {
  readonly step: 'choosing_method';
  readonly session: ConnectSession;
  readonly vendor: SessionVendor;
};

/** Vendor and method are settled: what all states from the form on share. */
export type Chosen = {
  readonly session: ConnectSession;
  readonly vendor: SessionVendor;
  readonly method: PublicMethod;
};

export type EnteringCredentials = Chosen & {
  readonly step: 'entering_credentials';
  /** Why the last try did not succeed, if the vendor or the check said so. */
  readonly check: CheckResponse | null;
  /** Why the last try did not succeed, if we or the network said so. */
  readonly problem: ConnectProblem | null;
  /** Why the last try did not succeed, if it was an authorization that failed. */
  readonly authorization: Authorization | null;
};

/**
 * A person is at the vendor's pages. What is known of that is what the server's record says, whatever the browser tells
 * about windows and messages.
 */
export type Authorizing = Chosen & {
  readonly step: 'authorizing';
  /** The latest word of the server; null until it has begun. Its `start_url` is kept from the first. */
  readonly authorization: Authorization | null;
  /** For wording, and for what is offered: nothing else follows from it. */
  readonly window: VendorWindow;
  /** How often somebody asked for a look out of turn; each begins the looking anew. */
  readonly looks: number;
  /** The server has answered in this session. */
  readonly looked: boolean;
  /** Why the last look did not succeed, while we go on trying. */
  readonly problem: ConnectProblem | null;
};

/**
 * - `open`: we opened one.
 * - `lost`: it looks closed. It may be open all the same: a vendor's page can cut the tie to its opener.
 * - `blocked`: the browser let us open none.
 * - `elsewhere`: begun before this page was loaded, in a window or in this very tab.
 */
export type VendorWindow = 'open' | 'lost' | 'blocked' | 'elsewhere';

export type Checking = Chosen & {
  readonly step: 'checking';
  /** Latest word on the log-in (`null`) and on each capability. */
  readonly progress: readonly CheckProgress[];
};

/** A check that can be saved: it works, or is partial or unverified. */
export type SavableCheck = CheckResponse & { readonly check_id: string };

/** A check that may be saved, but only knowingly: partial or unverified. */
export type Reviewing = Chosen & { readonly step: 'reviewing'; readonly check: SavableCheck };

export type Saving = Chosen & { readonly step: 'saving'; readonly check: SavableCheck };

export type Connected = Chosen & {
  readonly step: 'connected';
  readonly check: CheckResult | null;
  readonly connection: SavedConnection;
};

export type Failed = {
  readonly step: 'failed';
  readonly problem: ConnectProblem;
  /** The state to try again from, if need be with another token: `canRetry` tells. Null where nothing can help. */
  readonly retry: Loading | LoadingVendor | Saving | null;
};

/** The invite or the session is over. A new token may continue where `resume` says. */
export type Expired = {
  readonly step: 'expired';
  readonly problem: ConnectProblem;
  readonly resume: EnteringCredentials | null;
  /** As in `loading`: on the server it goes on. */
  readonly authorizationId: string | null;
  /** As in `loading`. */
  readonly vendorId: string | null;
};

export const initialState: Loading = {
  step: 'loading',
  resume: null,
  authorizationId: null,
  vendorId: null,
};
