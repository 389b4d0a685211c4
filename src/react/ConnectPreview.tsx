import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { ConnectEvent, ConnectState } from '../flow/index.js';
import { createDrafts } from './createDrafts.js';
import { createHost } from './createHost.js';
import { Modal } from './Modal.js';
import type { ConnectOptions } from './options.js';
import { applyTheme } from './theme/applyTheme.js';

export type ConnectPreviewProps = Pick<ConnectOptions, 'colorScheme' | 'accentColor' | 'onTokenExpired'> & {
  readonly state: ConnectState;
  readonly send?: (event: ConnectEvent) => void;
  /** A fresh token was asked for. */
  readonly renewing?: boolean;
};

/** The modal in a given state, with nothing behind it: for stories, pictures and tests of a screen. */
export function ConnectPreview({
  state,
  send = ignore,
  renewing = false,
  colorScheme,
  accentColor,
  onTokenExpired,
}: ConnectPreviewProps): null {
  useEffect(() => {
    const host = createHost();
    const root = createRoot(host.root);
    const unstyle = applyTheme(host.element, { colorScheme, accentColor });
    const view = { state, renewing };
    const run = {
      view: () => view,
      subscribe: () => ignore,
      send,
      client,
      drafts: createDrafts(),
      windows,
      renew: ignore,
    };
    const options = { token: null, serverUrl: 'https://connect.example.com', onTokenExpired };
    root.render(<Modal run={run} open host={host} options={options} onClose={ignore} />);
    return () => {
      unstyle();
      host.remove();
      queueMicrotask(() => root.unmount());
    };
  }, [state, send, renewing, colorScheme, accentColor, onTokenExpired]);
  return null;
}

const ignore = () => {};

const windows = { open: () => true, close: ignore, again: ignore, here: ignore };

const client = { vendor: () => new Promise<never>(ignore), peekVendor: () => null };
