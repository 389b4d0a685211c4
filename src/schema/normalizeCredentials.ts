import type { Field } from '../vendors/index.js';
import type { MethodShape } from './methodShape.js';
import { valueAt } from './paths.js';
import { visibleFields } from './visibleFields.js';

/**
 * Takes off what pasting leaves behind: spaces, line ends and byte order marks around a value, quotes that wrap it, the
 * slash that ends an address. Empty and hidden values are dropped, numbers and switches get their type. Everything else
 * stays as it is, unknown keys included, so that `toZod` can refuse it. Normalizing twice changes nothing more.
 */
export function normalizeCredentials(method: MethodShape, values: unknown): unknown {
  const tidied = rebuild(values, '', method.fields, tidy);
  const shown = new Set(visibleFields(method, tidied));
  const hidden = method.fields.filter((field) => !shown.has(field));
  return hidden.length === 0 ? tidied : rebuild(tidied, '', hidden, () => undefined);
}

/** The values with the method's own written in where they are missing: `aws.type`. A wrong one stays, to be refused. */
export function withFixed(method: MethodShape, values: unknown): unknown {
  return Object.entries(method.fixed ?? {}).reduce(
    (result, [path, value]) =>
      valueAt(result, path) === undefined ? written(result, path.split('.'), value) : result,
    values,
  );
}

function rebuild(
  value: unknown,
  path: string,
  fields: readonly Field[],
  change: (value: unknown, field: Field) => unknown,
): unknown {
  const field = fields.find((candidate) => candidate.path === path);
  if (field) return change(value, field);
  if (!isGroup(value) || !fields.some((candidate) => path === '' || candidate.path.startsWith(`${path}.`)))
    return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const result = rebuild(inner, path === '' ? name : `${path}.${name}`, fields, change);
    return result === undefined ? [] : [[name, result] as const];
  });
  // fromEntries defines own properties, so a key such as `__proto__` stays an ordinary, refusable key.
  return Object.fromEntries(kept);
}

function written(value: unknown, [name, ...rest]: readonly string[], leaf: string): unknown {
  if (name === undefined) return leaf;
  if (value !== undefined && !isGroup(value)) return value;
  return { ...value, [name]: written(value?.[name], rest, leaf) };
}

function tidy(value: unknown, field: Field): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value;
  const text = field.verbatim
    ? value.replace(/^[\r\n]+|[\r\n]+$/gu, '')
    : unwrap(value, field.kind === 'url');
  if (text === '') return undefined;
  if (field.kind === 'number' && Number.isFinite(Number(text))) return Number(text);
  if (field.kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

const PAIRS = new Set(['""', "''", '``', '“”', '‘’', '„“', '«»']);
// Zero-width characters are invisible in every editor, and trim() keeps them.
const EDGE = /^[\u200b-\u200d\u2060]+|[\u200b-\u200d\u2060]+$/gu;

function unwrap(value: string, isUrl: boolean): string {
  let text = value.trim().replace(EDGE, '');
  if (text.length > 1 && PAIRS.has(`${text[0]}${text.at(-1)}`)) text = text.slice(1, -1);
  if (isUrl && /[^:/]\/+$/u.test(text)) text = text.replace(/\/+$/u, '');
  return text === value ? text : unwrap(text, isUrl);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
