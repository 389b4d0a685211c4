import { pagesOf, stepsOf, textsAt } from '../src/promises/parts.js';
import { type Vendor, VENDORS } from '../src/vendors/index.js';
import { CHECK_NOTES } from '../src/vendors/words/index.js';

/** What the modal shows of a vendor's file, by what it is. */
export type VendorTexts = {
  /** Names of methods, links, capabilities and values to copy. */
  readonly labels: readonly string[];
  /** What stands below a field. */
  readonly help: readonly string[];
  /** The right shape of a value, in a few words. */
  readonly hints: readonly string[];
  /** One line on a vendor or a method. */
  readonly summaries: readonly string[];
  readonly steps: readonly string[];
  /** What to do about one certain answer of the vendor's, or what can't be known. */
  readonly notes: readonly string[];
};

/** Each text once, wherever it is used. Permissions and examples are the vendor's own words, and so not in it. */
export function vendorTexts(vendor: Vendor): VendorTexts {
  const { summary, methods } = vendor;
  const names = new Set(vendorNames(vendor).fields);
  const fields = methods.flatMap((method) => method.fields);
  const guide = methods.flatMap((method) => method.guide);
  const labelled = [methods, methods.flatMap(({ capabilities }) => capabilities)].flat();
  return {
    labels: once([
      ...labelled.map(({ label }) => label),
      ...guide.flatMap(({ link, copy }) => [
        ...(link ? [link.label] : []),
        // Called as the field that it is copied from.
        ...(copy && !names.has(copy.label) ? [copy.label] : []),
      ]),
    ]),
    help: once(textsAt(fields, ['help'])),
    hints: once(textsAt(fields, ['hint'])),
    summaries: once([summary, ...methods.flatMap((method) => method.summary ?? [])]),
    steps: once(guide.map(({ text }) => text)),
    notes: once(
      methods.flatMap((method) => [
        ...textsAt([stepsOf(method), pagesOf(method)], ['note']),
        ...textsAt([method.check, method.capabilities], ['unverified', 'unavailable']),
      ]),
    ),
  };
}

/** Every text that is said of a vendor of the catalogue, or by a check of its own accord, once: what has a translation. */
export function saidOfVendors(): readonly string[] {
  return once([...VENDORS.flatMap((vendor) => Object.values(vendorTexts(vendor)).flat()), ...CHECK_NOTES]);
}

/** Names that the vendor's console has for fields and for what can be chosen. They are the same in every language. */
export function vendorNames({ methods }: Vendor): {
  readonly fields: readonly string[];
  readonly choices: readonly string[];
} {
  const fields = methods.flatMap((method) => method.fields);
  const choices = fields.flatMap((field) => field.choices ?? []);
  return {
    fields: once(fields.map(({ label }) => label)),
    // A region that is called by its id is no text.
    choices: once(choices.filter(({ value, label }) => value !== label).map(({ label }) => label)),
  };
}

const once = (texts: readonly string[]) => [...new Set(texts)];
