import { createRoot } from 'react-dom/client';
import { createDrafts } from './createDrafts.js';
import { createHost } from './createHost.js';
import { createRun, type Run } from './createRun.js';
import { Modal } from './Modal.js';
import type { ConnectReason } from './options.js';
import { applyTheme } from './theme/applyTheme.js';
import type { MountOptions } from './useMountedModal.js';

export type MountedModal = {
  /** Its children are what the slots are filled with; null where the modal is in a frame. */
  readonly element: Element | null;
  update(options: MountOptions): void;
  /** Takes it off the page and forgets what was typed. Tells the host of nothing, but of a close that it was told of. */
  unmount(): void;
};

/** How long what was typed outlives a close, in milliseconds. */
const KEPT_MS = 5 * 60_000;

/**
 * Puts a modal into the page. A React root of its own, rather than a portal: events of a portal bubble to the host's
 * components, an enclosing form's `onSubmit` and capturing handlers among them. `me` stands for the component.
 */
export function mountModal(first: MountOptions, me: object): MountedModal {
  const host = createHost();
  const root = createRoot(host.root);
  let options = first;
  let run: Run | null = null;
  let drafts = createDrafts(() => options.prefill);
  let token: string | null = null;
  let isOpen = false;
  let asked: ConnectReason | null = null;
  let forget: number | undefined;

  function open(): void {
    window.clearTimeout(forget);
    // A page that exchanged its whole body, or an ad blocker, took us along.
    if (!host.element.isConnected) document.body.append(host.element);
    if (run?.isUndecided()) {
      run.offer(options.token);
    } else if (!run || run.isOver() || token !== options.token) {
      run?.stop();
      drafts = createDrafts(() => options.prefill);
      run = createRun(() => options, me, drafts.wipe);
      run.subscribe(tellProblem);
    }
    token = options.token;
    isOpen = true;
    asked = null;
    run.opened();
  }

  function close(reason: ConnectReason): void {
    isOpen = false;
    run?.closed(reason);
    forget = window.setTimeout(drafts.wipe, KEPT_MS);
  }

  function tellProblem(): void {
    const state = run?.view().state;
    options.onProblem?.(state && 'problem' in state ? state.problem : null);
  }

  function requestClose(reason: ConnectReason): void {
    asked = reason;
    options.onOpenChange(false, { reason });
  }

  // A page that goes to the back/forward cache keeps its memory.
  function onPageHide(): void {
    drafts.wipe();
  }

  function update(next: MountOptions): void {
    options = next;
    applyTheme(host.element, options.appearance);
    if (options.open && !isOpen) open();
    if (!options.open && isOpen) close(asked ?? 'imperative');
    if (isOpen && options.token !== token) {
      token = options.token;
      run?.offer(token);
    }
    if (!run) return;
    const given = { run, drafts, host, options };
    root.render(<Modal {...given} open={isOpen} onClose={requestClose} />);
  }

  window.addEventListener('pagehide', onPageHide);
  update(first);

  return {
    element: host.element,
    update,
    unmount() {
      if (isOpen && asked) close(asked);
      run?.stop();
      window.clearTimeout(forget);
      window.removeEventListener('pagehide', onPageHide);
      host.root.querySelector('dialog')?.close();
      host.remove();
      // The host may be in the middle of its own commit, when a root must not be unmounted.
      queueMicrotask(() => root.unmount());
    },
  };
}
