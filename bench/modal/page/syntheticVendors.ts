import type { ConnectSession } from '../../../src/contract/index.js';
import { sampleSession } from '../../../src/testing/index.js';
import type { VendorSummary } from '../../../src/vendors/index.js';

/** The catalogue over and over, under other ids and names, until there are `count`. */
export function syntheticSession(count: number): ConnectSession {
  const { vendors } = sampleSession;
  return {
    ...sampleSession,
    vendors: Array.from({ length: count }, (_, index): VendorSummary => {
      const vendor = vendors[index % vendors.length];
      if (!vendor) throw new Error('The catalogue is empty.');
      const round = Math.floor(index / vendors.length);
      return round === 0
        ? vendor
        : { ...vendor, id: `${vendor.id}_${String(round)}`, name: `${vendor.name} ${String(round)}` };
    }),
  };
}

/** The id in the catalogue behind a synthetic one. */
export const originalId = (id: string): string => id.replace(/_\d{1,4}$/, '');
