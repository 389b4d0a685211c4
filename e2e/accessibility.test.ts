import { AxeBuilder } from '@axe-core/playwright';
import { SCREENS } from './screens.js';
import { expect, test } from './test.js';

/** Pages that no story has, and the modal in such a page. Stories show axe every other state of it, in both themes. */
const LOOKED_AT = ['dashboard', 'overview', 'delete', 'picker', 'form', 'partial'];

for (const { name, reach } of SCREENS.filter((screen) => LOOKED_AT.includes(screen.name))) {
  test(`axe finds nothing on the screen "${name}", light or dark`, async ({ dashboard, page, stack }) => {
    test.setTimeout(130_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(dashboard, stack);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(isStill);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
    }
  });
}

/** Nothing fades or moves any more, in the modal either: a colour on its way has no contrast to judge. */
function isStill(): boolean {
  const modal = document.querySelector('sallyport-modal')?.shadowRoot;
  const animations = [...document.getAnimations(), ...(modal?.getAnimations() ?? [])];
  return animations.every(({ playState, effect }) => playState !== 'running' || isEndless(effect));

  function isEndless(effect: AnimationEffect | null): boolean {
    return effect?.getTiming().iterations === Number.POSITIVE_INFINITY;
  }
}
