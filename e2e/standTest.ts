import { type Stand, startStand } from './matrix/startStand.js';
import { test as base } from './test.js';

/** One server and host on sites of their own for each worker. */
export const test = base.extend<object, { readonly stand: Stand }>({
  stand: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
    async ({}, provide) => {
      const stand = await startStand();
      await provide(stand);
      await stand.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
