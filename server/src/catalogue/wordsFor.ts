import { type Vendor, VENDORS } from 'sallyport/vendors';
import type { VendorWords } from 'sallyport/vendors/words';

const OURS: ReadonlySet<Vendor> = new Set(VENDORS);
const AS_WRITTEN: VendorWords = { language: 'en', translations: new Map() };

/**
 * The words in which a vendor is spoken of: those given for one of our catalogue. An operator's own speaks as it was
 * written, also where a text of it happens to be one of ours, and counts as English.
 */
export function wordsFor(vendor: Vendor | null, words: VendorWords): VendorWords {
  return vendor && OURS.has(vendor) ? words : AS_WRITTEN;
}
