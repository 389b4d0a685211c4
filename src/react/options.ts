import type * as contract from '../contract/index.js';
import type { ConnectClient, ConnectProblem, ModalEvent, SavedConnection } from '../contract/index.js';
import type { Appearance } from '../embed/index.js';
import type { Step } from '../flow/index.js';
import type { SlotContents } from './Slots.js';
import type { MessageOverrides } from '../words/index.js';

export type { ConnectReason, ModalEvent, ModalEventName } from '../contract/index.js';
export type { Appearance } from '../embed/index.js';

export type ExitMetadata = contract.ExitMetadata<Step>;

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
  readonly appearance?: Appearance | undefined;
  /**
   * BCP 47 tag of the person's language: `de-CH`. The modal speaks the first that it knows of this, the invite's `locale`
   * and the language of your page (`<html lang>`), else English. What was said of vendors before a change stays as it was.
   */
  readonly locale?: string | undefined;
  /**
   * Your own words in place of the modal's, by key: `{ 'picker.title': 'Link a scanner' }`. They hold in every language,
   * so give those of the person's. The keys and the names in braces are in `docs/generated/words.md`.
   */
  readonly messages?: MessageOverrides | undefined;
  /** Id of the vendor to begin with, `TENABLE`: no picker, though Back leads to it. Read when a run starts. */
  readonly vendor?: string | undefined;
  /**
   * Values to begin with, by field path: `{ 'aws.aws_region_name': 'eu-west-1' }`. A secret is never taken from here, nor
   * what fills many lines, and what was typed stays. Read when a form is first shown.
   */
  readonly prefill?: Readonly<Record<string, string>> | undefined;
  /**
   * Where to come back to from a vendor's pages if this tab has to go there. Default: this page. Null: nowhere, the
   * server's own page says how it ended.
   */
  readonly returnUrl?: string | null | undefined;
  /** Your own guides, by vendor id, as https addresses: each is the first link beside the vendor's form. */
  readonly docsUrls?: Readonly<Record<string, string>> | undefined;
  /**
   * What stands in the modal's own places: `logo`, `header`, `success` (below what was connected), `footer`, `help`. Drawn
   * by your React, with your styles. Not in a frame.
   */
  readonly slots?: SlotContents | undefined;
  /**
   * `iframe` runs the modal in a frame of the server's, where scripts of your page can't read what is typed. Default
   * `inline`. Read when the component mounts.
   */
  readonly isolation?: 'inline' | 'iframe' | undefined;
};

/** Called with what the host should make of `open`, and why. */
export type OpenChangeHandler = (open: boolean, details: { readonly reason: contract.ConnectReason }) => void;

export type ConnectModalProps = ConnectOptions & {
  /** Controlled. Leave it out, or give `defaultOpen`, and the modal keeps track by itself. */
  readonly open?: boolean | undefined;
  readonly defaultOpen?: boolean | undefined;
  readonly onOpenChange?: OpenChangeHandler | undefined;
};
