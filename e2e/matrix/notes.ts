import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ending } from './conditions.js';
import { MATRIX_PAGE, matrixPage, readMatrix } from './page.js';

const NOTES = fileURLToPath(new URL('../../node_modules/.cache/oauth-matrix.jsonl', import.meta.url));

/** Set by `npm run docs:oauth`: what is seen is written, rather than compared with what is written. */
export const isWriting = process.env['SALLYPORT_WRITE_MATRIX'] === '1';

/** Keeps how a cell ended, for the page. */
export function note(cell: string, ending: Ending): void {
  mkdirSync(dirname(NOTES), { recursive: true });
  appendFileSync(NOTES, `${JSON.stringify([cell, ending])}\n`);
}

/** Writes the page from all that was noted; a cell that was not played stays as it was. */
export function writePage(): void {
  if (!isWriting) return;
  const noted = readFileSync(NOTES, 'utf8').trim().split('\n');
  const endings = new Map([...readMatrix(), ...noted.map((line) => JSON.parse(line) as [string, Ending])]);
  writeFileSync(MATRIX_PAGE, matrixPage(endings));
  rmSync(NOTES);
}

// oxlint-disable-next-line import/no-default-export -- Playwright's globalTeardown takes a default export.
export default writePage;
