/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)$/u;

/** Says of which language the modal is, and so from where to where it is read. A tag that is none changes nothing. */
export function applyLocale(element: HTMLElement, tag: string | null | undefined): void {
  element.removeAttribute('lang');
  element.removeAttribute('dir');
  if (!tag) return;
  try {
    const locale = new Intl.Locale(tag);
    element.lang = locale.baseName;
    element.dir = RIGHT_TO_LEFT.test(locale.maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // Not a language tag.
  }
}
