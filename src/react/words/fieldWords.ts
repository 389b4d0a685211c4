import { type FieldAdvice, type FieldError, MAX_LENGTH } from '../../schema/index.js';
import type { Field } from '../../vendors/index.js';
import type { Say } from '../../words/index.js';

type Sentence = (t: Say, field: Field, detail: string) => string;

const notAllowed: Sentence = (t, { label }) => t('field.not_allowed', { label });
const required: Sentence = (t, { label, choices }) =>
  t(choices ? 'field.required.choice' : 'field.required', { label });

const SENTENCES: Record<FieldError | FieldAdvice['code'], Sentence> = {
  required,
  wrong_type: required,
  unknown_key: notAllowed,
  wrong_value: notAllowed,
  too_short: (t, { minLength = 1 }) => t('field.too_short', { count: minLength }),
  too_long: (t, { maxLength = MAX_LENGTH }) => t('field.too_long', { count: maxLength }),
  control_character: (t) => t('field.control_character'),
  not_a_number: (t) => t('field.not_a_number'),
  not_a_boolean: (t) => t('field.not_a_boolean'),
  not_a_date: (t) => t('field.not_a_date'),
  format: (t, _, detail) => t('field.format', { detail }),
  scheme: (t, _, detail) => t('field.scheme', { detail }),
  host: (t, _, detail) => t('field.host', { detail }),
  choice: (_, __, detail) => detail,
};

/**
 * What is wrong with a field. `detail` is what the vendor's file expects, where it says so. An error that is none of the
 * schema's is the server's own sentence.
 */
export function fieldWords(t: Say, field: Field, code: unknown, detail = ''): string {
  return SENTENCES[code as FieldError]?.(t, field, detail) ?? detail;
}
