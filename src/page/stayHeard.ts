/**
 * Keeps the element of an open modal from being hidden from assistive technology. Libraries for modals hide all that is
 * beside their own, also what opens over them later, and a screen reader would then find nothing where the focus is.
 */
export function stayHeard(element: HTMLElement, root: ShadowRoot): void {
  const observer = new MutationObserver(() =>
    // Not at once: a page that sets it again each time must not end up in a loop with us.
    setTimeout(() => {
      if (root.querySelector('dialog')?.open) element.removeAttribute('aria-hidden');
    }),
  );
  observer.observe(element, { attributeFilter: ['aria-hidden'] });
  observer.observe(root, { attributeFilter: ['open'], subtree: true });
}
