import type { AuthMethod, Field } from '../../src/vendors/index.js';
import { code, plain, table } from '../markdown.js';

/** Choices shown in the table itself; longer lists fold out below it. */
const FEW = 12;

/** What a customer types, and what the method adds by itself. */
export function fieldTable({ fields, fixed = {} }: AuthMethod): readonly string[] {
  if (fields.length === 0 && Object.keys(fixed).length === 0) return ['Nothing to type.'];
  const rows = fields.map((field) => [
    code(field.path),
    field.label,
    field.kind,
    field.generated ? 'made by the server' : field.required === false ? 'optional' : 'required',
    [formatOf(field), choicesOf(field), defaultOf(field)].filter(Boolean).join('<br>'),
  ]);
  const added = Object.entries(fixed).map(([path, value]) => `${code(path)} is ${code(value)}`);
  return [
    ...(rows.length > 0
      ? [table(['field', 'label', 'kind', 'needed', 'format, choices, default'], rows)]
      : []),
    ...fields.flatMap((field) => longChoices(field)),
    ...(added.length > 0 ? [`Always the same: ${added.join(', ')}.`] : []),
  ];
}

function formatOf({ format, minLength, prefix, suffix }: Field): string {
  const parts = [
    format && `${plain(format.hint)} (${format.confidence}: ${code(format.pattern)})`,
    minLength && `at least ${minLength} characters`,
    (prefix ?? suffix) && `shown as ${code(`${prefix ?? ''}…${suffix ?? ''}`)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

function choicesOf({ choices = [] }: Field): string {
  if (choices.length > FEW) return `${choices.length} choices, see below`;
  return choices.map(({ value, label }) => `${code(value)} ${label}`).join('<br>');
}

function defaultOf({ default: value }: Field): string {
  return value === undefined ? '' : `default ${code(value)}`;
}

function longChoices({ path, choices = [] }: Field): readonly string[] {
  if (choices.length <= FEW) return [];
  const all = choices.map(({ value }) => code(value)).join(', ');
  return [`<details><summary>The ${choices.length} choices of ${path}</summary>\n\n${all}\n\n</details>`];
}
