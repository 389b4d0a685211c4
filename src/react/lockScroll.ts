let locks = 0;
let release: (() => void) | null = null;

/**
 * Keeps the page behind a modal from scrolling. Answers the way out, which leaves the page exactly as it was found, its
 * `style` attribute included. Several modals share one lock.
 */
export function lockScroll(): () => void {
  locks += 1;
  release ??= lock();
  let done = false;
  return () => {
    if (done) return;
    done = true;
    locks -= 1;
    if (locks > 0) return;
    release?.();
    release = null;
  };
}

function lock(): () => void {
  const page = document.documentElement;
  const { style } = page;
  const hadStyle = page.hasAttribute('style');
  // A page that shows a scrollbar keeps its place, so that nothing behind the modal moves.
  const wanted = {
    overflow: 'hidden',
    ...(window.innerWidth > page.clientWidth && { 'scrollbar-gutter': 'stable' }),
  };
  const before = Object.keys(wanted).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(wanted)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
    // Read, not `style.length`: Chromium writes the attribute when it is read, and brings an unread one back later.
    if (!hadStyle && page.getAttribute('style') === '') page.removeAttribute('style');
  };
}
