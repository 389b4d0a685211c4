import { describe, expect, it } from 'vitest';
import { createSay } from './createSay.js';
import { en } from './en.js';
import { LANGUAGES, type Language, matchLanguage } from './languages.js';
import { textsOf } from './textsOf.js';
import type { MessageKey, Plural } from './types.js';

describe('the language that is spoken', () => {
  it.each([
    [['en'], 'en'],
    [['en-GB'], 'en'],
    [['de-CH'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['zh'], 'zh-CN'],
    [['zh-Hans-SG'], 'zh-CN'],
    // Written in another script.
    [['zh-TW'], 'en'],
    [['ar-EG'], 'ar'],
    [['xx', 'fr-CA'], 'fr'],
    [[null, 'ja', 'de'], 'ja'],
    [['', null, undefined], 'en'],
    [['no language at all'], 'en'],
    [['../../etc/passwd'], 'en'],
    [['constructor'], 'en'],
  ])('%j is %s', (wanted, spoken) => {
    expect(matchLanguage(wanted)).toBe(spoken);
  });
});

/** What is written alike in two languages, on purpose. */
const ALIKE: Partial<Record<MessageKey, readonly string[]>> = {
  'categories.AppSec': ['de', 'fr', 'es', 'it', 'pt-BR', 'ja', 'zh-CN', 'ar'],
  'categories.CSPM': ['de', 'fr', 'it'],
  'categories.SCM': ['de', 'fr'],
  'categories.EDR': ['es', 'pt-BR'],
  'categories.TPRM': ['de'],
  optional: ['de'],
  'checking.result': ['de', 'es', 'it', 'pt-BR', 'ar'],
};

const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].toSorted();
const others = (Object.keys(LANGUAGES) as Language[]).filter((tag) => tag !== 'en');

describe.each(others)('%s', (tag) => {
  const load = () => LANGUAGES[tag]();

  it('has every sentence, and none that English has not', async () => {
    expect(Object.keys(await load()).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('names in each sentence what English names in it', async () => {
    const messages = await load();
    const wrong = (Object.keys(en) as MessageKey[]).filter((key) => {
      const [ours, theirs] = [en[key], messages[key]] as const;
      const last = (text: string | Plural) => (typeof text === 'string' ? text : text.other);
      return namesIn(last(ours)).join() !== namesIn(last(theirs)).join();
    });
    expect(wrong).toEqual([]);
  });

  it('has a form for each plural that the language has', async () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const plurals = Object.entries<string | Plural>(await load()).filter(
      ([, text]) => typeof text !== 'string',
    );
    expect(plurals.length).toBeGreaterThan(0);
    for (const [key, forms] of plurals) {
      expect(Object.keys(forms).toSorted(), key).toEqual(pluralCategories.toSorted());
    }
  });

  it('is translated, but for what is written alike', async () => {
    const messages = await load();
    const keys = Object.keys(en) as MessageKey[];
    const same = keys.filter((key) => en[key] === messages[key]);
    expect(same).toEqual(keys.filter((key) => ALIKE[key]?.includes(tag)));
  });

  it('is written with care', async () => {
    for (const [key, text] of textsOf(await load())) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toMatch(/[!！—]| {2}|undefined/u);
      expect(text.replaceAll(/\{[a-z]+\}/gu, ''), key).not.toMatch(/[{}]/u);
    }
  });

  it('says a count by the rules of the language', async () => {
    const say = createSay(tag, await load());
    const said = [0, 1, 2, 3, 11, 100].map((count) => say('picker.found', { count }));
    expect(said.every((text) => text !== '' && !text.includes('{'))).toBe(true);
  });
});
