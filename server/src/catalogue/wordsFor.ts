import { type Vendor, VENDORS } from 'sallyport/vendors';
import { ENGLISH, type VendorWords } from 'sallyport/vendors/words';

const OURS: ReadonlySet<Vendor> = new Set(VENDORS);

/**
 * The words in which a vendor is spoken of: those given for one of our catalogue. An operator's own speaks as it was
 * written, also where a text of it happens to be one of ours, and counts as English.
 */
export function wordsFor(vendor: Vendor | null, words: VendorWords): VendorWords {
  return vendor && OURS.has(vendor) ? words : ENGLISH;
}
