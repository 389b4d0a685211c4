import { afterEach, beforeEach, expect, onTestFinished, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { Look } from './lookAtStory.js';

/** Nothing counts down, and what says when it was says the same tomorrow. */
const NOW = new Date('2026-11-24T10:00:00Z');
const HOW_TO_ACCEPT = 'If that is what you want: npm run storybook:accept';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  // What other stories chose would come first in the list.
  localStorage.clear();
  sessionStorage.clear();
  onTestFinished(() => void vi.useRealTimers());
});

// The story is still on screen: the next one takes it away.
afterEach(async ({ task }) => {
  const { storyId } = task.meta as { storyId?: string };
  if (storyId === undefined || task.result?.state === 'fail') return;
  await document.fonts.ready;
  const { picture, tree } = await commands.lookAtStory(storyId);
  if (tree) {
    expect.soft(tree.seen, `${storyId} is no longer read aloud as it was. ${HOW_TO_ACCEPT}`).toBe(tree.kept);
  }
  if (picture) throw new Error(`${picture}\n${HOW_TO_ACCEPT}`);
});

declare module 'vitest/browser' {
  interface BrowserCommands {
    lookAtStory: (story: string) => Promise<Look>;
  }
}
