import type { JsonPointer } from 'sallyport/vendors';

/**
 * What stands at an RFC 6901 pointer, or undefined. Only what the document itself has: no `length`, no prototype.
 */
export function valueAtPointer(document: unknown, pointer: JsonPointer): unknown {
  if (pointer === '') return document;
  if (!pointer.startsWith('/')) return undefined;
  let value = document;
  for (const token of pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value) ? !/^(?:0|[1-9]\d*)$/u.test(key) : !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
