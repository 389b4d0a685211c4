import * as z from 'zod/mini';
import type { AuthMethod, FieldPath } from '../vendors/index.js';
import { valueAt } from './paths.js';
import { toZod } from './toZod.js';

/**
 * The method that these credentials are meant for: of those whose fixed values don't contradict, the first whose
 * schema takes them, else the one that knows most of their paths, so that its errors can be told. Undefined where none
 * takes credentials or none knows a path of them.
 */
export function matchMethod(
  { methods }: { readonly methods: readonly AuthMethod[] },
  credentials: unknown,
): AuthMethod | undefined {
  const candidates = methods.filter((method) => method.kind === 'credentials' && fits(method, credentials));
  if (candidates.length === 1) return candidates[0];
  const exact = candidates.find((method) => z.safeParse(toZod(method), credentials).success);
  if (exact) return exact;
  const [best] = candidates
    .map((method) => ({ method, known: knownPaths(method, credentials) }))
    .sort((one, other) => other.known - one.known);
  return best && best.known > 0 ? best.method : undefined;
}

/** Paths whose value the server makes anew for each invite. */
export function externalIdPaths(method: Pick<AuthMethod, 'fields'>): readonly FieldPath[] {
  return method.fields.filter((field) => field.generated === 'external_id').map((field) => field.path);
}

function fits(method: AuthMethod, credentials: unknown): boolean {
  return Object.entries(method.fixed ?? {}).every(([path, value]) => {
    const given = valueAt(credentials, path);
    return given === undefined || given === value;
  });
}

function knownPaths(method: AuthMethod, credentials: unknown): number {
  const paths = [...method.fields.map((field) => field.path), ...Object.keys(method.fixed ?? {})];
  return paths.filter((path) => valueAt(credentials, path) !== undefined).length;
}
