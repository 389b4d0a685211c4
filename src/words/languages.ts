import { en } from './en.js';
import type { Messages } from './types.js';

/** The languages that the modal speaks, by BCP 47 tag. All but English are fetched when they are asked for. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
};

export type Language = string;

/**
 * The first of `wanted` that the modal speaks: the very tag, else one of the same language and script (`pt-PT` gets
 * `pt-BR`, `zh-TW` does not get `zh-CN`). English if there is none. What is no tag is passed over.
 */
export function matchLanguage(wanted: readonly (string | null | undefined)[]): Language {
  const spoken = Object.keys(LANGUAGES);
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
