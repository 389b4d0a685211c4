import type { ConnectClient } from '../contract/index.js';

/** The client's words, with another name for the vendor where there is but one: it is the one that was meant. */
export function renameVendor(client: ConnectClient, name: string): ConnectClient {
  let isMeant = false;
  const renamed = <T extends { readonly name: string }>(vendor: T): T =>
    isMeant ? { ...vendor, name } : vendor;
  return {
    ...client,
    async redeem(...input) {
      const session = await client.redeem(...input);
      isMeant = session.vendors.length === 1;
      const { vendors, vendor } = session;
      return { ...session, vendors: vendors.map(renamed), vendor: vendor && renamed(vendor) };
    },
    vendor: async (...input) => renamed(await client.vendor(...input)),
    peekVendor(id) {
      const vendor = client.peekVendor(id);
      return vendor && renamed(vendor);
    },
  };
}
