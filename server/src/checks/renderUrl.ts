/**
 * The address of a request. What a value may be depends on where it lands:
 *
 * - at the very start: a whole https origin. A slash at its end is tolerated, a path only where the product is
 *   self-hosted and may live under one.
 * - in the host name: one DNS label, so that no value can move the end of the vendor's name.
 * - in the path or query: anything, percent-encoded, but never a segment that would climb out of the path.
 */
import type { HostRule, Template } from 'sallyport/vendors';
import type { CheckNote } from 'sallyport/vendors/words';
import { blame, type Scope, valueOf } from './scope.js';
import { partsOf } from './template.js';
import { Unrenderable } from './Unrenderable.js';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/iu;
const CLIMBING = /^(?:\.|%2e){1,2}$/iu;

/** Throws `Unrenderable`, `host_not_allowed` where it is the customer's value that does not fit. */
export function renderUrl(template: Template, scope: Scope, rule: HostRule): string {
  const [first, ...rest] = partsOf(template);
  const startsWithName = first !== undefined && 'name' in first;
  let url = startsWithName ? originFrom(scope, first.name, rule) : '';
  let place: 'host' | 'path' | 'query' = startsWithName ? 'path' : 'host';
  for (const part of startsWithName ? rest : partsOf(template)) {
    if ('text' in part) {
      url += part.text;
      if (url.includes('?')) place = 'query';
      else if (/^https:\/\/[^/]*\//u.test(url)) place = 'path';
      continue;
    }
    url += place === 'host' ? label(scope, part.name) : encoded(scope, part.name);
  }
  if (
    !/^https:\/\/[^/?#]+(?:[/?]|$)/u.test(url) ||
    (startsWithName && !/^(?:$|[/?])/u.test(textAfter(rest)))
  ) {
    throw new TypeError(`The URL template ${template} makes no https address.`);
  }
  const path = url.replace(/^https:\/\/[^/?]*/u, '').split('?')[0] ?? '';
  if (path.split('/').some((segment) => CLIMBING.test(segment))) {
    throw new Unrenderable('host_not_allowed', 'A value cannot be part of the address. Copy it again.');
  }
  return url;
}

function textAfter(rest: ReturnType<typeof partsOf>): string {
  const [next] = rest;
  return next === undefined ? '' : 'text' in next ? next.text : '{';
}

function originFrom(scope: Scope, name: string, rule: HostRule): string {
  const value = valueOf(scope, name);
  const refuse = (note: CheckNote) => new Unrenderable(blame(scope, name, 'host_not_allowed'), note);
  const address = /^https:\/\/([^/\\?#@\s]+)(\/[^\\?#\s]*)?$/iu.exec(value);
  const url = address !== null && URL.canParse(value) ? new URL(value) : undefined;
  const host = url?.hostname.replace(/\.$/u, '') ?? '';
  if (
    url === undefined ||
    host === '' ||
    host.endsWith('.') ||
    url.port !== '' ||
    url.username !== '' ||
    /:\d*$/u.test(address?.[1] ?? '')
  ) {
    throw refuse('Enter an address that begins with https:// and has no port, user name or question mark.');
  }
  const path = url.pathname.replace(/\/+$/u, '');
  if (path !== '' && !rule.selfHosted) {
    throw refuse('Enter the address without the page behind it.');
  }
  return `https://${host}${path}`;
}

function label(scope: Scope, name: string): string {
  const value = valueOf(scope, name);
  if (LABEL.test(value)) return value.toLowerCase();
  throw new Unrenderable(
    blame(scope, name, 'host_not_allowed'),
    'A value that belongs into the address can hold letters, digits and hyphens only.',
  );
}

function encoded(scope: Scope, name: string): string {
  try {
    return encodeURIComponent(valueOf(scope, name));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new Unrenderable(
      blame(scope, name, 'host_not_allowed'),
      'A value cannot be part of the address. Copy it again.',
    );
  }
}
