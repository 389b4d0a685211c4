import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { ConnectEvent, ConnectState } from '../flow/index.js';
import { createDrafts } from './createDrafts.js';
import { createHost } from './createHost.js';
import { Modal } from './Modal.js';
import type { ConnectOptions } from './options.js';
import { applyTheme } from './theme/applyTheme.js';

export type ConnectPreviewProps = Pick<
  ConnectOptions,
  'appearance' | 'locale' | 'docsUrls' | 'onTokenExpired'
> & {
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
  appearance,
  locale,
  docsUrls,
  onTokenExpired,
}: ConnectPreviewProps): null {
  useEffect(() => {
    const host = createHost();
    const root = createRoot(host.root);
    applyTheme(host.element, appearance);
    const view = { state, renewing };
    const run = {
      view: () => view,
      subscribe: () => ignore,
      send,
      client,
      windows,
      renew: ignore,
    };
    const drafts = createDrafts(() => undefined);
    const given = { appearance, locale, docsUrls, onTokenExpired };
    const options = { token: null, serverUrl: 'https://connect.example.com', ...given };
    root.render(<Modal run={run} drafts={drafts} open host={host} options={options} onClose={ignore} />);
    return () => {
      host.remove();
      queueMicrotask(() => root.unmount());
    };
  }, [state, send, renewing, appearance, locale, docsUrls, onTokenExpired]);
  return null;
}

const ignore = () => {};

const windows = { open: () => true, close: ignore, again: ignore, here: ignore };

const client = { vendor: () => new Promise<never>(ignore), peekVendor: () => null };
