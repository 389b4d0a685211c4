import type { Page } from '@playwright/test';

declare global {
  // oxlint-disable-next-line no-var -- how a property of the page's global object is declared
  var heardInPage: string[] | undefined;
}

/**
 * Notes what live regions say, in the page and in the modal's shadow root, and each frame at the end of which nothing has
 * the focus while the modal is open. Answers what was noted since it was last asked.
 */
export async function listenToRegions(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => page.evaluate(() => globalThis.heardInPage?.splice(0) ?? []);
}

/** Runs in the page. */
function listen(): void {
  if (globalThis.heardInPage) return;
  const heard: string[] = [];
  globalThis.heardInPage = heard;
  const observed = new WeakSet<Node>();
  let wasLost = false;

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
      if (text && region.getAttribute('aria-live') !== 'off') heard.push(`${isAlert ? 'alert' : 'status'}: “${text}”`);
    }
  });

  function eachFrame(): void {
    const root = document.querySelector('sallyport-modal')?.shadowRoot;
    for (const node of [document, root]) {
      if (!node || observed.has(node)) continue;
      observed.add(node);
      observer.observe(node, { subtree: true, childList: true, characterData: true });
    }
    const isLost = root?.querySelector('dialog[open]') != null && !root.activeElement?.closest('dialog > *');
    if (isLost && !wasLost) heard.push('focus lost');
    wasLost = isLost;
    requestAnimationFrame(eachFrame);
  }
  requestAnimationFrame(eachFrame);
}
