import type { Pattern } from 'sallyport/vendors';
import { MAX_TEXT_LENGTH, type PatternEngine } from './PatternEngine.js';

const compiled = new Map<Pattern, RegExp>();

/** The language's own engine, for the catalogue's patterns: a test proves each of them safe. */
export const nativePatterns: PatternEngine = {
  firstMatch(pattern, text) {
    if (text.length > MAX_TEXT_LENGTH) return null;
    let regex = compiled.get(pattern);
    if (regex === undefined) {
      regex = new RegExp(pattern, 'u');
      compiled.set(pattern, regex);
    }
    return regex.exec(text);
  },
};
