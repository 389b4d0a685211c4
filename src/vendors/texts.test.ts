import { describe, expect, it } from 'vitest';
import { vendorNames, vendorTexts } from '../../scripts/vendorTexts.js';
import { VENDORS } from './index.js';

/** Words of those who write this program. A person in front of a form has never heard of them. */
const JARGON =
  /\b(?:capabilit(?:y|ies)|payloads?|endpoint url|webhooks?|vault|schemas?|regex|verdicts?|probes?|json|http|boolean|null|undefined|status codes?|[45]\d\d|integrators?|redirect ur[il]s?|callbacks?|operators?|frontend|backend)\b/giu;

/** What the vendor's own console or documentation calls a thing is its name, whatever we think of it. */
const THEIR_WORDS: Readonly<Record<string, readonly string[]>> = {
  JIRA: ['webhook', 'webhooks'],
  WIZ_CODE: ['endpoint url'],
  WIZ_VMS: ['endpoint url'],
};

/** What is in bold or in code is written so at the vendor's. */
const ours = (text: string) => text.replaceAll(/\*\*.+?\*\*|`.+?`/gu, '…');

const SENTENCES = ['help', 'steps', 'notes'] as const;
const NAMES = ['labels', 'fields', 'choices', 'hints', 'summaries'] as const;
const all = (texts: Readonly<Record<string, readonly string[]>>) => Object.values(texts).flat();

describe.each(
  VENDORS.map((vendor) => ({ id: vendor.id, texts: { ...vendorTexts(vendor), ...vendorNames(vendor) } })),
)('what is said of $id', ({ id, texts }) => {
  it('is in words of the vendor’s, or of everybody', () => {
    const found = all(texts).flatMap((text) => ours(text).match(JARGON) ?? []);
    expect(new Set(found.map((word) => word.toLowerCase()))).toEqual(new Set(THEIR_WORDS[id]));
  });

  it.each(SENTENCES)('ends, where it is a sentence: %s', (kind) => {
    // A step that ends with a colon has something below it.
    const end = kind === 'steps' ? /[.:]$/u : /[.?]$/u;
    expect(texts[kind].filter((text) => !end.test(text))).toEqual([]);
  });

  it.each(NAMES)('has no full stop, where it is a name or a few words: %s', (kind) => {
    expect(texts[kind].filter((text) => text.endsWith('.'))).toEqual([]);
  });

  it('begins with a capital, unless it shows a value', () => {
    const sentences = [...SENTENCES, 'labels', 'fields', 'summaries'] as const;
    const small = sentences.flatMap((kind) => texts[kind]).filter((text) => /^\p{Ll}/u.test(text));
    expect(small).toEqual([]);
  });

  it('is set as the words of the modal are', () => {
    for (const text of all(texts)) {
      expect(text.trim()).toBe(text);
      expect(ours(text)).not.toMatch(/ {2}|'|"|!|—|\.{3}|\bcan not\b/u);
    }
  });

  it('is short enough to be read beside a form', () => {
    expect([...texts.labels, ...texts.summaries].filter((text) => text.length > 90)).toEqual([]);
    expect([...texts.help, ...texts.hints].filter((text) => text.length > 150)).toEqual([]);
    expect([...texts.steps, ...texts.notes].filter((text) => text.length > 280)).toEqual([]);
  });
});
