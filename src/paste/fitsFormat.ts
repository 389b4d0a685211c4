import type { Field } from '../vendors/index.js';

/** Whether a value has the shape that the vendor's file gives the field; undefined where it gives none. */
export function fitsFormat({ format, minLength = 0 }: Field, value: string): boolean | undefined {
  if (!format || value.length > 4096) return undefined;
  return value.length >= minLength && new RegExp(format.pattern, 'u').test(value);
}
