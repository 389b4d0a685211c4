import { RE2JS } from 're2js';
import type { Pattern } from 'sallyport/vendors';
import { MAX_TEXT_LENGTH, type PatternEngine } from './PatternEngine.js';

const compiled = new Map<Pattern, RE2JS>();

/** RE2, whose time grows with the text and no faster, for patterns that nobody has proven safe. */
export const linearPatterns: PatternEngine = {
  firstMatch(pattern, text) {
    if (text.length > MAX_TEXT_LENGTH) return null;
    const matcher = compile(pattern).matcher(text);
    if (!matcher.find()) return null;
    return Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? undefined);
  },
};

/** Why a pattern can't be run in linear time, or in a browser, where the form runs it too; null where it can. */
export function linearRefusal(pattern: Pattern): string | null {
  try {
    RegExp(pattern, 'u');
    compile(pattern);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it is no pattern';
    return /\(\?<?[=!]|\\[1-9]|\\k</.test(pattern)
      ? `look-around and back-references can't be run in linear time (${reason})`
      : reason;
  }
}

function compile(pattern: Pattern): RE2JS {
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    regex = RE2JS.compile(RE2JS.translateRegExp(pattern));
    compiled.set(pattern, regex);
  }
  return regex;
}
