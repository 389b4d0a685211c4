import type { ConnectProblem, SavedConnection } from '../contract/index.js';
import type { ToldEvent } from './messages.js';

/** How the modal looks. Plain values: nothing of it is run. */
export type EmbedAppearance = {
  /** Default `system`. */
  readonly colorScheme?: 'system' | 'light' | 'dark' | undefined;
  /** Any CSS colour. */
  readonly accentColor?: string | undefined;
  /** A CSS font family that the person's device has: the frame loads none. */
  readonly fontFamily?: string | undefined;
  /** A CSS length. */
  readonly radius?: string | undefined;
  readonly logoUrl?: string | undefined;
};

/** The names and meanings of the React component's props. */
export type EmbedOptions = {
  /** Address of the Sallyport server, with its sub-path if it has one. */
  readonly serverUrl: string;
  /** The invite token that your server minted; null until it is fetched: the modal may be open already. */
  readonly token: string | null;
  /** Id of a vendor to begin with. */
  readonly vendor?: string | null | undefined;
  /** Values by field path, for fields that are not secret. */
  readonly prefill?: Readonly<Record<string, string>> | undefined;
  /** Your own guides by vendor id. */
  readonly docsUrls?: Readonly<Record<string, string>> | undefined;
  readonly locale?: string | null | undefined;
  readonly appearance?: EmbedAppearance | undefined;
  /** Where a sign-in at a vendor comes back to. Default: this page, without what could be a secret in its address. */
  readonly returnUrl?: string | null | undefined;
  readonly onSuccess?: ((connection: SavedConnection) => void) | undefined;
  /** The run ended without a connection: exactly once, and never after `onSuccess`. */
  readonly onExit?:
    | ((error: ConnectProblem | null, metadata: Readonly<Record<string, unknown>>) => void)
    | undefined;
  readonly onEvent?: ((event: ToldEvent) => void) | undefined;
  /** Answer a fresh token, or null to leave it at that. */
  readonly onTokenExpired?: (() => unknown) | undefined;
  readonly onOpenChange?: ((open: boolean, details: { readonly reason: string }) => void) | undefined;
};
