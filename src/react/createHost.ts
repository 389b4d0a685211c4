import { stayHeard } from '../page/index.js';
import { blocked } from './fields/blocked.js';
import { styleSheet } from './theme/styleSheet.js';

export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Who gets each key press inside the modal; answers the way out. */
  takeKeys(listener: (event: KeyboardEvent) => void): () => void;
  remove(): void;
};

/**
 * Makes the element that the modal lives in.
 *
 * - The shadow root is open: a closed one hides nothing from a script that got there first, but it does hide the modal
 *   from tests and from accessibility tools.
 * - It goes to the end of `body`. The dialog is drawn in the top layer from there, above anything of the page, and
 *   neither a transform nor an enclosing form of the place where the component stands matters.
 * - What happens inside is the modal's own affair. Keys are taken at `window`, while they still travel down: a focus
 *   trap that listens on `document` would swallow Tab, a hotkey would take a letter of a key that is being typed. All
 *   else is stopped on the way out, so that outside-click handlers, scroll locks and forms of the page don't react.
 */
export function createHost(): Host {
  const element = document.createElement('sallyport-modal');
  for (const [name, value] of Object.entries(blocked)) {
    element.setAttribute(name === 'className' ? 'class' : name, value);
  }
  // React Aria hides new neighbours of its own modals unless they say this.
  element.setAttribute('data-react-aria-top-layer', 'true');
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet()];
  stayHeard(element, root);

  let keyListener: ((event: KeyboardEvent) => void) | null = null;

  function takeKey(event: Event): void {
    if (!event.composedPath().includes(element)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') keyListener?.(event as KeyboardEvent);
  }

  for (const type of KEYS) window.addEventListener(type, takeKey, true);
  for (const type of STOPPED) element.addEventListener(type, (event) => event.stopPropagation());
  document.body.append(element);
  return {
    element,
    root,
    takeKeys(listener) {
      keyListener = listener;
      return () => {
        if (keyListener === listener) keyListener = null;
      };
    },
    remove() {
      for (const type of KEYS) window.removeEventListener(type, takeKey, true);
      element.remove();
    },
  };
}

const KEYS = ['keydown', 'keyup', 'keypress'];

/** The events that would cross the shadow root's border. */
const STOPPED = [
  'beforeinput,input,compositionstart,compositionupdate,compositionend,focusin,focusout,click,dblclick,auxclick',
  'contextmenu,mousedown,mouseup,mousemove,mouseover,mouseout,pointerdown,pointerup,pointermove,pointerover',
  'pointerout,pointercancel,touchstart,touchmove,touchend,touchcancel,wheel,copy,cut,paste,selectstart',
  'dragstart,drag,dragenter,dragover,dragleave,dragend,drop',
]
  .join()
  .split(',');
