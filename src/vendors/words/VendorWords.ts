/**
 * What vendors' files say, in another language: the English text, and the same in that language. Names of vendors,
 * fields, choices, permissions, and what stands in bold or in code, are what the vendor's console calls them: they have
 * no translation. A text that is not in here stays as it is.
 */
export type Translations = Readonly<Record<string, string>>;

/** The words in which vendors are spoken of. */
export type VendorWords = {
  /** BCP 47 tag. */
  readonly language: string;
  readonly translations: ReadonlyMap<string, string>;
};

/** Those of the vendors' files themselves. */
export const ENGLISH: VendorWords = { language: 'en', translations: new Map() };
