import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VendorSummary } from '../../vendors/index.js';
import { VendorLogo } from '../theme/VendorLogo.js';
import { useUi } from '../UiContext.js';

type Props = {
  readonly vendors: readonly VendorSummary[];
  readonly recent: readonly string[];
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChoose: (id: string) => void;
  /** Below the last card. */
  readonly children?: ReactNode;
};

/** Pixels from one row to the next, at least. Cards have one height, so that only those in sight need to exist. */
const ROW = 80;
/** What a row and two columns need for a text of one pixel; narrower than this, a card has more lines. */
const ROW_EM = 5.7;
const TWO_COLUMNS_EM = 40;
const NARROW = 340;
const NARROW_ROW_EM = 8.3;
const OVERSCAN = 3;

/**
 * Buttons in a list, rather than a listbox: a screen reader says name, description and "3 of 34", and every way of
 * pressing works. One of them is in the tab order; arrows, Home and End move it.
 */
export function VendorList({ vendors, recent, input, onChoose, children }: Props) {
  const { t, client, drafts, host } = useUi();
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [box, setBox] = useState({ top: 0, height: 480, columns: 1, row: ROW });
  const [active, setActive] = useState(0);
  const [listed, setListed] = useState(vendors);
  // Other vendors are read from the top. No `key` does that: it would draw every card anew for every letter.
  if (listed !== vendors) {
    setListed(vendors);
    setActive(0);
    setBox({ ...box, top: 0 });
  }

  const { columns, row } = box;
  const first = Math.max(0, Math.floor(box.top / row) - OVERSCAN) * columns;
  const last = (Math.ceil((box.top + box.height) / row) + OVERSCAN) * columns;
  // Wherever the list is scrolled to, the card with the focus stays, else the focus would be lost.
  const shown = vendors.slice(first, last).map((_, index) => first + index);
  if (active < vendors.length && !shown.includes(active)) shown.push(active);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { scrollTop: top, clientHeight: height, clientWidth } = element;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      setBox({
        top,
        height,
        columns: clientWidth >= TWO_COLUMNS_EM * size ? 2 : 1,
        row: Math.max(ROW, size * (clientWidth < NARROW ? NARROW_ROW_EM : ROW_EM)),
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- where the new list begins, not what is read
  }, [listed]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the card exists once it is drawn as the active one
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const focused = host?.root.activeElement;
    if (focused === input.current) {
      if (event.key === 'ArrowDown') return move(event, active);
      const only = vendors[0];
      if (event.key === 'Enter' && only && input.current?.value) {
        event.preventDefault();
        onChoose(only.id);
      }
      return;
    }
    if (!scroller.current?.contains(focused ?? null)) return;
    const step = STEPS[event.key]?.(columns, active, vendors.length);
    if (step !== undefined && active + step < 0) {
      event.preventDefault();
      input.current?.focus();
    } else if (step !== undefined) move(event, Math.min(active + step, vendors.length - 1));
    // The key lands in the field that has the focus by then.
    else if ((event.key.length === 1 && event.key !== ' ') || event.key === 'Backspace')
      input.current?.focus();
  }

  function move(event: KeyboardEvent, to: number): void {
    event.preventDefault();
    const element = scroller.current;
    if (!element) return;
    const top = Math.floor(to / columns) * row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + row > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + row - element.clientHeight;
    }
    if (to === active)
      return element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    wantsFocus.current = true;
    setActive(to);
  }

  useEffect(() => host?.takeKeys(onKeyDown));

  /** Pointing at a card gets the form and its draft ready, so that a click has only to draw them. */
  async function prepare(id: string): Promise<void> {
    try {
      await client.vendor(id, new AbortController().signal);
    } catch {
      // Said once the card is chosen, if it still is so.
    }
    // Asked again: a session that began in the meantime has another form.
    const vendor = client.peekVendor(id);
    const [method, ...others] = vendor?.methods ?? [];
    if (vendor && method && others.length === 0) drafts.of(vendor, method);
  }

  return (
    <div className="scroller" ref={scroller}>
      <ul style={{ height: Math.ceil(vendors.length / columns) * row }}>
        {shown.map((index) => {
          const vendor = vendors[index] as VendorSummary;
          return (
            <li
              key={vendor.id}
              aria-setsize={vendors.length}
              aria-posinset={index + 1}
              style={{
                height: row,
                top: Math.floor(index / columns) * row,
                insetInlineStart: `${((index % columns) * 100) / columns}%`,
                width: `${100 / columns}%`,
              }}
            >
              <button
                type="button"
                className="card"
                part="vendor"
                tabIndex={index === active ? 0 : -1}
                onPointerEnter={() => void prepare(vendor.id)}
                onFocus={() => {
                  setActive(index);
                  void prepare(vendor.id);
                }}
                onClick={() => onChoose(vendor.id)}
              >
                <VendorLogo vendor={vendor} />
                <span className="card-text">
                  <span className="card-name">{vendor.name}</span>
                  <span className="card-summary">
                    {recent.includes(vendor.id) && <span className="tag">{t('picker.recent')}</span>}
                    <span lang={vendor.language}>{vendor.summary}</span>
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {children}
    </div>
  );
}

/** How far a key moves, in cards. */
const STEPS: Readonly<Record<string, (columns: number, active: number, count: number) => number>> = {
  ArrowDown: (columns) => columns,
  ArrowUp: (columns) => -columns,
  ArrowRight: () => 1,
  ArrowLeft: () => -1,
  Home: (_, active) => -active,
  End: (_, active, count) => count - 1 - active,
};
