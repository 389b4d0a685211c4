import { pagesOf, stepsOf, textsAt } from '../src/promises/parts.js';
import type { Vendor } from '../src/vendors/index.js';

/** What the modal shows of a vendor's file, by what it is. All of it is in English. */
export type VendorTexts = {
  /** Names of fields, methods, links, capabilities and values to copy. */
  readonly labels: readonly string[];
  readonly choices: readonly string[];
  /** What stands below a field. */
  readonly help: readonly string[];
  /** The right shape of a value, in a few words. */
  readonly hints: readonly string[];
  /** One line on a vendor or a method. */
  readonly summaries: readonly string[];
  readonly steps: readonly string[];
  /** What to do about one certain answer of the vendor's. */
  readonly notes: readonly string[];
};

/** Each text once, wherever it is used. Names, permissions and examples are the vendor's own words, and so not in it. */
export function vendorTexts({ summary, methods }: Vendor): VendorTexts {
  const fields = methods.flatMap((method) => method.fields);
  const guide = methods.flatMap((method) => method.guide);
  const labelled = [methods, fields, methods.flatMap(({ capabilities }) => capabilities)].flat();
  const choices = fields.flatMap((field) => field.choices ?? []);
  return {
    labels: once([
      ...labelled.map(({ label }) => label),
      ...guide.flatMap((step) => textsAt(step, ['label'])),
    ]),
    // A region that is called by its id is no text.
    choices: once(choices.filter(({ value, label }) => value !== label).map(({ label }) => label)),
    help: once(textsAt(fields, ['help'])),
    hints: once(textsAt(fields, ['hint'])),
    summaries: once([summary, ...methods.flatMap((method) => method.summary ?? [])]),
    steps: once(guide.map(({ text }) => text)),
    notes: once(methods.flatMap((method) => textsAt([stepsOf(method), pagesOf(method)], ['note']))),
  };
}

const once = (texts: readonly string[]) => [...new Set(texts)];
