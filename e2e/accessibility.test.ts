import { AxeBuilder } from '@axe-core/playwright';
import { SCREENS } from './screens.js';
import { expect, test } from './test.js';

for (const { name, reach } of SCREENS) {
  test(`axe finds nothing on the screen "${name}", light or dark`, async ({ dashboard, page, stack }) => {
    test.setTimeout(130_000);
    await reach(dashboard, stack);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
    }
  });
}
