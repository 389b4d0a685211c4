import type { FieldPath } from '../vendors/index.js';

/** What a customer entered, nested by the fields' paths: `{ aws: { aws_role_arn: '...' } }`. */
export type Credentials = { [name: string]: CredentialValue };
export type CredentialValue = string | number | boolean | Credentials;

const PATH = /^[a-z][a-z0-9_]{0,39}(?:\.[a-z][a-z0-9_]{0,39}){0,3}$/u;
const RESERVED = new Set(['constructor', 'prototype']);

/** At most four names of lower-case letters, digits and `_`; nothing that an object is born with. */
export function isFieldPath(path: string): boolean {
  return PATH.test(path) && path.split('.').every((name) => !RESERVED.has(name) && !(name in {}));
}

/** The value at a path, own properties only, or undefined. */
export function valueAt(values: unknown, path: FieldPath): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (isGroup(value, name) ? value[name] : undefined), values);
}

/** Writes in place, and makes the groups on the way. Throws on a path that is not one. */
export function setValueAt(values: Credentials, path: FieldPath, value: CredentialValue): void {
  if (!isFieldPath(path)) throw new TypeError(`Not a field path: ${path}`);
  const names = path.split('.');
  const last = names.pop() as string;
  let group = values;
  for (const name of names) {
    const next = group[name];
    group = typeof next === 'object' ? next : (group[name] = {});
  }
  group[last] = value;
}

function isGroup(value: unknown, name: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}
