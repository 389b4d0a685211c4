import { isRightToLeft } from '../../words/index.js';

/** Says of which language the modal is, and so from where to where it is read. */
export function applyLanguage(element: HTMLElement, language: string): void {
  element.lang = language;
  element.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}
