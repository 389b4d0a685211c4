import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import sharp from 'sharp';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
mkdirSync(FOLDER, { recursive: true });

/** What is on screen, into docs/screenshots, named after the look of this project. */
export async function savePicture(page: Page, name: string, look: string): Promise<void> {
  await page.mouse.move(0, 0);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  // A palette takes a third of the bytes, and flat colours lose nothing by it.
  await sharp(picture)
    .png({ palette: true, colours: 256, effort: 10, dither: 0.5 })
    .toFile(`${FOLDER}${name}-${look}.png`);
}
