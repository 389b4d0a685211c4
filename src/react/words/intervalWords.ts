const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** `24 hours`, `2 days`: the largest unit of which there is more than one, or one minute. */
export function intervalWords(locale: string, seconds: number): string {
  const [unit, length] = UNITS.find((each) => seconds >= 2 * each[1]) ?? (['minute', 60] as const);
  const count = Math.max(1, Math.round(seconds / length));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
