import type {
  ConnectProblem,
  ConnectReason,
  ExitMetadata,
  ModalEvent,
  SavedConnection,
} from '../contract/index.js';
import type { OwnWords } from './options.js';

// The wire between host and frame. See docs/decisions/0060-deliveries.md. Every message is JSON text: its size is known
// before anything of it is read, and nothing but data can be in it.

/** Goes up when an older side could no longer understand a newer one. */
export const PROTOCOL = 1;

/** Characters of one message. */
export const MAX_LENGTH = 65_536;

/** Messages in a second; more are dropped. */
export const MAX_RATE = 50;

/** Before there is a port, between windows. Neither carries a secret. */
export type WindowMessage = { readonly sallyport: number; readonly type: 'hello' | 'welcome' };

/** What the host wants, whole each time. */
export type FrameOptions = {
  readonly open: boolean;
  readonly token: string | null;
  /** The host can be asked for a fresh token. */
  readonly canRenew: boolean;
  readonly appearance: Readonly<Record<string, string>>;
  readonly locale: string | null;
  /** A host's side from before there were any sends none. */
  readonly messages?: OwnWords | undefined;
  readonly vendor: string | null;
  readonly prefill: Readonly<Record<string, string>>;
  readonly docsUrls: Readonly<Record<string, string>>;
  /** Address of the host's page. */
  readonly returnUrl: string | null;
};

export type ToFrame =
  | { readonly type: 'options'; readonly options: FrameOptions }
  | { readonly type: 'renewed'; readonly token: string | null };

/** What a newer frame says may be more than these types know: the guards let it pass, and the host hands it on. */
export type ToHost =
  | { readonly type: 'shown' }
  | { readonly type: 'told'; readonly event: ModalEvent }
  | { readonly type: 'succeeded'; readonly connection: SavedConnection }
  | {
      readonly type: 'exited';
      readonly problem: ConnectProblem | null;
      readonly metadata: ExitMetadata;
    }
  | { readonly type: 'stands'; readonly problem: ConnectProblem | null }
  | { readonly type: 'wants_close'; readonly reason: ConnectReason }
  | { readonly type: 'wants_token' };
