import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { committedLanguagesPage, languagesPage, SHELL_TEXTS } from './generate-languages-docs.js';

const SIZE = /(\d+\.\d) kB/gu;
const sizes = (page: string) => [...page.matchAll(SIZE)].map((match) => Number(match[1]));

it('docs/generated/languages.md is what the languages and the vendor files say (npm run docs)', async () => {
  const [committed, now] = [committedLanguagesPage(), await languagesPage()];
  expect(committed.replaceAll(SIZE, '')).toBe(now.replaceAll(SIZE, ''));
  // How well gzip does differs a little from one Node to another.
  const [said, measured] = [sizes(committed), sizes(now)];
  expect(said).toHaveLength(17);
  said.forEach((size, index) => expect(Math.abs(size - (measured[index] ?? 0))).toBeLessThan(0.25));
});

it('tells of every text that a frame says around the modal', () => {
  const shell = readFileSync(new URL('../src/embed/host/createShell.ts', import.meta.url), 'utf8');
  const said = [...shell.matchAll(/'([A-Z][^']+)'/gu)].map((match) => match[1]);
  expect(new Set(said)).toEqual(new Set(SHELL_TEXTS));
});
