import { en } from './en.js';
import { isRightToLeft } from './isRightToLeft.js';
import type { MessageOverrides, Messages, Plural, Say } from './types.js';

/**
 * Says the sentences of a language. Numbers and plurals follow the platform's rules for `locale`. Between words that
 * are read from right to left, a name is set apart (Unicode's first strong isolate), so that it can't turn the sentence
 * around.
 */
export function createSay(locale: string, messages: Messages, overrides: MessageOverrides = {}): Say {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const [open, end] = isRightToLeft(locale) ? ['\u2068', '\u2069'] : ['', ''];

  function write(value: string | number): string {
    return typeof value === 'number' ? numbers.format(value) : `${open}${value}${end}`;
  }

  return (key, ...[values = {}]) => {
    const given: Readonly<Record<string, string | number>> = values;
    const found: string | Plural = overrides[key] ?? messages[key] ?? en[key];
    const text =
      typeof found === 'string' ? found : (found[plurals.select(Number(given['count']))] ?? found.other);
    return text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
      Object.hasOwn(given, name) ? write(given[name] as string | number) : whole,
    );
  };
}
