import { type AuthMethod, VENDORS, type Vendor } from 'sallyport/vendors';
import { SANDBOX_CREDENTIALS } from '../../sandbox/index.js';
import type { Tried } from './expectedVerdict.js';
import { junkLike } from './junkLike.js';

/** One set of credentials to connect with, for a method that takes keys. */
export type Trial = Tried & { readonly credentials: Readonly<Record<string, unknown>> };

/** Every method by which nobody has to sign in at the vendor. */
export const KEY_METHODS: readonly { readonly vendor: Vendor; readonly method: AuthMethod }[] =
  VENDORS.flatMap((vendor) =>
    vendor.methods.filter(({ kind }) => kind === 'credentials').map((method) => ({ vendor, method })),
  );

/** Everything that is tried: all the sandbox's test values of these methods, and junk for each of them. */
export function trials(): readonly Trial[] {
  return KEY_METHODS.flatMap(({ vendor, method }): Trial[] => {
    const rows = SANDBOX_CREDENTIALS.filter((row) => row.vendor === vendor.id && row.method === method.id);
    const first = rows[0]?.credentials ?? {};
    return [
      ...rows,
      { vendor: vendor.id, method: method.id, outcome: 'junk', credentials: junkLike(method, first) },
    ];
  });
}
