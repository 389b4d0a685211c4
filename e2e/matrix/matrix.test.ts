import type { Browser } from '@playwright/test';
import { AUTHORIZATION_FAILURES } from '../../src/contract/authorizationFailures.js';
import { FAILURES } from '../../src/contract/failures.js';
import { test as base } from '../standTest.js';
import { expect } from '../test.js';
import { cellOf, conditions, LATE, modes, usualVendors, VENDORS } from './conditions.js';
import { isWriting, note } from './notes.js';
import { matrixPage, readMatrix, writtenMatrix } from './page.js';
import { MISBEHAVIOUR, play } from './play.js';
import { type Stand, startStand } from './startStand.js';

/** Seconds at a vendor's page on a stand where they are to run out. */
const LITTLE_SECS = 5;

/** Beside the usual one; made only where it is needed. */
const test = base.extend<object, { readonly hasty: Stand }>({
  hasty: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
    async ({}, provide) => {
      const stand = await startStand(['--authorization-secs', String(LITTLE_SECS)]);
      await provide(stand);
      await stand.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const written = readMatrix();
const NAMED = ['success', ...Object.keys(AUTHORIZATION_FAILURES), ...Object.keys(FAILURES)];

for (const condition of conditions) {
  for (const mode of modes) {
    const isLate = LATE.includes(condition);
    const vendors = isWriting ? VENDORS : usualVendors(condition, mode);
    const title = `${condition}, ${mode}: ${vendors.join(', ')} as docs/generated/oauth-matrix.md says`;
    const body = async (stand: Stand, browser: Browser): Promise<void> => {
      await stand.misbehave(MISBEHAVIOUR[condition] ?? {});
      const played = vendors.map(async (vendor) => {
        const [context, stranger] = await Promise.all([browser.newContext(), browser.newContext()]);
        const ending = await play(condition, { stand, context, stranger, mode, vendor });
        await Promise.all([context.close(), stranger.close()]);
        return [cellOf(mode, condition, vendor), ending] as const;
      });
      const endings = await Promise.all(played);
      for (const [cell, ending] of endings) expect(NAMED, cell).toContain(ending);
      if (isWriting) for (const [cell, ending] of endings) note(cell, ending);
      else for (const [cell, ending] of endings) expect.soft(ending, cell).toBe(written.get(cell));
    };
    if (isLate) test(title, ({ hasty, browser }) => body(hasty, browser));
    else test(title, ({ stand, browser }) => body(stand, browser));
  }
}

// The page that is being written has nothing to say yet.
if (!isWriting) {
  test('docs/generated/oauth-matrix.md says how each cell ends, and nothing else', () => {
    expect(written.size).toBe(conditions.length * modes.length * VENDORS.length);
    expect(writtenMatrix()).toBe(matrixPage(written));
  });
}
