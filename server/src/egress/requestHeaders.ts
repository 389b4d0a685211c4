import { EgressError } from './EgressError.js';

/** A token of RFC 9110. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u;
/** Visible ASCII, space and tab. RFC 9110 leaves other bytes without a meaning; CR and LF would start a new header. */
const VALUE = /^[\t\x20-\x7e]*$/u;

/** Whether a text can be sent as the value of a header. */
export function isHeaderValue(text: string): boolean {
  return VALUE.test(text);
}

/** What belongs to the connection and is not the caller's to set. */
const OURS = new Set([
  'host',
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'accept-encoding',
]);

/** The headers that go on the wire. Rejects with `vendor_unexpected` what HTTP doesn't allow. */
export function requestHeaders(given: Readonly<Record<string, string>>): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': 'Sallyport' };
  for (const [name, value] of Object.entries(given)) {
    const key = name.toLowerCase();
    if (!NAME.test(name) || OURS.has(key)) {
      throw new EgressError('vendor_unexpected', 'Not sent: a header is not one that a request may set.');
    }
    if (!isHeaderValue(value)) {
      throw new EgressError('vendor_unexpected', 'Not sent: a header holds characters that HTTP forbids.');
    }
    headers[key] = value;
  }
  // Only what `readBody` can undo.
  headers['accept-encoding'] = 'gzip, br';
  return headers;
}
