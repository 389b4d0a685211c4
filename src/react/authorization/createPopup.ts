import { withoutNote } from '../pendingAuthorization.js';

/** The window in which a person meets the vendor. It tells us nothing that counts: the server does. */
export type Popup = {
  /**
   * Opens it, blank for now. Only in the click itself: a moment later the browser would block it. False where it is
   * blocked all the same.
   */
  readonly open: (title: string) => boolean;
  /** Brings it to the front; false where it is gone, or seems to be. */
  readonly show: () => boolean;
  /** Sends it to a page; false where it is gone. */
  readonly lead: (address: string) => boolean;
  /** Begins to look whether it was closed. */
  readonly watch: () => void;
  readonly close: () => void;
  /** It is no longer needed: closes it if it never went anywhere, and looks no more. */
  readonly leave: () => void;
};

const WIDTH = 560;
const HEIGHT = 740;

/** `onLost` is called once for each window that looks closed while it is watched. */
export function createPopup(onLost: () => void): Popup {
  let popup: Window | null = null;
  let blank = true;
  let timer: number | undefined;

  const isThere = (): boolean => popup?.closed === false;

  function forget(): void {
    window.clearInterval(timer);
    timer = undefined;
    popup = null;
  }

  function close(): void {
    popup?.close();
    forget();
  }

  function look(): void {
    if (isThere()) return;
    forget();
    onLost();
  }

  function open(title: string): boolean {
    close();
    blank = true;
    const left = window.screenX + (window.outerWidth - WIDTH) / 2;
    const top = window.screenY + (window.outerHeight - HEIGHT) / 2;
    popup = window.open('', '', `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`);
    try {
      if (!popup) return false;
      // Whoever it goes to learns nothing of who opened it.
      popup.opener = null;
      withoutNote(popup);
      popup.document.title = title;
      // Dark for whoever likes it dark: a white flash is no welcome.
      popup.document.documentElement.style.colorScheme = 'light dark';
      return isThere();
    } catch {
      // A sandbox gave it an origin of its own. What can't be disowned is not used.
      close();
      return false;
    }
  }

  return {
    open,
    show() {
      if (isThere()) popup?.focus();
      return isThere();
    },
    lead(address) {
      if (!isThere()) return false;
      blank = false;
      popup?.location.replace(address);
      return true;
    },
    watch() {
      if (popup) timer ??= window.setInterval(look, 1000);
    },
    close,
    leave() {
      if (blank) close();
      forget();
    },
  };
}
