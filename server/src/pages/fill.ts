import { html } from 'hono/html';
import type { Language } from 'sallyport/words';
import { shortened } from './shortened.js';
import { COMMON_WORDS } from './words/index.js';

/** The names that sentences are about. What is not known stays open for the page's script, or has its general word. */
export type Names = {
  /** Of the sentences, and so of the general words. */
  readonly language: Language;
  readonly vendor?: string | null | undefined;
  readonly organization?: string | null | undefined;
  readonly app?: string | null | undefined;
  /** Where a link leads back to. */
  readonly place?: string | null | undefined;
};

/** Text that has been escaped already. */
export type Markup = ReturnType<typeof html>;

const NAME = /\{(vendor|organization|app|App|place)\}/;

/**
 * A sentence as markup. Each name is in a `<bdi>` of its own: whatever marks of writing direction it holds cannot turn
 * the sentence around. `data-name` is where the start page's script puts what it is told.
 */
export function fill(sentence: string, names: Names): Markup {
  const parts = sentence
    .split(NAME)
    .map((part, index) =>
      index % 2 === 0 ? part : html`<bdi data-name="${part}">${nameOf(part, names)}</bdi>`,
    );
  return html`${parts}`;
}

/** The same as text alone, for a title. */
export function fillText(sentence: string, names: Names): string {
  return sentence
    .split(NAME)
    .map((part, index) => (index % 2 === 0 ? part : nameOf(part, names)))
    .join('');
}

function nameOf(part: string, names: Names): string {
  const key = part === 'App' ? 'app' : (part as Exclude<keyof Names, 'language'>);
  const { unnamed } = COMMON_WORDS[names.language];
  return shortened(names[key] ?? unnamed[part as keyof typeof unnamed] ?? '');
}

/** A note from a vendor file: `**bold**` marks what the vendor's console says, backticks what is typed. */
export function rich(note: string): Markup {
  const parts = note.split(/(\*\*.+?\*\*|`.+?`)/u).map((part, index) => {
    if (index % 2 === 0) return part;
    return part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : html`<b>${part.slice(2, -2)}</b>`;
  });
  return html`${parts}`;
}
