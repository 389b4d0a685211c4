import type { Page } from '@playwright/test';

declare global {
  // oxlint-disable-next-line no-var -- how a property of the page's global object is declared
  var heardInPage: string[] | undefined;
}

/** Stands where the focus came to something else. */
export const MOVED = 'moved';
/** Stands where nothing in the open modal had the focus, be it for one frame. */
export const LOST = 'focus lost';

/** Notes in their order what live regions say, in the page and in the modal, and what becomes of the focus. */
export async function listenToRegions(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => page.evaluate(() => globalThis.heardInPage?.splice(0) ?? []);
}

/** Whether a region has said this since it was last asked what was noted. */
export function hasHeard(page: Page, text: string): Promise<boolean> {
  return page.evaluate((text) => globalThis.heardInPage?.some((each) => each.includes(text)) ?? false, text);
}

/** Runs in the page. */
function listen(): void {
  if (globalThis.heardInPage) return;
  const heard: string[] = [];
  globalThis.heardInPage = heard;
  const observed = new WeakSet<Node>();
  let last: Element | null = null;

  const observer = new MutationObserver((records) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('output, [role=status], [role=alert], [role=log], [aria-live]');
      if (region) regions.add(region);
      // An alert is said as it comes, with what it holds.
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches('[role=alert]')) regions.add(node);
        for (const alert of node.querySelectorAll('[role=alert]')) regions.add(alert);
      }
    }
    for (const region of regions) {
      const text = region.textContent?.trim();
      const isAlert = region.matches('[role=alert], [aria-live=assertive]');
      if (text && region.getAttribute('aria-live') !== 'off')
        heard.push(`${isAlert ? 'alert' : 'status'}: “${text}”`);
    }
  });

  function eachFrame(): void {
    const root = document.querySelector('sallyport-modal')?.shadowRoot;
    for (const node of [document, root]) {
      if (!node || observed.has(node)) continue;
      observed.add(node);
      observer.observe(node, { subtree: true, childList: true, characterData: true });
    }
    const isOpen = root?.querySelector('dialog[open]');
    const focused = isOpen
      ? (root?.activeElement?.closest('dialog > *, dialog > * *') ?? null)
      : document.activeElement;
    if (focused !== last) heard.push(focused ? 'moved' : 'focus lost');
    last = focused;
    requestAnimationFrame(eachFrame);
  }
  requestAnimationFrame(eachFrame);
}
