import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageAssets } from './generate-pages.js';

it("style and scripts of the server's own pages are what their sources say (npm run docs)", async () => {
  for (const [file, text] of await pageAssets()) expect(readFileSync(file, 'utf8')).toBe(text);
});
