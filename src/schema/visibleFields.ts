import type { Field } from '../vendors/index.js';
import type { MethodShape } from './methodShape.js';
import { valueAt } from './paths.js';

/** The fields that apply to these values. A hidden field is neither required nor kept. */
export function visibleFields(method: MethodShape, values: unknown): readonly Field[] {
  return method.fields.filter(({ visibleWhen }) => {
    if (!visibleWhen) return true;
    const value = valueAt(values, visibleWhen.path) ?? defaultOf(method, visibleWhen.path);
    return (typeof value === 'string' || typeof value === 'boolean') && visibleWhen.is.includes(`${value}`);
  });
}

function defaultOf(method: MethodShape, path: string): string {
  return method.fields.find((field) => field.path === path)?.default ?? '';
}
