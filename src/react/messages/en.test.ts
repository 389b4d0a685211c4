import { describe, expect, it } from 'vitest';
import { en } from './en.js';

/** Every text of the catalogue, made with sample names where it is a sentence about someone. */
function texts(node: unknown, path = 'en'): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return texts((node as (...given: unknown[]) => unknown)(...SAMPLES(path)), path);
  return Object.entries(node as object).flatMap(([name, inner]) => texts(inner, `${path}.${name}`));
}

const names = { vendor: 'Acme Scanner', app: 'Northwind', keys: 'keys' };
const field = { path: 'key', kind: 'text', label: 'API key' };

const SAMPLES = (path: string): unknown[] => {
  if (path.startsWith('en.fieldErrors') || path.endsWith('fieldHint')) return [field, 'four digits'];
  if (/\.(found|wait)$/u.test(path)) return [3];
  if (/\.(copy|request|none|use|reveal|hide|updateLead)$/u.test(path)) return ['this'];
  return [names];
};

const all = texts(en);
const SENTENCE = /\.(body|lead|updateLead|unverifiedLead|noneBody|promise|offline|lasting)$/u;

describe('the words', () => {
  it.each(all)('%s: %s', (path, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(/undefined|null|\[object|\{|—| {2}|!/u);
    if (SENTENCE.test(path)) expect(text).toMatch(/[.?]$/u);
  });

  it('never end a heading or a button with a full stop', () => {
    const titles = all.filter(([path]) =>
      /\.title$|\.(again|here|restart|edit|anyway|save|done|close|cancel|retry)$/u.test(path),
    );
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter(([, text]) => text.endsWith('.'))).toEqual([]);
  });

  it('stay short enough to be read', () => {
    expect(all.filter(([, text]) => text.length > 170)).toEqual([]);
  });
});
