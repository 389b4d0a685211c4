import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { sampleSession } from '../testing/index.js';

/** Renders into the page until the test is over. Queries go through `page`, whose locators see into shadow roots. */
export function showInPage(first: ReactNode): {
  readonly show: (next: ReactNode) => void;
  readonly hide: () => void;
} {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  let hidden = false;
  function hide(): void {
    if (hidden) return;
    hidden = true;
    root.unmount();
    container.remove();
  }
  onTestFinished(hide);
  root.render(first);
  return { show: (next) => root.render(next), hide };
}

export const dialog = () => page.getByRole('dialog');
export const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
export const heading = (name: string | RegExp) => page.getByRole('heading', { name });

/** The modal's own part of the page. */
export function shadow(): ShadowRoot {
  const root = document.querySelector('sallyport-modal')?.shadowRoot;
  if (!root) throw new Error('No modal is mounted.');
  return root;
}

/** The element that has the focus, inside the modal or out. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

export function expectFocusOn(target: Locator): Promise<void> {
  return vi.waitFor(() => expect(focused()).toBe(target.element()), { timeout: 20_000 });
}

/** Puts a text into an input as a paste, or a key, would: past React's own watch on the `value` property. */
export function enter(target: Element, text: string, inputType: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, text);
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
}

const FEW = ['APISEC', 'AWS_INSPECTOR2', 'CROWDSTRIKE', 'OKTA_IDP', 'QUALYS', 'SEMGREP', 'TENABLE'];

/** A session whose picker shows all that it offers at once, however long the catalogue grows. */
export const fewVendors = {
  ...sampleSession,
  vendors: sampleSession.vendors.filter((vendor) => FEW.includes(vendor.id)),
};
