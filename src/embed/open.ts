import type { ConnectReason } from '../contract/index.js';
import { createFrame } from './host/createFrame.js';
import type { EmbedOptions } from './options.js';
import { toFrameOptions } from './toFrameOptions.js';

export type { Appearance, EmbedOptions, OwnWords } from './options.js';

export type EmbedHandle = {
  /** Changes some of the options; `serverUrl` stays what it was. */
  update(options: Partial<EmbedOptions>): void;
  close(): void;
  /** Nothing follows any more: it is closed, and `onSuccess` or `onExit` was called. */
  readonly closed: Promise<void>;
};

/**
 * Opens the modal in a frame of the server's, above whatever page this is. A window that was left while a sign-in or a save
 * was under way stays loaded, out of sight, until that has ended.
 */
export function open(given: EmbedOptions): EmbedHandle {
  let options = given;
  let isOpen = true;
  let isSettled = false;
  let resolve: () => void;
  const closed = new Promise<void>((done) => {
    resolve = done;
  });

  function close(reason: ConnectReason): void {
    if (!isOpen) return;
    isOpen = false;
    options.onOpenChange?.(false, { reason });
    frame.update(toFrameOptions(options, false));
    leave();
  }

  function leave(): void {
    if (isOpen || !isSettled) return;
    frame.remove();
    resolve();
  }

  const frame = createFrame({
    serverUrl: options.serverUrl,
    options: toFrameOptions(options, true),
    handlers: {
      onEvent: (event) => options.onEvent?.(event),
      onSuccess(connection) {
        isSettled = true;
        leave();
        options.onSuccess?.(connection);
      },
      onExit(problem, metadata) {
        isSettled = true;
        leave();
        options.onExit?.(problem, metadata);
      },
      onCloseRequest: close,
      onTokenWanted: () => options.onTokenExpired?.(),
    },
  });

  return {
    closed,
    close: () => close('imperative'),
    update(next) {
      options = { ...options, ...next };
      if (isOpen) frame.update(toFrameOptions(options, true));
    },
  };
}
