import type { ConnectEvent, ConnectState } from '../../flow/index.js';
import { keepAuthorization } from '../pendingAuthorization.js';
import { createPopup } from './createPopup.js';
import { listenForNews } from './listenForNews.js';

/** What an authorization needs of the browser: a window, ears, and a note in case the page is left. Decides nothing. */
export type Attendant = {
  readonly windows: Windows;
  /** Hears of each change of the flow. */
  readonly follow: (state: ConnectState) => void;
  readonly stop: () => void;
};

/** The ways to the vendor's pages that screens offer. */
export type Windows = {
  /** Opens a window that is sent to the vendor as soon as the address is known. In the click itself. */
  readonly open: (title: string) => boolean;
  readonly close: () => void;
  /** Shows the window again, or opens another. In the click itself. */
  readonly again: (title: string, address: string) => void;
  /** Goes there in this tab; the page is left. */
  readonly here: (address: string) => void;
};

/** `me` stands for the component: it is the one to go on with what is noted here. */
export function createAttendant(send: (event: ConnectEvent) => void, me: object): Attendant {
  const lost = () => send({ type: 'window_changed', window: 'lost' });
  const popup = createPopup(lost);
  let deafen: (() => void) | null = null;
  let known: string | null = null;

  function stop(): void {
    deafen?.();
    deafen = null;
    known = null;
    popup.leave();
  }

  function follow(state: ConnectState): void {
    if (state.step !== 'authorizing') {
      // Whatever may be tried or taken up again may lead back to it; all other steps are past its end.
      if (!('resume' in state || 'retry' in state)) keepAuthorization(me, null);
      return stop();
    }
    deafen ??= listenForNews(() => send({ type: 'look_sooner' }));
    const { authorization, vendor, window } = state;
    popup.watch();
    if (!authorization || authorization.id === known) return;
    known = authorization.id;
    keepAuthorization(me, { id: known, vendor: vendor.id });
    const { start_url } = authorization;
    if (start_url && window === 'open' && !popup.lead(start_url)) lost();
  }

  return {
    windows: {
      open: popup.open,
      close: popup.close,
      again(title, address) {
        if (popup.show()) return;
        const opened = popup.open(title) && popup.lead(address);
        send({ type: 'window_changed', window: opened ? 'open' : 'blocked' });
      },
      // `_top`: vendors refuse to be shown in a frame.
      here: (address) => void window.open(address, '_top'),
    },
    follow,
    stop,
  };
}
