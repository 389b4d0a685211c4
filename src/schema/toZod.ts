import * as z from 'zod/mini';
import type { Field } from '../vendors/index.js';
import { controlCharacters } from './controlCharacters.js';
import type { MethodShape } from './methodShape.js';
import { normalizeCredentials, withFixed } from './normalizeCredentials.js';
import { type Credentials, isFieldPath } from './paths.js';
import { visibleFields } from './visibleFields.js';

/** The `message` of every issue that `toZod` raises. Codes, not sentences: the modal and the API word them. */
export const FIELD_ERRORS = [
  'required',
  'unknown_key',
  'wrong_type',
  'wrong_value',
  'too_short',
  'too_long',
  'control_character',
  'not_a_number',
  'not_a_boolean',
  'not_a_date',
] as const;
export type FieldError = (typeof FIELD_ERRORS)[number];

/** Characters, where a field says nothing else. */
export const MAX_LENGTH = 4096;

type CredentialsSchema = z.ZodMiniType<Credentials, Credentials>;

// Making a schema costs far more than parsing with it, and methods are data that never changes.
const made = new WeakMap<MethodShape, CredentialsSchema>();

/**
 * The shape of one method's whole credentials object: known paths only, nested as they are sealed. Parsing also
 * normalizes, and writes the method's fixed values in, so that what comes out is what is kept. Formats and hosts are
 * not looked at: that is `adviseFields`. Throws on a method whose paths are not ones, or collide.
 */
export function toZod(method: MethodShape): CredentialsSchema {
  const known = made.get(method);
  if (known) return known;
  const schema = schemaOf(method);
  made.set(method, schema);
  return schema;
}

function schemaOf(method: MethodShape): CredentialsSchema {
  const paths = [...method.fields.map((field) => field.path), ...Object.keys(method.fixed ?? {})];
  const odd = paths.find((path) => !isFieldPath(path));
  if (odd !== undefined) throw new TypeError(`Not a field path: ${odd}`);
  const whole = objectOf(treeOf(method.fields, method.fixed));
  return z.transform<Credentials, Credentials>((given, payload) => {
    const values = withFixed(method, normalizeCredentials(method, given));
    // Where a field depends on another's value, the object is built for these values.
    const fields = visibleFields(method, values);
    const object = fields.length === method.fields.length ? whole : objectOf(treeOf(fields, method.fixed));
    const result = z.safeParse(object, values);
    if (result.success) return result.data as Credentials;
    payload.issues.push(...result.error.issues.map((issue) => ({ ...issue, input: undefined })));
    return z.NEVER;
  });
}

type Tree = Map<string, Tree | z.ZodMiniType>;

function treeOf(fields: readonly Field[], fixed: MethodShape['fixed'] = {}): Tree {
  const tree: Tree = new Map();
  for (const field of fields) plant(tree, field.path, leafOf(field));
  for (const [path, value] of Object.entries(fixed)) plant(tree, path, z.literal(value, 'wrong_value'));
  return tree;
}

function plant(tree: Tree, path: string, leaf: z.ZodMiniType): void {
  const names = path.split('.');
  const last = names.pop() as string;
  const group = names.reduce((branch, name) => {
    const next = branch.get(name) ?? new Map();
    if (!(next instanceof Map)) throw new TypeError(`${path} lies inside another value`);
    branch.set(name, next);
    return next;
  }, tree);
  if (group.has(last)) throw new TypeError(`${path} is there already`);
  group.set(last, leaf);
}

function objectOf(tree: Tree): z.ZodMiniType {
  const shape = [...tree].map(
    ([name, node]) => [name, node instanceof Map ? z.prefault(objectOf(node), {}) : node] as const,
  );
  return z.strictObject(Object.fromEntries(shape), {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'unknown_key' : 'wrong_type'),
  });
}

function leafOf(field: Field): z.ZodMiniType {
  const type = typeOf(field);
  return field.required === false ? z.optional(type) : type;
}

function typeOf(field: Field): z.ZodMiniType {
  if (field.kind === 'number') return z.number({ error: orRequired('not_a_number') });
  if (field.kind === 'boolean') return z.boolean({ error: orRequired('not_a_boolean') });
  const text = z.string({ error: orRequired('wrong_type') }).check(
    // One way of checking: each further kind of check that zod has would come along to every browser.
    z.refine((value) => charactersIn(value) >= (field.minLength ?? 1), 'too_short'),
    z.refine((value) => charactersIn(value) <= (field.maxLength ?? MAX_LENGTH), 'too_long'),
    z.refine((value) => !controlCharacters(value, field.kind === 'textarea'), 'control_character'),
  );
  return field.kind === 'datetime' ? text.check(z.refine(isMoment, 'not_a_date')) : text;
}

function orRequired(code: FieldError) {
  return (issue: { readonly input?: unknown }): FieldError => (issue.input === undefined ? 'required' : code);
}

/** As zod counts them: one outside the basic plane is one. */
function charactersIn(text: string): number {
  return Array.from(text).length;
}

const MOMENT =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** As `z.iso.datetime` with an offset has it, which would bring all of `z.iso` along: 1 kB in the browser. */
function isMoment(text: string): boolean {
  const day = MOMENT.exec(text)?.[1];
  // A day that is not in the calendar is another one in a Date, or none.
  return day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
}
