/** Scripts that are written from right to left. */
const SCRIPTS = /^(Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)$/u;

/** Whether the language of a BCP 47 tag is read from right to left. A tag that is none is not. */
export function isRightToLeft(tag: string): boolean {
  try {
    return SCRIPTS.test(new Intl.Locale(tag).maximize().script ?? '');
  } catch {
    return false;
  }
}
