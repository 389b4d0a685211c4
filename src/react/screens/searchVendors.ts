import type { Category, VendorSummary } from '../../vendors/index.js';
import { matchWord } from './matchWord.js';

export type VendorSearch = (query: string, category: Category | null) => readonly VendorSummary[];

/**
 * Finds vendors by name, keyword, category and summary, one slip of the keys a word forgiven. Names come first,
 * mentions in a summary last; without a query those used before come first.
 */
export function createVendorSearch(
  vendors: readonly VendorSummary[],
  categories: Readonly<Record<Category, string>>,
  recent: readonly string[],
): VendorSearch {
  const place = ({ id }: VendorSummary) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const inOrder = [...vendors].sort((one, other) => place(one) - place(other));
  /** By vendor: words of the name, other words for it, words of the summary. Made with the first query. */
  let index: (readonly string[])[] | null = null;

  function find(query: string): readonly VendorSummary[] {
    const terms = wordsOf(query).split(' ').filter(Boolean);
    if (terms.length === 0) return inOrder;
    index ??= vendors.map(({ name, keywords, category, summary }) => [
      wordsOf(name),
      wordsOf(`${keywords.join(' ')} ${category} ${categories[category]}`),
      wordsOf(summary),
    ]);
    const exact = ranked(index, terms, contains);
    return (exact.length > 0 ? exact : ranked(index, terms, resembles)).map(
      (at) => vendors[at] as VendorSummary,
    );
  }

  return (query, category) =>
    find(query).filter((vendor) => category === null || vendor.category === category);
}

type Test = (words: string, term: string) => boolean;

/** Places of the vendors that have every term, those that have it in the name first. */
function ranked(
  index: readonly (readonly string[])[],
  terms: readonly string[],
  test: Test,
): readonly number[] {
  const found: { readonly at: number; readonly rank: number }[] = [];
  for (const [at, groups] of index.entries()) {
    // Of two names that fit, the one that begins like the query is meant.
    let rank = groups[0]?.startsWith(` ${terms[0]}`) ? 0 : 0.5;
    for (const term of terms) {
      const group = groups.findIndex((words) => test(words, term));
      rank = group < 0 ? Infinity : rank + group;
    }
    if (rank < Infinity) found.push({ at, rank });
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ at }) => at);
}

/** A short term has to begin a word. */
const contains: Test = (words, term) => words.includes(term.length > 2 ? term : ` ${term}`);

/** Asked for only where nothing contains the query, so that a slip forgiven never hides what was meant. */
const resembles: Test = (words, term) => words.split(' ').some((word) => matchWord(term, word) <= 1);

/** ` in lower case and without accents`, with a space before each word; `CrowdStrike` is also two words. */
function wordsOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const humps = plain.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return ` ${plain} ${humps === plain ? '' : humps}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
