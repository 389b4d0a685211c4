import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { expect } from 'vitest';
import { quickBrowser } from '../../../scripts/browser.mjs';

/** A real browser, which alone knows what a policy, a trusted click or a fragment is. */
export async function openTestBrowser(): Promise<Browser> {
  return chromium.launch(quickBrowser());
}

/** What a page must never do, noted for as long as the context lives. */
export async function watch(context: BrowserContext, ownUrls: readonly string[]) {
  const faults: string[] = [];
  const noteFault = (fault: string) => {
    faults.push(fault);
  };
  await context.exposeFunction('noteFault', noteFault);
  await context.addInitScript(() => {
    const noting = window as unknown as { noteFault: typeof noteFault };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      noting.noteFault(`${violatedDirective} ${blockedURI}`);
    });
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    const url = request.url();
    if (!ownUrls.some((own) => url.startsWith(`${own}/`)) && url !== 'data:,')
      faults.push(`asked for ${url}`);
  });
  return faults;
}

/** Everything that axe finds, light and dark; nothing moves meanwhile. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.poll(() => page.evaluate(isStill)).toBe(true);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${colorScheme} ${id} ${nodes[0]?.html} ${nodes[0]?.any[0]?.message}`,
      ),
    );
  }
  return found;
}

/** A colour on its way has no contrast to judge; what turns for ever has its colour. */
function isStill(): boolean {
  return document
    .getAnimations()
    .every((each) => each.playState !== 'running' || each.effect?.getTiming().iterations === Infinity);
}
