import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { SessionVendor } from '../../contract/index.js';
import { adviseFields, type Credentials, setValueAt, toZod, valueAt } from '../../schema/index.js';
import type { PublicMethod } from '../../vendors/index.js';

/**
 * The schema that the server uses, then the advice that is certain. Each error's `message` is a code of the schema's,
 * or its `type` one of the advice's: `messages/` has the words.
 */
export function createResolver(vendor: SessionVendor, method: PublicMethod): Resolver {
  const shape = zodResolver<FieldValues, unknown, Credentials>(toZod(method));
  return async (values, context, options) => {
    const result = await shape(complete(vendor, method, values), context, options);
    if (Object.keys(result.errors).length > 0) return result;
    const errors: Credentials = {};
    for (const { path, code, severity, message } of adviseFields(method, vendor.hosts, result.values)) {
      if (severity === 'error') setValueAt(errors, path, { type: code, message });
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors: errors as FieldErrors } : result;
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
