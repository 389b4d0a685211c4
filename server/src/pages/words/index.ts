import type { Language } from 'sallyport/words';
import { ar } from './ar.js';
import { de } from './de.js';
import { type CommonWords, en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ptBR } from './pt-BR.js';
import { zhCN } from './zh-CN.js';

/** What all of our own pages say, in each language that the modal speaks. */
export const COMMON_WORDS: Readonly<Record<Language, CommonWords>> = {
  en,
  de,
  fr,
  es,
  it,
  'pt-BR': ptBR,
  ja,
  'zh-CN': zhCN,
  ar,
};
