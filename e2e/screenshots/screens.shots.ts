import { SCREENS } from '../screens.js';
import { test } from '../test.js';
import { savePicture } from './savePicture.js';

/** `npm run screenshots`: a picture of each screen, into docs/screenshots. */
for (const { name, reach } of SCREENS) {
  test(name, async ({ dashboard, page, stack }, { project }) => {
    test.setTimeout(130_000);
    await reach(dashboard, stack);
    await savePicture(page, name, project.name);
  });
}
