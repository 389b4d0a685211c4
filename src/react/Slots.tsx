import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The places in the modal that take something of the host's own. */
export const SLOTS = ['logo', 'header', 'success', 'footer', 'help'] as const;
export type SlotName = (typeof SLOTS)[number];
export type SlotContents = { readonly [Name in SlotName]?: ReactNode };

/**
 * Puts what the host has for the modal's slots beside the shadow root, as children of its element: drawn in the modal,
 * and yet of the host's own page, with its styles, contexts and event handlers.
 */
export function Slots({ into, contents }: { readonly into: Element; readonly contents: SlotContents }) {
  return SLOTS.map((name) => {
    const content = contents[name];
    // What fills a slot, even with nothing, takes the place of what stands there by default.
    return content === undefined ? null : createPortal(<div slot={name}>{content}</div>, into, name);
  });
}
