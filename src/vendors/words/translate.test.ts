import { describe, expect, it } from 'vitest';
import { vendorNames, vendorTexts } from '../../../scripts/vendorTexts.js';
import { textsAt } from '../../promises/parts.js';
import { toVendorForm, toVendorSummary, VENDORS } from '../index.js';
import { translateFindings, translateForm, translateNote, translateSummary } from './translate.js';
import type { VendorWords } from './VendorWords.js';

/** Every text of a vendor's, marked. */
function marking(texts: readonly string[]): VendorWords {
  return { language: 'xx', translations: new Map(texts.map((text) => [text, `* ${text}`])) };
}
const isMarked = (text: string) => text.startsWith('* ');

describe.each(VENDORS.map((vendor) => ({ id: vendor.id, vendor })))('$id', ({ vendor }) => {
  const { notes, ...texts } = vendorTexts(vendor);
  const shown = Object.values(texts).flat();
  const names = Object.values(vendorNames(vendor)).flat();
  const form = translateForm(toVendorForm(vendor), marking([...shown, ...notes, ...names]));

  it('has nothing left of what is said of it in English', () => {
    const said = [form.summary, ...textsAt(form.methods, ['summary', 'text', 'help', 'hint'])];
    expect(said.filter((text) => !isMarked(text))).toEqual([]);
    const labels = form.methods.flatMap(({ label, capabilities, guide }) => [
      label,
      ...capabilities.map((each) => each.label),
      ...textsAt(guide, ['label']),
    ]);
    expect(labels.filter((text) => !isMarked(text))).toEqual([]);
    expect(form.language).toBe('xx');
  });

  it('keeps what its console calls by name, and all that is no text', () => {
    const unmarked = JSON.parse(JSON.stringify(form).replaceAll('"* ', '"')) as object;
    expect(unmarked).toEqual({ ...toVendorForm(vendor), language: 'xx' });
    const kept = form.methods.flatMap(({ fields, capabilities }) => [
      ...fields.flatMap(({ label, choices = [] }) => [label, ...choices.map((choice) => choice.label)]),
      ...textsAt(fields, ['example', 'prefix', 'suffix']),
      ...capabilities.flatMap(({ permission }) => permission ?? []),
    ]);
    expect(kept.filter(isMarked)).toEqual([]);
  });
});

const [vendor] = VENDORS;
if (!vendor) throw new Error('There are vendors.');

it('a text that has no translation stays, whatever it is', () => {
  const own = toVendorSummary({ ...vendor, summary: 'constructor' });
  expect(translateSummary(own, marking(['Something else'])).summary).toBe('constructor');
});

it('what a check found is said with its notes; what it is by code stays', () => {
  const capability = { id: 'read', label: 'Read', permission: 'Read', note: 'Ask for it.', code: 'x' };
  const found = { outcome: 'partial', code: 'x', note: 'Not all.', capabilities: [capability] };
  expect(translateFindings(found, marking(['Read', 'Ask for it.', 'Not all.']))).toEqual({
    outcome: 'partial',
    code: 'x',
    note: '* Not all.',
    capabilities: [{ ...capability, label: '* Read', note: '* Ask for it.' }],
  });
  const silent = { ...found, note: null, capabilities: [{ ...capability, note: null }] };
  expect(translateFindings(silent, marking(['Read']))).toMatchObject({
    note: null,
    capabilities: [{ note: null }],
  });
  expect(translateNote(null, marking([]))).toBeNull();
  expect(translateNote('What nobody knows.', marking([]))).toBe('What nobody knows.');
});
