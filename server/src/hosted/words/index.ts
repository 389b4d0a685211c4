import type { Language } from 'sallyport/words';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type LinkWords } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ptBR } from './pt-BR.js';
import { zhCN } from './zh-CN.js';

export type { LinkProblem, LinkWords } from './en.js';

/** What the page behind a link says, in each language that the modal speaks. */
export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = {
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
