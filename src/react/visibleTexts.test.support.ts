import type { ConnectState } from '../flow/index.js';
import { pseudo } from '../words/index.js';

export type VisibleText = { readonly text: string; readonly where: string };

const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
];

/** What a person reads or hears, but for what is written in the technical words of support. */
export function visibleTexts(root: ShadowRoot): VisibleText[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => !element.closest('style, script, pre'))
    .flatMap((element) => {
      const where = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
      const told = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
      return [...own, ...told].map((text) => ({ text: text.trim(), where }));
    })
    .filter(({ text }) => /\p{L}/u.test(text));
}

/** A catalogue in which nothing looks like English, so that what is not of it can be told. */
export const MESSAGES = pseudo();

const messages = Object.values(MESSAGES).flatMap((text) =>
  typeof text === 'object' ? Object.values(text) : (text ?? []),
);
const sentences = messages.map(patternOf);
/** What the browser's own `Intl` makes of a number or a time: `30 sec`, `24 hours`, `2:05 PM`. */
const QUANTITY = /^\d+ (?:sec|min|minutes?|hours?|days?)$|^\d+:\d\d\s[AP]M$/u;
/** Where the state has words of ours, which are for programs: `credentials_rejected`. */
const CODES = new Set([
  'id',
  'code',
  'owner',
  'state',
  'step',
  'outcome',
  'kind',
  'category',
  'mode',
  'window',
]);

/**
 * Whether a text is a message, or a string of the state, which has the vendor's file and the session in it. What stands
 * in a message's braces is one, too. Of text that is marked up each part is by itself.
 */
export function createOrigin(state: ConnectState, more: readonly string[] = []): (text: string) => boolean {
  const parts = new Set([...stringsIn(state), ...more].flatMap(partsOf));
  const known = [...parts].map(patternOf);

  function isKnown(text: string): boolean {
    if (parts.has(text) || QUANTITY.test(text) || !/\p{L}/u.test(text)) return true;
    if (known.some((pattern) => pattern.test(text))) return true;
    return sentences.some((pattern) => {
      const found = pattern.exec(text);
      return found !== null && found.slice(1).every((name) => name.split(', ').every(isKnown));
    });
  }
  return isKnown;
}

/** `[Çóññéçt {vendor}]` matches with any name in it. A name alone is no pattern: it would match all. */
function patternOf(text: string): RegExp {
  const quoted = text.split(/\{[\w.]+\}/u).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(quoted.join('') === '' ? '^$' : `^${quoted.join('(.*?)')}$`, 'su');
}

const partsOf = (text: string) => text.split(/\*\*|`/u).map((part) => part.trim());

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (CODES.has(key) ? [] : stringsIn(each)));
}
