import { ENGLISH, type Translations, type VendorWords } from './VendorWords.js';

/** By BCP 47 tag, as `LANGUAGES` has them. English is what the vendors' files are written in. */
const FILES = new Map<string, () => Promise<Translations>>([
  ['de', () => import('./de.js').then(({ de }) => de)],
  ['fr', () => import('./fr.js').then(({ fr }) => fr)],
  ['es', () => import('./es.js').then(({ es }) => es)],
  ['it', () => import('./it.js').then(({ it }) => it)],
  ['pt-BR', () => import('./pt-BR.js').then(({ ptBR }) => ptBR)],
  ['ja', () => import('./ja.js').then(({ ja }) => ja)],
  ['zh-CN', () => import('./zh-CN.js').then(({ zhCN }) => zhCN)],
  ['ar', () => import('./ar.js').then(({ ar }) => ar)],
]);

const loaded = new Map<string, VendorWords>();

/** The words of a language that the modal speaks. Of any other, those of the vendors' files themselves: English. */
export async function loadVendorWords(language: string): Promise<VendorWords> {
  const known = loaded.get(language);
  if (known) return known;
  const file = await FILES.get(language)?.();
  if (!file) return ENGLISH;
  const words = { language, translations: new Map(Object.entries(file)) };
  loaded.set(language, words);
  return words;
}
