import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import { comparePictures } from './comparePictures.js';
import { hasPicture, markedOf, pictureOf, seenOf, TREES_OF, treeOf } from './keptFiles.js';
import { decode, encode, halve, type Picture } from './Picture.js';

/** Looks that a story gets to be as it was kept, 150 ms apart: on a busy machine its language or a list may be late. */
const LOOKS = 60;
/** Where what is seen will be kept in any case: enough for it to settle. */
const LOOKS_TO_KEEP = 12;
const PAUSE_MS = 150;

export type Look = {
  /** Why the picture is not the kept one; null where it is. */
  readonly picture: string | null;
  /** The accessibility tree as it is and as it was kept; null where it was written now, or trees are not looked at. */
  readonly tree: { readonly seen: string; readonly kept: string } | null;
};

/**
 * Compares what is on screen with what was kept of this story. As with Vitest's snapshots: what is missing is written,
 * but fails in CI; `--update` writes what differs.
 */
export const lookAtStory: BrowserCommand<[story: string]> = async (context, story): Promise<Look> => {
  const { project, page } = context;
  const frame = await context.frame();
  const [name = ''] = project.name.split(' ');
  const mode = project.config.snapshotOptions.updateSnapshot;
  const looks = mode === 'all' ? LOOKS_TO_KEEP : LOOKS;
  const size = await frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));

  async function take(): Promise<Picture> {
    const clip = { x: 0, y: 0, ...size };
    return halve(await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css', clip }));
  }

  async function lookAtPicture(): Promise<string | null> {
    const path = pictureOf(name, story);
    const kept = existsSync(path) ? await decode(await readFile(path)) : null;
    if (!kept && mode === 'none') return `There is no ${path} yet.`;
    let seen = await take();
    let comparison = kept && comparePictures(kept, seen);
    for (let look = 1; look < looks && (!comparison || comparison.finding); look += 1) {
      const before = seen;
      await page.waitForTimeout(PAUSE_MS);
      seen = await take();
      if (kept) comparison = comparePictures(kept, seen);
      else if (Buffer.compare(before.pixels, seen.pixels) === 0) break;
    }
    await forget(seenOf(name, story), markedOf(name, story));
    if (comparison?.finding === null) return null;
    if (!comparison || mode === 'all') return write(path, await encode(seen));
    await write(seenOf(name, story), await encode(seen));
    await write(markedOf(name, story), await encode(comparison.marked));
    return [
      `${story} no longer looks as it did: ${comparison.finding}.`,
      `  kept     ${path}`,
      `  now      ${seenOf(name, story)}`,
      `  changed  ${markedOf(name, story)}`,
    ].join('\n');
  }

  async function hear(): Promise<string> {
    const dialog = frame.locator('sallyport-modal dialog');
    return `${(await dialog.count()) > 0 ? await dialog.ariaSnapshot() : '# No modal.'}\n`;
  }

  async function lookAtTree(): Promise<Look['tree']> {
    if (name !== TREES_OF) return null;
    const path = treeOf(story);
    const kept = existsSync(path) ? await readFile(path, 'utf8') : null;
    let seen = await hear();
    for (let look = 1; look < looks && seen !== kept; look += 1) {
      const before = seen;
      await page.waitForTimeout(PAUSE_MS);
      seen = await hear();
      if (kept === null && seen === before) break;
    }
    if (mode === 'all' ? kept !== seen : mode === 'new' && kept === null) return write(path, seen);
    return { seen, kept: kept ?? `There is no ${path} yet.` };
  }

  const picture = hasPicture(story) ? await lookAtPicture() : null;
  return { picture, tree: await lookAtTree() };
};

async function write(path: string, content: Uint8Array | string): Promise<null> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return null;
}

async function forget(...paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}
