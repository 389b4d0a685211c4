import type {
  AuthorizationFailureCode,
  CheckOutcome,
  ConnectClient,
  ConnectProblem,
  SavedConnection,
} from '../contract/index.js';
import type { Step } from '../flow/index.js';
import type { FailureCode } from '../vendors/index.js';

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

/** Where a run stood when it was left. */
export type ExitMetadata = {
  readonly reason: ConnectReason;
  readonly step: Step;
  readonly vendor: string | null;
  readonly method: string | null;
  /** What the last check came to, if there was one. */
  readonly check: { readonly outcome: CheckOutcome; readonly code: FailureCode | null } | null;
  /** Why the last authorization at a vendor failed, if one did. */
  readonly authorization: AuthorizationFailureCode | null;
};

export type ConnectOptions = {
  /** The invite token that your server minted; null until it is fetched: the modal may be open already. */
  readonly token: string | null;
  /** Address of the Sallyport server, with its sub-path if it has one: `https://connect.example.com`. */
  readonly serverUrl: string;
  /** The connection is saved; called at once, while the modal still shows its last screen. */
  readonly onSuccess?: ((connection: SavedConnection) => void) | undefined;
  /**
   * The modal closed without a connection: exactly once for each such run. `error` is what stood in the way, null where
   * the person just left. Unmounting the component yourself is not a close and calls nothing.
   */
  readonly onExit?: ((error: ConnectProblem | null, metadata: ExitMetadata) => void) | undefined;
  readonly onEvent?: ((event: ModalEvent) => void) | undefined;
  /**
   * The invite or the session ran out. Answer a fresh token, or set the `token` prop, and the person goes on with what
   * they typed. Answer null to leave it at that.
   */
  readonly onTokenExpired?: (() => unknown) | undefined;
  /** Speaks to the server in place of `fetch`. Read when a run starts. */
  readonly client?: ConnectClient | undefined;
  /** Default `system`. */
  readonly colorScheme?: 'system' | 'light' | 'dark' | undefined;
  /** Any CSS colour. Text on it is black or white, whichever reads better. */
  readonly accentColor?: string | undefined;
};

/** Called with what the host should make of `open`, and why. */
export type OpenChangeHandler = (open: boolean, details: { readonly reason: ConnectReason }) => void;

export type ConnectModalProps = ConnectOptions & {
  /** Controlled. Leave it out, or give `defaultOpen`, and the modal keeps track by itself. */
  readonly open?: boolean | undefined;
  readonly defaultOpen?: boolean | undefined;
  readonly onOpenChange?: OpenChangeHandler | undefined;
};
