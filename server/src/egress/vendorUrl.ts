import { hostMatches } from 'sallyport/schema';
import type { HostRule } from 'sallyport/vendors';
import { EgressError } from './EgressError.js';

/** Nothing of these belongs into an address; a URL parser would drop or turn them without a word. */
const UNTIDY = /[\s\\]|\p{Cc}/u;

/**
 * Reads the address of a request and holds it against the vendor's host rule. Only https on port 443, without user
 * name or fragment, to a host that the rule names. Rejects with `host_not_allowed`.
 */
export function vendorUrl(text: string, rule: HostRule, allowSelfHosted: boolean): URL {
  if (UNTIDY.test(text) || !URL.canParse(text)) throw refusal('the address is not a URL');
  const url = new URL(text);
  if (url.protocol !== 'https:') throw refusal('the address is not https');
  if (url.port !== '') throw refusal('the address names a port other than 443');
  if (authority(text).includes('@')) throw refusal('the address holds a user name');
  if (text.includes('#')) throw refusal('the address holds a fragment');
  if (url.hostname.endsWith('.')) throw refusal('the host name ends with a dot');
  if (!hostMatches(rule, url.hostname, { allowSelfHosted })) {
    throw refusal("the host is not one of the vendor's");
  }
  return url;
}

function authority(text: string): string {
  return /^[a-z]+:\/*([^/?#]*)/iu.exec(text)?.[1] ?? '';
}

function refusal(reason: string): EgressError {
  return new EgressError('host_not_allowed', `Not sent: ${reason}.`);
}
