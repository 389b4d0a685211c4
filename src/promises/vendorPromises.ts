import { AUTHORIZING } from './authorizing.js';
import { CHECKING } from './checking.js';
import { DESCRIBING } from './describing.js';
import { GUIDING } from './guiding.js';
import type { PatternRules, Promised } from './Promised.js';
import { fieldsOf, textsAt } from './parts.js';

/** What every vendor promises, whether it comes with Sallyport or from an operator's file, by the promise's own words. */
export function vendorPromises(patterns: PatternRules): Readonly<Record<string, Promised>> {
  return {
    ...DESCRIBING,
    ...GUIDING,
    ...CHECKING,
    ...AUTHORIZING,

    'has patterns that no text can slow down': (vendor) =>
      [...new Set(textsAt(vendor, ['pattern', 'matches', 'match']))].flatMap((pattern) => {
        const reason = patterns.refusal(pattern);
        return reason === null ? [] : [`${pattern}: ${reason}`];
      }),

    'has examples and defaults that pass their own formats': (vendor) =>
      fieldsOf(vendor).flatMap((field) =>
        [field.example, field.default]
          .filter((value) => value !== undefined)
          .filter(
            (value) =>
              (field.format &&
                patterns.refusal(field.format.pattern) === null &&
                !patterns.matches(field.format.pattern, value)) ||
              (field.choices && !field.choices.some((choice) => choice.value === value)),
          )
          .map((value) => `${field.path}: ${value}`),
      ),
  };
}
