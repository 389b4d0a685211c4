import type { ConnectProblem, SavedConnection } from '../contract/index.js';

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
  readonly vendor: string | null;
  readonly prefill: Readonly<Record<string, string>>;
  readonly docsUrls: Readonly<Record<string, string>>;
  /** Address of the host's page. */
  readonly returnUrl: string | null;
};

export type ToFrame =
  | { readonly type: 'options'; readonly options: FrameOptions }
  | { readonly type: 'renewed'; readonly token: string | null };

/** An event of the public list, or of a newer one. */
export type ToldEvent = { readonly name: string } & Readonly<
  Record<string, string | number | boolean | null>
>;

export type ToHost =
  | { readonly type: 'shown' }
  | { readonly type: 'told'; readonly event: ToldEvent }
  | { readonly type: 'succeeded'; readonly connection: SavedConnection }
  | {
      readonly type: 'exited';
      readonly problem: ConnectProblem | null;
      readonly metadata: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'stands'; readonly problem: ConnectProblem | null }
  | { readonly type: 'wants_close'; readonly reason: string }
  | { readonly type: 'wants_token' };
