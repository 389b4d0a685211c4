import { en } from './en.js';
import type { Messages } from './types.js';

/** The languages that the modal speaks, by BCP 47 tag. All but English are fetched when they are asked for. */
export const LANGUAGES = {
  en: () => Promise.resolve(en),
  de: () => import('./de.js').then(({ de }) => de),
  fr: () => import('./fr.js').then(({ fr }) => fr),
  es: () => import('./es.js').then(({ es }) => es),
  it: () => import('./it.js').then(({ it }) => it),
  'pt-BR': () => import('./pt-BR.js').then(({ ptBR }) => ptBR),
  ja: () => import('./ja.js').then(({ ja }) => ja),
  'zh-CN': () => import('./zh-CN.js').then(({ zhCN }) => zhCN),
  ar: () => import('./ar.js').then(({ ar }) => ar),
} satisfies Readonly<Record<string, () => Promise<Messages>>>;

export type Language = keyof typeof LANGUAGES;

/**
 * The first of `wanted` that the modal speaks: the very tag, else one of the same language and script (`pt-PT` gets
 * `pt-BR`, `zh-TW` does not get `zh-CN`). English if there is none. What is no tag is passed over.
 */
export function matchLanguage(wanted: readonly (string | null | undefined)[]): Language {
  const spoken = Object.keys(LANGUAGES) as Language[];
  for (const tag of wanted) {
    const written = tag ? spellingOf(tag) : null;
    const found = written && spoken.find((each) => spellingOf(each) === written);
    if (found) return found;
  }
  return 'en';
}

/** Language and script, `zh-Hant`; null of what is no tag. */
function spellingOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}
