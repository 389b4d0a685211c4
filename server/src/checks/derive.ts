import type { Derivation, Template } from 'sallyport/vendors';
import { type Scope, setVariable, valueOf } from './scope.js';
import { namesIn, partsOf, renderIfSet } from './template.js';

/** Sets what the derivations say, one after the other; each sees what the ones before it have set. */
export function applyDerivations(derivations: readonly Derivation[] = [], scope: Scope): void {
  for (const { set, from, cases } of derivations) {
    const text = renderIfSet(from, scope);
    if (text === undefined) continue;
    for (const { match, value } of cases) {
      const groups = scope.patterns.firstMatch(match, text);
      if (groups === null) continue;
      const names = namesIn(value);
      if (names.every((name) => scope.values.has(name))) {
        // A value without a group is one of the file's own, whatever it was chosen by.
        const made = /\$\d/u.test(value) ? [...names, ...namesIn(from)] : names;
        setVariable(scope, set, fill(value, groups, scope), made);
      }
      break;
    }
  }
}

/** `$1` counts in the file's own text alone, never in a value that was put there. */
function fill(value: Template, groups: readonly (string | undefined)[], scope: Scope): string {
  return partsOf(value)
    .map((part) =>
      'name' in part
        ? valueOf(scope, part.name)
        : part.text.replaceAll(/\$(\d)/gu, (_, group: string) => groups[Number(group)] ?? ''),
    )
    .join('');
}
