import { type FieldErrors, get, type Resolver, set } from 'react-hook-form';
import type { SessionVendor } from '../../contract/index.js';
import { adviseFields, type Credentials, setValueAt, toZod, valueAt } from '../../schema/index.js';
import type { PublicMethod } from '../../vendors/index.js';

/**
 * The schema that the server uses, then the advice that is certain. Each error's `type` is a code of the schema's or
 * the advice's: `messages/` has the words.
 */
export function createResolver(vendor: SessionVendor, method: PublicMethod): Resolver {
  const schema = toZod(method);
  return (values) => {
    const { data = {}, error } = schema.safeParse(complete(vendor, method, values));
    const errors: FieldErrors = {};
    function add(path: string, type: string, message?: string): void {
      // Of several at one field, the first is said.
      if (!get(errors, path)) set(errors, path, { type, message });
    }
    for (const { path, message } of error?.issues ?? []) add(path.join('.'), message);
    // Whose product is self-hosted, the server says only where the operator allows it.
    const advice = error ? [] : adviseFields(method, vendor.hosts, data, { allowSelfHosted: true });
    for (const { path, code, severity, message } of advice) {
      if (severity === 'error') add(path, code, message);
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: data, errors: {} };
  };
}

/** What the form holds, with the values that the server made, and local times as moments. */
function complete(vendor: SessionVendor, method: PublicMethod, values: Credentials): Credentials {
  const all = structuredClone(values);
  for (const [path, value] of Object.entries(vendor.generated)) {
    if (method.fields.some((field) => field.path === path)) setValueAt(all, path, value);
  }
  for (const { kind, path } of method.fields) {
    if (kind !== 'datetime') continue;
    const moment = new Date(valueAt(all, path) as string);
    if (!Number.isNaN(moment.getTime())) setValueAt(all, path, moment.toISOString());
  }
  return all;
}
