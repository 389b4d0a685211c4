import { createFrame, type FrameOptions } from '../embed/index.js';
import { returnAddress } from './authorization/returnAddress.js';
import { frameAppearance } from './frameAppearance.js';
import type { MountedModal } from './mountModal.js';
import { noteFrame } from './noteFrame.js';
import type { ConnectReason, ExitMetadata } from './options.js';
import type { MountOptions } from './useMountedModal.js';

/**
 * `mountModal`, with the modal in a frame of the server's. The frame lasts as long as the component: what was typed
 * outlives a close there as it does here.
 */
export function mountFrame(first: MountOptions, me: object, create = createFrame): MountedModal {
  const note = noteFrame(me);
  let options = first;
  let isOpen = first.open;
  let asked: ConnectReason | null = null;
  let isSilent = false;

  if (first.client) {
    // oxlint-disable-next-line no-console -- whoever wrote it would wait for their client in vain
    console.error('Sallyport: with isolation="iframe", `client` has no effect.');
  }
  const frame = create({
    serverUrl: first.serverUrl,
    options: toFrame(),
    handlers: {
      onEvent(event) {
        note.told(event);
        if (!isSilent) options.onEvent?.(event);
      },
      onSuccess(connection) {
        options.onSuccess?.(connection);
      },
      onExit(problem, metadata) {
        note.exited(metadata.step);
        if (!isSilent) options.onExit?.(problem, metadata as ExitMetadata);
      },
      onProblem(problem) {
        options.onProblem?.(problem);
      },
      onCloseRequest(reason) {
        asked = reason;
        options.onOpenChange(false, { reason });
      },
      onTokenWanted: () => options.onTokenExpired?.(),
    },
  });

  function toFrame(): FrameOptions {
    const { open, token, onTokenExpired, appearance, locale, messages, vendor, prefill, docsUrls } = options;
    return {
      open,
      token,
      canRenew: onTokenExpired !== undefined,
      appearance: frameAppearance(appearance, first.serverUrl),
      locale: locale ?? null,
      messages,
      vendor: vendor ?? null,
      prefill: prefill ?? {},
      docsUrls: docsUrls ?? {},
      returnUrl: returnAddress(options.returnUrl),
    };
  }

  function update(next: MountOptions): void {
    options = next;
    if (options.open && !isOpen) asked = null;
    isOpen = options.open;
    frame.update(toFrame());
  }

  return {
    element: null,
    update,
    unmount() {
      // In answer to a question it is a close, otherwise it is none, and the host is told of nothing.
      if (isOpen && asked) update({ ...options, open: false });
      else isSilent = isOpen;
      frame.remove();
    },
  };
}
