/**
 * Calls back each time that the modal is on screen after it was not. The page is ours and has no other dialog. Watches
 * the document rather than frames of animation: a browser draws none of those in a frame that it thinks is out of sight.
 */
export function whenDrawn(drawn: () => void): void {
  let isDrawn = false;

  function look(root: ShadowRoot): void {
    const isOpen = root.querySelector('dialog[open]') !== null;
    if (isOpen && !isDrawn) drawn();
    isDrawn = isOpen;
  }

  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => Array.from(addedNodes))) {
      const root = node instanceof HTMLElement ? node.shadowRoot : null;
      if (!root) continue;
      new MutationObserver(() => look(root)).observe(root, {
        subtree: true,
        childList: true,
        attributeFilter: ['open'],
      });
      look(root);
    }
  }).observe(document.body, { childList: true });
}
