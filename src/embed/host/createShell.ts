import type { ConnectReason } from '../../contract/index.js';
import { holdPage, stayHeard } from '../../page/index.js';
import shellStyles from './shell.css?inline';

export type Shell = {
  readonly iframe: HTMLIFrameElement;
  open(): void;
  close(): void;
  /** What can be seen: a panel that says so until the frame has drawn, or a way out where it can't be had. */
  show(look: 'loading' | 'drawn' | 'blocked'): void;
  /** In the host's colours. The way out into a tab needs a token to take along. */
  dress(appearance: Readonly<Record<string, string>>, hasToken: boolean): void;
  remove(): void;
};

type Given = {
  readonly src: string;
  readonly onClose: (reason: ConnectReason) => void;
  readonly onTab: () => void;
};

/**
 * What stands in the host's page: an element, in its shadow root a native dialog, in that the frame as large as the window,
 * and a panel of our own until the frame has drawn. The dialog makes the page behind inert, and gives the focus back.
 */
export function createShell({ src, onClose, onTab }: Given): Shell {
  const element = document.createElement('sallyport-frame');
  // React Aria hides new neighbours of its own modals unless they say this.
  element.dataset['reactAriaTopLayer'] = 'true';
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(shellStyles);
  root.adoptedStyleSheets = [sheet];
  stayHeard(element, root);

  const dialog = make('dialog', root);
  const iframe = make('iframe', dialog);
  const panel = make('div', dialog);
  const dot = make('i', panel);
  const title = make('b', panel);
  const tab = make('button', panel);
  const leave = make('button', panel);

  dialog.ariaLabel = iframe.title = 'Connect a tool';
  iframe.allow = 'clipboard-write';
  iframe.referrerPolicy = 'no-referrer';
  iframe.src = src;
  title.role = 'status';
  tab.textContent = 'Open in a new tab';
  leave.textContent = 'Close';

  let isOpen = false;
  let release = () => {};

  // In the click, and never as an attribute: the address has the token in it.
  tab.onclick = onTab;
  leave.onclick = () => onClose('close_press');
  dialog.oncancel = (event) => {
    event.preventDefault();
    onClose('escape_key');
  };
  dialog.onclose = () => {
    // The word of an earlier close comes late, with the next frame that is drawn.
    if (!isOpen || dialog.open) return;
    // Chromium closes on a second Escape whatever `cancel` says. The host is asked all the same.
    dialog.showModal();
    onClose('escape_key');
  };
  // What happens in here is no press outside of the host's own menus and dialogs, and nothing for their focus traps.
  for (const type of ['pointerdown', 'mousedown', 'click', 'focusin']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }

  function focus(): void {
    // Never into a frame that may be a browser's own page of an error: Escape would not come back from there. And not once
    // more into one that took it by itself, which would lose its place.
    const wanted = dialog.className === 'drawn' ? iframe : leave;
    if (isOpen && root.activeElement !== wanted) wanted.focus();
  }

  function show(look: string): void {
    dialog.className = look;
    title.textContent = look === 'loading' ? 'Loading…' : 'The window can’t open here';
    focus();
  }

  show('loading');
  document.body.append(element);

  return {
    iframe,
    show,
    open() {
      isOpen = true;
      // A page that exchanged its whole body took us along.
      if (!element.isConnected) document.body.append(element);
      dialog.showModal();
      release = holdPage();
      focus();
    },
    close() {
      isOpen = false;
      dialog.close();
      release();
    },
    dress({ colorScheme = '', accentColor = '' }, hasToken) {
      // What is no colour is ignored by the browser.
      dialog.style.colorScheme = colorScheme === 'system' ? '' : colorScheme;
      dot.style.backgroundColor = accentColor;
      tab.hidden = !hasToken;
    },
    remove() {
      this.close();
      element.remove();
    },
  };
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, parent: Node) {
  return parent.appendChild(document.createElement(tag));
}
