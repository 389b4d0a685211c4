// The page that is measured, and the measurements themselves: all clocks run in here, none across a protocol.

import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ConnectModal } from 'sallyport';
import type { ConnectSession } from '../../../src/contract/index.js';
import { createFakeClient, type FakeClient, sampleVendor } from '../../../src/testing/index.js';
import { BareDialog } from './BareDialog.js';
import { originalId, syntheticSession } from './syntheticVendors.js';
import { type Timing, untilPainted } from './untilPainted.js';

export type Side = 'ours' | 'bare';
export type Bench = {
  /** From opening to a search box with the focus and a first row. */
  open(side: Side, vendors: number): Promise<Timing>;
  /** From a letter to a list that answers it. */
  type(side: Side, text: string): Promise<Timing>;
  /** From a click on the first row to its form; the row was pointed at before. */
  choose(side: Side): Promise<Timing>;
  /** From a form to the picker. */
  back(side: Side): Promise<Timing>;
};

type Shown = {
  readonly side: Side;
  readonly session: ConnectSession;
  readonly client: FakeClient;
} | null;

let show: (next: Shown) => void = () => {};
let client = createFakeClient();

function Page() {
  const [shown, setShown] = useState<Shown>(null);
  useLayoutEffect(() => {
    show = setShown;
  }, []);
  const isOurs = shown?.side === 'ours';
  return (
    <>
      {isOurs && <ConnectModal open token="spi_bench" serverUrl={location.origin} client={shown.client} />}
      {shown?.side === 'bare' && <BareDialog vendors={shown.session.vendors} />}
    </>
  );
}

flushSync(() => createRoot(document.getElementById('root') as HTMLElement).render(<Page />));

const rootOf = (side: Side): ParentNode | null =>
  side === 'ours'
    ? (document.querySelector('sallyport-modal')?.shadowRoot ?? null)
    : document.getElementById('bare');
const search = (side: Side) => rootOf(side)?.querySelector<HTMLInputElement>('input:not([type=password])');
const backButton = (side: Side) => rootOf(side)?.querySelector<HTMLButtonElement>('[aria-label=Back]');
const firstRow = (side: Side) => rootOf(side)?.querySelector<HTMLButtonElement>('ul li button');
const focused = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

function typeInto(input: HTMLInputElement, text: string): void {
  // Past React's own setter, as a browser writes it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const bench: Bench = {
  open(side, count) {
    const session = syntheticSession(count);
    client = createFakeClient({
      session,
      vendor: (id) => ({ ...sampleVendor(originalId(id)), id }),
    });
    return untilPainted(
      () => show({ side, session, client }),
      () => firstRow(side) != null && focused() === search(side),
    );
  },
  type(side, text) {
    const input = search(side);
    if (!input) throw new Error('There is no search box.');
    return untilPainted(
      () => typeInto(input, text),
      () => firstRow(side)?.textContent.toLowerCase().includes(text.toLowerCase()) ?? false,
    );
  },
  async choose(side) {
    const row = firstRow(side);
    if (!row) throw new Error('There is no row.');
    const known = client.calls.length;
    // React hears of `pointerenter` by `pointerover`.
    row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    row.focus();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (side === 'ours' && client.calls.slice(known).every(({ name }) => name !== 'vendor')) {
      throw new Error('Pointing at a row fetched nothing: it is not warm.');
    }
    return untilPainted(
      () => row.click(),
      () => rootOf(side)?.querySelector('form input[type=password], form input') != null,
    );
  },
  back(side) {
    return untilPainted(
      () => backButton(side)?.click(),
      () => firstRow(side) != null,
    );
  },
};
Object.assign(window, { bench });
