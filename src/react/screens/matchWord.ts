/** Shorter terms are matched as they are: with a slip allowed they would match half of everything. */
const FORGIVEN_FROM = 4;

/**
 * How many slips of the keys lie between a term and the word, or the beginning of a word, that it stands for: 0, 1 (one
 * letter wrong, missing, too many, or swapped with its neighbour), or Infinity. Both in lower case.
 */
export function matchWord(term: string, word: string): number {
  if (word.startsWith(term) || (term.length > 2 && word.includes(term))) return 0;
  if (term.length < FORGIVEN_FROM) return Infinity;
  let at = 0;
  while (at < word.length && term[at] === word[at]) at += 1;
  const after = term.slice(at + 1);
  const forgiven =
    word.startsWith(after, at + 1) ||
    word.startsWith(after, at) ||
    word.startsWith(term.slice(at), at + 1) ||
    (term[at + 1] === word[at] && term[at] === word[at + 1] && word.startsWith(term.slice(at + 2), at + 2));
  return forgiven ? 1 : Infinity;
}
