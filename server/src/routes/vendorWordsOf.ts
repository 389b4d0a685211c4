import type { Vendor } from 'sallyport/vendors';
import { loadVendorWords, type VendorWords } from 'sallyport/vendors/words';
import { matchLanguage } from 'sallyport/words';
import { wordsFor } from '../catalogue/index.js';

/** What the routes whose answers speak of vendors take in their address, for the OpenAPI document. */
export const LANGUAGE_QUERY = {
  lang: {
    description:
      'BCP 47 tag that vendors are to be spoken of in: summaries, guides, help and notes. Where it is empty, or none that we speak: the invite’s `locale`, then `page_lang`. Without both parameters: English.',
    schema: { type: 'string' },
  },
  page_lang: {
    description:
      'The language of the page around, for where neither `lang` nor the invite has one that we speak.',
    schema: { type: 'string' },
  },
} as const;

/**
 * The words for each vendor of an answer of the widget API: of the first language that we speak of what the modal wants,
 * what the invite says, and what the page around speaks. English for who asks for nothing: a modal of an older version
 * says by itself in which language vendors are spoken of.
 */
export async function vendorWordsOf(
  { searchParams }: URL,
  { locale }: { locale: string | null },
): Promise<(vendor: Vendor | null) => VendorWords> {
  const wanted = searchParams.get('lang');
  const page = searchParams.get('page_lang');
  const language = wanted === null && page === null ? 'en' : matchLanguage([wanted, locale, page]);
  const words = await loadVendorWords(language);
  return (vendor) => wordsFor(vendor, words);
}
