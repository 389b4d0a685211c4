import { useEffect, useMemo, useState } from 'react';
import {
  createSay,
  en,
  LANGUAGES,
  type Language,
  type MessageOverrides,
  type Messages,
  type Say,
} from '../../words/index.js';

export type Words = {
  readonly t: Say;
  /** BCP 47 tag by which numbers, times and plurals are written: that of the words, which they stand among. */
  readonly locale: Language;
  /** The language has not come yet, and what is said is said in another. */
  readonly pending: boolean;
};

/**
 * The words of a language, fetched when it is first asked for. Where that fails, everything is said in English: no
 * language is worth a modal that does not open.
 */
export function useWords(language: Language, overrides?: MessageOverrides): Words {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly messages: Messages }>(ENGLISH);
  const [failed, setFailed] = useState<Language | null>(null);

  useEffect(() => {
    if (language === loaded.language) return;
    let left = false;
    LANGUAGES[language]().then(
      (messages) => !left && setLoaded({ language, messages }),
      () => !left && setFailed(language),
    );
    return () => {
      left = true;
    };
  }, [language, loaded.language]);

  const { language: spoken, messages } = loaded;
  const t = useMemo(() => createSay(spoken, messages, overrides), [spoken, messages, overrides]);
  return { t, locale: spoken, pending: spoken !== language && failed !== language };
}

const ENGLISH = { language: 'en', messages: en } as const;
