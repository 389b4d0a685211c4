import { en } from './en.js';
import type { MessageOverrides, Plural } from './types.js';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'É',
};

/**
 * English as a language that nobody speaks: accented, bracketed and about 40 per cent longer. Shows what is not in the
 * catalogue, and what has no room for longer words. For stories and tests.
 */
export function pseudo(): MessageOverrides {
  const entries = Object.entries<string | Plural>(en).map(([key, text]) => [
    key,
    typeof text === 'string'
      ? stretched(text)
      : Object.fromEntries(Object.entries(text).map(([category, form]) => [category, stretched(form)])),
  ]);
  return Object.fromEntries(entries) as MessageOverrides;
}

/** Names in braces stay as they are. */
function stretched(text: string): string {
  const accented = text
    .split(/(\{\w+\})/u)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/[a-zAE]/gu, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return `[${accented}${' ñ'.repeat(Math.ceil(text.length / 6))}]`;
}
