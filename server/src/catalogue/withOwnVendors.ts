import type { Vendor } from 'sallyport/vendors';
import { OwnVendorsError } from './loadOwnVendors.js';

/**
 * The catalogue with an operator's own vendors: one of the same id takes the other's place. Throws an
 * `OwnVendorsError` where an alias would make a name mean two vendors.
 */
export function withOwnVendors(catalogue: readonly Vendor[], own: readonly Vendor[]): readonly Vendor[] {
  const ids = new Set(own.map((vendor) => vendor.id));
  const all = [...catalogue.filter((vendor) => !ids.has(vendor.id)), ...own];
  const faults = own.flatMap((vendor) =>
    all
      .filter((other) => other !== vendor)
      .flatMap((other) => namesOf(other).filter((name) => namesOf(vendor).includes(name)))
      .map((name) => ({
        file: `${vendor.id}.json`,
        path: name === vendor.id ? 'id' : 'aliases',
        reason: `${name} is the name of another vendor, too`,
      })),
  );
  if (faults.length > 0) throw new OwnVendorsError(faults);
  return all;
}

function namesOf(vendor: Vendor): string[] {
  return [vendor.id, ...(vendor.aliases ?? [])];
}
