export { createSay } from './createSay.js';
export { en } from './en.js';
export { isRightToLeft } from './isRightToLeft.js';
export { type Language, LANGUAGES, matchLanguage } from './languages.js';
export { pseudo } from './pseudo.js';
export type { MessageKey, MessageOverrides, Messages, Say } from './types.js';
