import type { Pattern, Vendor } from 'sallyport/vendors';
import { linearPatterns } from './linearPatterns.js';
import { nativePatterns } from './nativePatterns.js';
import type { PatternEngine } from './PatternEngine.js';

/** The engine for a vendor's patterns: the linear one where an operator brought them. */
export function patternsOf(vendor: Pick<Vendor, 'own'>): PatternEngine {
  return vendor.own ? linearPatterns : nativePatterns;
}

/** The same as a question, for `adviseFields`. */
export function matcherOf(vendor: Pick<Vendor, 'own'>): (pattern: Pattern, text: string) => boolean {
  const patterns = patternsOf(vendor);
  return (pattern, text) => patterns.firstMatch(pattern, text) !== null;
}
