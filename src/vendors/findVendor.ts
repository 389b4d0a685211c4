import { VENDORS } from './catalogue.js';
import type { Vendor } from './types.js';

/** The vendor with this id or alias, letter by letter: `OKTA` finds `OKTA_IDP`. */
export function findVendor(idOrAlias: string, vendors: readonly Vendor[] = VENDORS): Vendor | undefined {
  return (
    vendors.find((vendor) => vendor.id === idOrAlias) ??
    vendors.find((vendor) => vendor.aliases?.includes(idOrAlias))
  );
}
