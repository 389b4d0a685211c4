/**
 * Reads what was pasted into a field of a form.
 *
 * 1. Named values (a key file, a `.env`, lines of a console) go to the fields that they name, if at least two of them do,
 *    or one that is named as surely as in `CLIENT_SECRET=...`.
 * 2. A value that has the field's own shape is left alone, and so is a password, whatever it looks like.
 * 3. An address of the vendor's console becomes what the field wants.
 * 4. A value that has the shape of exactly one other field goes there; if that held this field's, the two are swapped.
 * 5. A key that is surely another maker's is left where it is, and named.
 *
 * Nothing is sent or kept, and no field gets what was not in the text or follows from it by the vendor's file.
 */
import { normalizeCredentials, setValueAt, type Credentials, valueAt } from '../schema/index.js';
import type { Field, HostRule } from '../vendors/index.js';
import { correctAddress } from './correctAddress.js';
import { fitsFormat } from './fitsFormat.js';
import { foreignKey } from './foreignKey.js';
import { matchFields } from './matchFields.js';
import { parsePairs } from './parsePairs.js';

/** What to put where, by path. */
export type PasteValues = Readonly<Record<string, string>>;

export type PasteReading =
  | { readonly kind: 'plain' }
  | { readonly kind: 'filled' | 'corrected' | 'moved' | 'swapped'; readonly values: PasteValues }
  /** A key of this maker's, which has no business here. */
  | { readonly kind: 'foreign'; readonly maker: string };

export type PasteTarget = {
  readonly vendorId: string;
  readonly hosts: HostRule;
  /** Those on screen that a person fills in. */
  readonly fields: readonly Field[];
  /** What stands in the fields now. */
  readonly current: (path: string) => string;
};

const PLAIN = { kind: 'plain' } as const;

export function readPaste(text: string, field: Field, target: PasteTarget): PasteReading {
  const named = readNamed(text, field, target);
  if (named) return { kind: 'filled', values: named };
  const value = tidied(field, text);
  if (value === '' || /[\r\n]/u.test(value) || field.verbatim || field.kind === 'textarea') return PLAIN;
  const corrected = correctAddress(value, field, target.hosts);
  if (corrected !== null) return { kind: 'corrected', values: { [field.path]: corrected } };
  const bare = /^(?:Bearer|SSWS|ApiToken|token)\s+(\S+)$/iu.exec(value)?.[1];
  if (bare && field.kind === 'secret') return { kind: 'corrected', values: { [field.path]: bare } };
  if (fitsFormat(field, value)) return PLAIN;
  return readMisplaced(value, field, target) ?? readForeign(value, field, target) ?? PLAIN;
}

function readNamed(text: string, field: Field, { fields, hosts }: PasteTarget): PasteValues | null {
  const pairs = parsePairs(text);
  const isFile =
    /[\r\n]/u.test(text.trim()) || /^[{[]/u.test(text.trim()) || /\bcurl\b|^\s*X-ApiKeys/iu.test(text);
  const isSure = /^\s*(?:export\s+|set\s+|\$env:)?[A-Z][A-Z0-9]*_[A-Z0-9_]+\s*=\s*\S/u.test(text);
  if (!isFile && (!isSure || field.verbatim)) return null;
  const found = matchFields(pairs, fields);
  const values = Object.fromEntries(
    [...found].flatMap(([each, value]) => {
      const made = entered(each, value, hosts);
      return made === null ? [] : [[each.path, made] as const];
    }),
  );
  const count = Object.keys(values).length;
  // A text of many lines is what this field is for.
  const wanted = field.kind === 'textarea' && values[field.path] === undefined ? 2 : 1;
  return count >= wanted ? values : null;
}

/** As a person would have entered it; null where the field takes no such value. */
function entered(field: Field, value: string, hosts: HostRule): string | null {
  const tidy = tidied(field, value);
  const address = correctAddress(tidy, field, hosts);
  if (address !== null) return address;
  if (!field.choices) return tidy;
  const same = (text: string) => text.toLowerCase() === tidy.toLowerCase();
  const choice = field.choices.find(({ value: each, label }) => same(each) || same(label));
  return choice?.value ?? null;
}

function readMisplaced(value: string, field: Field, target: PasteTarget): PasteReading | null {
  const others = target.fields.filter((each) => each !== field && !each.verbatim);
  const byShape = others.filter((each) => fitsFormat(each, value) && isTelling(each, field));
  const byAddress = others.flatMap((each) => {
    const made = field.kind === 'secret' ? correctAddress(value, each, target.hosts) : null;
    return made === null ? [] : [[each, made] as const];
  });
  const [[other, made] = [], ...more] = [...byShape.map((each) => [each, value] as const), ...byAddress];
  if (!other || made === undefined || more.length > 0) return null;
  const there = target.current(other.path);
  if (there === '' || there === made) {
    return { kind: 'moved', values: { [other.path]: made } };
  }
  return fitsFormat(other, there) === false && fitsFormat(field, there) !== false
    ? { kind: 'swapped', values: { [field.path]: there, [other.path]: made } }
    : null;
}

/** Its shape says that it is this one and not that: that has another, or this begins like nothing else. */
function isTelling(other: Field, field: Field): boolean {
  if (other.format?.pattern === field.format?.pattern) return false;
  return field.format !== undefined || /^\^(?:\(\?:)?[A-Za-z]{3}/u.test(other.format?.pattern ?? '');
}

function readForeign(value: string, field: Field, { vendorId }: PasteTarget): PasteReading | null {
  if (field.kind !== 'secret' && field.kind !== 'text') return null;
  const maker = foreignKey(value, vendorId);
  return maker ? { kind: 'foreign', maker } : null;
}

function tidied(field: Field, text: string): string {
  const { visibleWhen, ...always } = field;
  const values: Credentials = {};
  setValueAt(values, field.path, text);
  const tidy = valueAt(normalizeCredentials({ fields: [visibleWhen ? always : field] }, values), field.path);
  // A number or a switch, as the form writes them.
  return typeof tidy === 'string' ? tidy : (JSON.stringify(tidy) ?? '');
}
