import { fixtures, sampleChecks, sampleSession } from '../src/testing/index.js';
import { type Language, pseudo } from '../src/words/index.js';
import { type StateMeta, type StateStory, show, shown } from './show.js';

const meta: StateMeta = { title: 'Languages', ...shown };
export default meta;

const { choosing_vendor, connected, entering_credentials, failed } = fixtures;
const refused = { ...entering_credentials, check: sampleChecks.refused };

const inLanguage = (locale: Language, state: Parameters<typeof show>[0]) => show(state, { locale });

/**
 * For languages whose letters are drawn in whatever font a machine has: how many cards a longer list draws depends on how
 * high the words above it come out.
 */
const fewTools = {
  ...choosing_vendor,
  session: { ...sampleSession, vendors: sampleSession.vendors.slice(0, 6) },
};

/** Longer words with a mark on each: what has none is not in the catalogue. */
const messages = pseudo();
const stretched = (state: Parameters<typeof show>[0]): StateStory => show(state, { messages });

export const GermanPicker = inLanguage('de', choosing_vendor);
export const GermanForm = inLanguage('de', refused);
export const GermanConnected = inLanguage('de', connected);
export const FrenchPicker = inLanguage('fr', choosing_vendor);
export const FrenchForm = inLanguage('fr', refused);
export const FrenchConnected = inLanguage('fr', connected);
export const SpanishPicker = inLanguage('es', choosing_vendor);
export const SpanishForm = inLanguage('es', refused);
export const SpanishConnected = inLanguage('es', connected);
export const ItalianPicker = inLanguage('it', choosing_vendor);
export const ItalianForm = inLanguage('it', refused);
export const ItalianConnected = inLanguage('it', connected);
export const PortuguesePicker = inLanguage('pt-BR', choosing_vendor);
export const PortugueseForm = inLanguage('pt-BR', refused);
export const PortugueseConnected = inLanguage('pt-BR', connected);
export const JapanesePicker = inLanguage('ja', fewTools);
export const JapaneseForm = inLanguage('ja', refused);
export const JapaneseConnected = inLanguage('ja', connected);
export const ChinesePicker = inLanguage('zh-CN', fewTools);
export const ChineseForm = inLanguage('zh-CN', refused);
export const ChineseConnected = inLanguage('zh-CN', connected);
export const ArabicPicker = inLanguage('ar', fewTools);
export const ArabicForm = inLanguage('ar', refused);
export const ArabicConnected = inLanguage('ar', connected);
export const ArabicReview = inLanguage('ar', fixtures.reviewing);
export const StretchedPicker = stretched(choosing_vendor);
export const StretchedForm = stretched(refused);
export const StretchedReview = stretched(fixtures.reviewing);
export const StretchedConnected = stretched(connected);
export const StretchedFailed = stretched(failed);

// A new language without a story does not compile.
void ({
  en: show(choosing_vendor),
  de: GermanPicker,
  fr: FrenchPicker,
  es: SpanishPicker,
  it: ItalianPicker,
  'pt-BR': PortuguesePicker,
  ja: JapanesePicker,
  'zh-CN': ChinesePicker,
  ar: ArabicPicker,
} satisfies Record<Language, StateStory>);
