import type { Language } from 'sallyport/words';
import { ar } from './ar.js';
import { de } from './de.js';
import { type AuthorizationWords, en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ptBR } from './pt-BR.js';
import { zhCN } from './zh-CN.js';

export type { NeutralKind, StartProblem } from './en.js';

/** What the pages around an authorization say, in each language that the modal speaks. */
export const AUTHORIZATION_WORDS: Readonly<Record<Language, AuthorizationWords>> = {
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
