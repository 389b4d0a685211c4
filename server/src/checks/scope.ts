import type { AuthMethod, FailureCode, PlatformValue } from 'sallyport/vendors';
import { nativePatterns, type PatternEngine } from '../patterns/index.js';
import { Unrenderable } from './Unrenderable.js';

/** What the names in a check's templates stand for, and where their values came from. */
export type Scope = {
  readonly values: Map<string, string>;
  /** Names whose value the vendor's answers had a part in. */
  readonly answered: Set<string>;
  /** Names of secret fields and of what was made from them. */
  readonly secret: Set<string>;
  /** Names that a capture looked for and did not find. */
  readonly missed: Set<string>;
  /** What runs the patterns of the vendor's file. */
  readonly patterns: PatternEngine;
};

/**
 * Sets every field of the method (left out: its default, else ''), what the method fixes, what an authorization brought
 * (the credentials' `oauth`), the operator's values and `now.epoch_seconds`.
 */
export function createScope(
  method: AuthMethod,
  credentials: Readonly<Record<string, unknown>>,
  platform: Partial<Record<PlatformValue, string>>,
  now: Date,
  patterns: PatternEngine = nativePatterns,
): Scope {
  const values = new Map<string, string>();
  for (const field of method.fields) {
    values.set(field.path, valueAt(credentials, field.path) || (field.default ?? ''));
  }
  for (const [path, value] of Object.entries(method.fixed ?? {})) values.set(path, value);
  for (const [name, value] of Object.entries(platform)) if (value) values.set(name, value);
  const authorized = method.oauth ? Object.keys(Object(credentials['oauth']) as object) : [];
  for (const name of authorized) values.set(`oauth.${name}`, valueAt(credentials, `oauth.${name}`));
  values.set('now.epoch_seconds', String(Math.floor(now.getTime() / 1000)));
  const secrets = method.fields.filter(({ kind }) => kind === 'secret').map(({ path }) => path);
  return {
    values,
    answered: new Set(),
    secret: new Set([...secrets, ...authorized.map((name) => `oauth.${name}`)]),
    missed: new Set(),
    patterns,
  };
}

/** A scope of its own that begins where another one is. */
export function forkScope({ values, answered, secret, missed, patterns }: Scope): Scope {
  return {
    values: new Map(values),
    answered: new Set(answered),
    secret: new Set(secret),
    missed: new Set(missed),
    patterns,
  };
}

/** Sets a variable; `made` are the names that had a part in its value. */
export function setVariable(scope: Scope, name: string, value: string, made: Iterable<string>): void {
  scope.values.set(name, value);
  scope.missed.delete(name);
  for (const origin of [scope.answered, scope.secret]) {
    if ([...made].some((one) => origin.has(one))) origin.add(name);
    else origin.delete(name);
  }
}

/** The value of a name. Throws `Unrenderable` where it has none. */
export function valueOf(scope: Scope, name: string): string {
  const value = scope.values.get(name);
  if (value !== undefined) return value;
  if (name.startsWith('platform.')) throw new Unrenderable('app_not_configured');
  // Without an answer that lacked something, it was no value of the customer's that could be made into an address.
  throw scope.missed.size > 0
    ? new Unrenderable('vendor_unexpected')
    : new Unrenderable('host_not_allowed', 'No address of the vendor fits what was entered.');
}

/** Who brought a value that can't be used: `mine` if the customer did. */
export function blame(scope: Scope, name: string, mine: FailureCode): FailureCode {
  if (name.startsWith('platform.')) return 'app_not_configured';
  return scope.answered.has(name) ? 'vendor_unexpected' : mine;
}

function valueAt(credentials: Readonly<Record<string, unknown>>, path: string): string {
  let value: unknown = credentials;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return '';
    value = (value as Record<string, unknown>)[key];
  }
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
