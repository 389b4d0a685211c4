import type { FieldAdvice, FieldError } from '../../schema/index.js';
import type { Field } from '../../vendors/index.js';

type Sentence = (field: Field, detail: string) => string;

const notAllowed: Sentence = ({ label }) => `${label} can’t be used here.`;
const required: Sentence = ({ label, choices }) => `${choices ? 'Choose' : 'Enter'} the ${label}.`;

/** What is wrong with a field. `detail` is what the vendor file expects, where it says so. */
export const fieldErrors: Record<FieldError | FieldAdvice['code'], Sentence> = {
  required,
  wrong_type: required,
  unknown_key: notAllowed,
  wrong_value: notAllowed,
  too_short: ({ minLength }) => `This looks cut off: there should be at least ${minLength ?? 1} characters.`,
  too_long: ({ maxLength = 4096 }) => `That is too long: at most ${maxLength} characters.`,
  control_character: () => 'There is an invisible character in it, perhaps a line break. Copy it once more.',
  not_a_number: () => 'Enter a number.',
  not_a_boolean: () => 'Choose yes or no.',
  not_a_date: () => 'Enter a date and a time.',
  format: (_, detail) => `It should look like this: ${detail}`,
  scheme: (_, detail) => `It has to start with ${detail}`,
  host: (_, detail) => `This is not an address of theirs. Allowed: ${detail}`,
  choice: (_, detail) => detail,
};

/** A guess, so it asks. */
export const fieldHint: Sentence = (_, detail) => `Is it complete? Usually: ${detail}`;
