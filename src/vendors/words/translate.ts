import type { PublicMethod, VendorForm, VendorSummary } from '../publicVendor.js';
import type { Field, GuideStep } from '../types.js';
import type { VendorWords } from './VendorWords.js';

/** A vendor for the picker, in the language of the words. */
export function translateSummary<T extends VendorSummary>(vendor: T, words: VendorWords): T {
  return { ...vendor, language: words.language, summary: say(words, vendor.summary) };
}

/** A vendor's form and guide, in the language of the words. Fields and choices keep the names that the vendor's console has. */
export function translateForm<T extends VendorForm>(form: T, words: VendorWords): T {
  const methods = form.methods.map(
    (method): PublicMethod => ({
      ...method,
      label: say(words, method.label),
      ...(method.summary === undefined ? {} : { summary: say(words, method.summary) }),
      fields: method.fields.map((field) => translateField(field, words)),
      guide: method.guide.map((step) => translateStep(step, words)),
      capabilities: method.capabilities.map((each) => ({ ...each, label: say(words, each.label) })),
    }),
  );
  return { ...translateSummary(form, words), methods };
}

/** What a check found, in the language of the words. */
export function translateFindings<
  T extends {
    readonly note: string | null;
    readonly capabilities: readonly { readonly label: string; readonly note: string | null }[];
  },
>(findings: T, words: VendorWords): T {
  return {
    ...findings,
    note: translateNote(findings.note, words),
    capabilities: findings.capabilities.map((each) => ({
      ...each,
      label: say(words, each.label),
      note: translateNote(each.note, words),
    })),
  };
}

/** Why something failed, in the language of the words. */
export function translateNote<T extends string | null>(note: T, words: VendorWords): string | T {
  return note === null ? note : say(words, note);
}

function translateField(field: Field, words: VendorWords): Field {
  const { help, format } = field;
  return {
    ...field,
    ...(help === undefined ? {} : { help: say(words, help) }),
    ...(format === undefined ? {} : { format: { ...format, hint: say(words, format.hint) } }),
  };
}

function translateStep(step: GuideStep, words: VendorWords): GuideStep {
  const { text, link, copy } = step;
  return {
    ...step,
    text: say(words, text),
    ...(link === undefined ? {} : { link: { ...link, label: say(words, link.label) } }),
    ...(copy === undefined ? {} : { copy: { ...copy, label: say(words, copy.label) } }),
  };
}

function say({ translations }: VendorWords, text: string): string {
  return translations.get(text) ?? text;
}
