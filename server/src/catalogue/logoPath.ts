import type { Vendor } from 'sallyport/vendors';

/** Where this server has a vendor's logo, below its own address. */
export function logoPath({ id }: Pick<Vendor, 'id'>): string {
  return `/v1/connectors/${encodeURIComponent(id)}/logo.svg`;
}
