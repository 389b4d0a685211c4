import type { Say } from '../../words/index.js';

/** From here on a clock says more than a count, in seconds. */
const LONG = 600;

/** When another try may be made: a few seconds or minutes from now, or a time of the day. */
export function waitWords(t: Say, locale: string, seconds: number): string {
  if (seconds > LONG) {
    const moment = new Date(Date.now() + seconds * 1000);
    return t('retry.at', { time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment) });
  }
  const [count, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
  const time = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
  return t('retry.in', { time });
}
