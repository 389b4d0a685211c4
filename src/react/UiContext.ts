import { createContext, useContext } from 'react';
import type { ConnectClient } from '../contract/index.js';
import type { Windows } from './authorization/createAttendant.js';
import type { Drafts } from './createDrafts.js';
import type { Host } from './createHost.js';
import type { Say } from '../words/index.js';
import type { ConnectOptions } from './options.js';

/** What screens may use besides their state. */
export type Ui = {
  /** Says a sentence in the person's language. */
  readonly t: Say;
  /** BCP 47 tag by which numbers and times are written. */
  readonly locale: string;
  readonly client: Pick<ConnectClient, 'vendor' | 'peekVendor'>;
  readonly drafts: Drafts;
  readonly windows: Windows;
  readonly host: Host | null;
  /** What the host wants of the screens. */
  readonly options: Pick<ConnectOptions, 'appearance' | 'docsUrls' | 'returnUrl' | 'serverUrl' | 'slots'>;
  /** Says aloud what a sighted person sees. */
  readonly announce: (text: string) => void;
  /** Asks the host for a fresh token; null where it offers none. */
  readonly renew: (() => void) | null;
  readonly renewing: boolean;
  readonly close: (reason: 'close_press' | 'completed') => void;
};

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('A Sallyport screen was rendered outside ConnectView.');
  return ui;
}
