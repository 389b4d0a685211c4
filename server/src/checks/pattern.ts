import type { Pattern } from 'sallyport/vendors';

/** Longer texts match nothing: the patterns are proven safe, and no text that is worth a look is longer. */
const MAX_LENGTH = 65_536;

const compiled = new Map<Pattern, RegExp>();

/** The match and its groups, or null. */
export function firstMatch(pattern: Pattern, text: string): readonly (string | undefined)[] | null {
  if (text.length > MAX_LENGTH) return null;
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    regex = new RegExp(pattern, 'u');
    compiled.set(pattern, regex);
  }
  return regex.exec(text);
}
