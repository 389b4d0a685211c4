import type { AuthMethod, OAuthPage, OAuthVariable, Step, Vendor } from '../vendors/index.js';

export const NAME = /\{([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)\}/g;

export function namesIn(value: unknown): string[] {
  return textsAt(value, null).flatMap((text) => [...text.matchAll(NAME)].map((match) => match[1] as string));
}

/** Everything that a person gets to read. */
export function textsOf(vendor: Vendor): string[] {
  return [
    ...textsAt({ ...vendor, id: undefined }, [
      'name',
      'label',
      'help',
      'hint',
      'text',
      'note',
      'unverified',
      'unavailable',
    ]),
    vendor.summary,
    ...textsAt(vendor.methods, ['summary', 'permission']),
  ];
}

export function fieldsOf(vendor: Vendor) {
  return vendor.methods.flatMap((method) => method.fields);
}

/** Every step that a server may take: of the check, its capabilities, and the proof of an authorization. */
export function stepsOf(method: AuthMethod): readonly Step[] {
  return [
    ...(method.oauth?.proof ?? []),
    ...('unavailable' in method.check ? [] : method.check.steps),
    ...method.capabilities.flatMap((capability) => ('steps' in capability ? capability.steps : [])),
  ];
}

export function pagesOf(method: AuthMethod): readonly OAuthPage[] {
  return method.oauth?.pages ?? [];
}

export function variablesOf(method: AuthMethod): readonly OAuthVariable[] {
  return pagesOf(method).flatMap((page) => page.brings);
}

/** Every text inside that stands under one of these keys, or under any. */
export function textsAt(value: unknown, keys: readonly string[] | null, key = ''): string[] {
  if (typeof value === 'string') return keys === null || keys.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, keys, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsAt(item, keys, name));
}

export function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [name, ...keysIn(item)]);
}

export function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
}
