import type { MethodShape } from './methodShape.js';
import { type Credentials, setValueAt } from './paths.js';

/** What an untouched form holds: every field present, empty where the vendor gives no default. */
export function defaultValues(method: MethodShape): Credentials {
  const values: Credentials = {};
  for (const field of method.fields) {
    const text = field.default ?? '';
    setValueAt(values, field.path, field.kind === 'boolean' ? text === 'true' : text);
  }
  return values;
}
