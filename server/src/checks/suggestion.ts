import type { Suggestion } from 'sallyport/contract';
import type { Field, Verdict } from 'sallyport/vendors';
import type { Scope } from './scope.js';
import { namesIn, renderIfSet } from './template.js';

/**
 * What a verdict proposes for a field, or null. A field with choices takes only one of them. Any other takes what is
 * made of the vendor file's own words and of what was typed, never of the answer: a one-click correction must not let
 * an answer say where the keys go next. Secrets are not shown again either.
 */
export function suggestionOf(
  { suggest }: Pick<Verdict, 'suggest'>,
  fields: readonly Field[],
  scope: Scope,
): Suggestion | null {
  const value = suggest && renderIfSet(suggest.value, scope);
  if (!suggest || !value) return null;
  const names = namesIn(suggest.value);
  if (names.some((name) => scope.secret.has(name) || name.startsWith('platform.'))) return null;
  const choices = fields.find(({ path }) => path === suggest.path)?.choices;
  const isSafe = choices
    ? choices.some((choice) => choice.value === value)
    : !names.some((name) => scope.answered.has(name));
  return isSafe ? { path: suggest.path, value } : null;
}
