import { loadVendorWords, type VendorWords } from 'sallyport/vendors/words';
import { matchLanguage } from 'sallyport/words';

/** What the routes whose answers speak of vendors take in their address, for the OpenAPI document. */
export const LANGUAGE_QUERY = {
  lang: {
    description:
      'BCP 47 tag that vendors are to be spoken of in: summaries, guides, help and notes. Default: the invite’s `locale`.',
    schema: { type: 'string' },
  },
  page_lang: {
    description:
      'The language of the page around, where neither `lang` nor the invite has one that we speak.',
    schema: { type: 'string' },
  },
} as const;

/**
 * The words for an answer of the widget API: of the first language that we speak of what the modal wants, what the invite
 * says, and what the page around speaks. English for who asks for nothing: a modal of an older version says by itself in
 * which language vendors are spoken of.
 */
export function vendorWordsOf(
  { searchParams }: URL,
  { locale }: { locale: string | null },
): Promise<VendorWords> {
  const wanted = searchParams.get('lang');
  const page = searchParams.get('page_lang');
  return loadVendorWords(wanted === null && page === null ? 'en' : matchLanguage([wanted, locale, page]));
}
