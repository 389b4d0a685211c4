import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { SCREENS } from '../screens.js';
import { test } from '../test.js';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
mkdirSync(FOLDER, { recursive: true });

/** `npm run screenshots`: a picture of each screen, into docs/screenshots. */
for (const { name, reach } of SCREENS) {
  test(name, async ({ dashboard, page, stack }, { project }) => {
    test.setTimeout(130_000);
    await reach(dashboard, stack);
    await page.mouse.move(0, 0);
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    // A palette takes a third of the bytes, and flat colours lose nothing by it.
    await sharp(picture)
      .png({ palette: true, colours: 256, effort: 10, dither: 0.5 })
      .toFile(`${FOLDER}${name}-${project.name}.png`);
  });
}
