import type {
  ConnectProblem,
  ConnectReason,
  ExitMetadata,
  ModalEvent,
  SavedConnection,
} from '../contract/index.js';

/** How the modal looks. What is not valid is left out, so that the default stays. */
export type Appearance = {
  /** Default `system`. */
  readonly colorScheme?: 'system' | 'light' | 'dark' | undefined;
  /** Any CSS colour. Text on it is black or white, whichever reads better. */
  readonly accentColor?: string | undefined;
  /** Any CSS `font-family`, of fonts that your page has loaded; in a frame, of such as the person's device has. */
  readonly fontFamily?: string | undefined;
  /** Of the corners: one CSS length, `6px` or `0`. */
  readonly radius?: string | undefined;
  /**
   * Your logo, at the top of the modal: an https address, one of this origin, or `data:image/...`. A frame shows it from
   * the Sallyport server's origin or as `data:` alone.
   */
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
  readonly appearance?: Appearance | undefined;
  /** Where a sign-in at a vendor comes back to. Default: this page, without what could be a secret in its address. */
  readonly returnUrl?: string | null | undefined;
  readonly onSuccess?: ((connection: SavedConnection) => void) | undefined;
  /** The run ended without a connection: exactly once, and never after `onSuccess`. */
  readonly onExit?: ((error: ConnectProblem | null, metadata: ExitMetadata) => void) | undefined;
  readonly onEvent?: ((event: ModalEvent) => void) | undefined;
  /** Answer a fresh token, or null to leave it at that. */
  readonly onTokenExpired?: (() => unknown) | undefined;
  readonly onOpenChange?: ((open: boolean, details: { readonly reason: ConnectReason }) => void) | undefined;
};
