import type { Pattern, Vendor } from '../vendors/index.js';

/** Answers with what breaks the promise; an empty list means that it is kept. `fileName` is without its ending. */
export type Promised = (vendor: Vendor, fileName: string) => string[];

/** What runs patterns, and so decides which of them are safe. */
export type PatternRules = {
  /** Why a pattern can't be taken, or null where it can. */
  refusal(pattern: Pattern): string | null;
  matches(pattern: Pattern, text: string): boolean;
};
