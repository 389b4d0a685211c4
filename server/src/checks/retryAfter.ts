/** Nobody is asked to wait for more than a day; a longer wait is a mistake of the vendor's. */
const LONGEST = 86_400;

/**
 * Seconds to wait by `Retry-After` (RFC 9110, 10.2.3): a number or a date, or null where there is neither. A date is
 * held against the answer's own `Date`, so that a wrong clock on either side doesn't matter.
 */
export function retryAfter(headers: Headers, now: Date): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/u.test(value)) return Math.min(Number(value), LONGEST);
  const until = httpDate(value);
  if (until === null) return null;
  const from = httpDate(headers.get('date') ?? '') ?? now.getTime();
  return Math.min(Math.max(0, Math.ceil((until - from) / 1000)), LONGEST);
}

function httpDate(text: string): number | null {
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
