import type {
  ConnectProblem,
  ConnectReason,
  ExitMetadata,
  ModalEvent,
  SavedConnection,
} from '../contract/index.js';

/**
 * How the modal looks. What is not valid is left out, so that the default stays. A colour is any CSS colour;
 * `light-dark(white, black)` has one for each scheme.
 */
export type Appearance = {
  /** Default `system`. */
  readonly colorScheme?: 'system' | 'light' | 'dark' | undefined;
  /** Of buttons, links and the focus. Text on it is black or white, whichever reads better. */
  readonly accentColor?: string | undefined;
  /** Of the panel, the fields and the cards. Greys are mixed from it and the text's colour. */
  readonly surfaceColor?: string | undefined;
  /** Of what lies a little deeper: the guide beside a form. */
  readonly sunkenColor?: string | undefined;
  readonly textColor?: string | undefined;
  /** Of what is said in passing: at least 4.5 to 1 against the surface. */
  readonly mutedColor?: string | undefined;
  readonly borderColor?: string | undefined;
  readonly successColor?: string | undefined;
  readonly warningColor?: string | undefined;
  readonly dangerColor?: string | undefined;
  /**
   * Any CSS `font-family`, of fonts that your page has loaded; in a frame, of such as the person's device has. `inherit`
   * takes your page's own.
   */
  readonly fontFamily?: string | undefined;
  /** Of keys, values to copy and code. */
  readonly monoFontFamily?: string | undefined;
  /** Of the running text, from which all other sizes follow: one CSS length, `15px`. */
  readonly fontSize?: string | undefined;
  /** Of the corners: one CSS length, `6px` or `0`. */
  readonly radius?: string | undefined;
  /** `compact` draws everything closer together, for a mouse alone: fingers keep their room. */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** `more` for stronger lines and text, as for a person whose device asks for it. */
  readonly contrast?: 'standard' | 'more' | undefined;
  /**
   * Your logo, at the top of the modal: an https address, one of this origin, or `data:image/...`. A frame shows it from
   * the Sallyport server's origin or as `data:` alone.
   */
  readonly logoUrl?: string | undefined;
  /** Who stands behind it, at the foot of the modal: `Secured by {byline}`. Default `Sallyport`; `''` leaves it out. */
  readonly byline?: string | undefined;
  /** Where your people get help: an https address or `mailto:`, behind a link at the foot of the modal. */
  readonly helpUrl?: string | undefined;
  /**
   * Where a person asks for a tool that is not listed: an https address or `mailto:`. `{query}` in it is what they
   * searched for.
   */
  readonly requestUrl?: string | undefined;
};

/** Own words by key. A sentence that counts has a form for each plural category that the language has. */
export type OwnWords = Readonly<
  Record<string, string | Readonly<Record<string, string | undefined>> | undefined>
>;

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
  readonly messages?: OwnWords | undefined;
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
