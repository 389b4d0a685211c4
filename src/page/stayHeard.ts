/**
 * Keeps the element of an open modal from being hidden from assistive technology. Libraries for modals hide all that is
 * beside their own, also what opens over them later, and a screen reader would then find nothing where the focus is.
 */
export function stayHeard(element: HTMLElement, root: ShadowRoot): void {
  const look = () => root.querySelector('[open]') && element.removeAttribute('aria-hidden');
  // Not at once: a page that sets it again each time must not end up in a loop with us.
  const observer = new MutationObserver(() => setTimeout(look));
  const options = { attributeFilter: ['aria-hidden', 'open'], subtree: true };
  observer.observe(element, options);
  observer.observe(root, options);
}
