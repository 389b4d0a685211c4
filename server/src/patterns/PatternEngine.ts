import type { Pattern } from 'sallyport/vendors';

/** Longer texts match nothing: no text that is worth a look is longer. */
export const MAX_TEXT_LENGTH = 65_536;

/** What runs a vendor's patterns. */
export type PatternEngine = {
  /** The match and its groups, or null. */
  firstMatch(pattern: Pattern, text: string): readonly (string | undefined)[] | null;
};
