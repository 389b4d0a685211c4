import { describe, expect, it } from 'vitest';
import { saidOfVendors, vendorNames } from '../../../scripts/vendorTexts.js';
import { LANGUAGES, type Language } from '../../words/index.js';
import { VENDORS } from '../index.js';
import { ENGLISH, loadVendorWords } from './index.js';

const said = saidOfVendors();
const names = new Set(VENDORS.flatMap((vendor) => Object.values(vendorNames(vendor)).flat()));

/** What the vendor's console has by that name, what is typed, and what is put in or opened. */
const markup = (text: string) => (text.match(/\*\*.+?\*\*|`.+?`|\{[^}]*\}/gu) ?? []).toSorted();
const ours = (text: string) => text.replaceAll(/\*\*.+?\*\*|`.+?`/gu, '…');

/** How a text ends, whatever the language ends it with. */
function endOf(text: string): string {
  const last = text.at(-1) ?? '';
  return { '。': '.', '：': ':', '？': '?', '؟': '?' }[last] ?? (/[.:?]/u.test(last) ? last : '');
}

describe.each((Object.keys(LANGUAGES) as Language[]).filter((tag) => tag !== 'en'))('%s', (tag) => {
  const load = async () => (await loadVendorWords(tag)).translations;

  it('has every text that is said of a vendor, and none that is not said any more', async () => {
    expect([...(await load()).keys()].toSorted()).toEqual(said.toSorted());
  });

  it('leaves in English what a console has by that name, and what is typed', async () => {
    const translations = await load();
    for (const text of said) expect(markup(translations.get(text) ?? ''), text).toEqual(markup(text));
  });

  it('is translated, but for what is a name or a value', async () => {
    const translations = await load();
    const same = said.filter((text) => translations.get(text) === text);
    // What is alike has hardly a word in it, or is what a field is called at the vendor's.
    expect(same.filter((text) => !names.has(text) && text.split(' ').length > 3)).toEqual([]);
    expect(same.length).toBeLessThan(said.length / 20);
  });

  it('is written with care', async () => {
    for (const [text, translation] of await load()) {
      expect(translation.trim(), text).toBe(translation);
      expect(ours(translation), text).not.toMatch(/ {2}|'|"|[!！—]|\.{3}/u);
      expect(endOf(translation), text).toBe(endOf(text));
    }
  });

  it('is hardly longer than English', async () => {
    const translations = await load();
    const long = said.filter((text) => (translations.get(text) ?? '').length > text.length * 1.9 + 14);
    expect(long).toEqual([]);
  });
});

it('of a language that the modal does not speak, or of none, the words are those of the files', async () => {
  for (const tag of ['en', 'nl', '', 'constructor', '../de']) {
    expect(await loadVendorWords(tag)).toBe(ENGLISH);
  }
});
