import { headerOf, type VendorRequest } from './site.js';

/** Whether an `Accept` header, where one was sent, lets the type through. */
export function accepts(request: VendorRequest, type: string): boolean {
  const accept = headerOf(request, 'accept');
  if (accept === undefined) return true;
  const ranges = accept.split(',').map((range) => (range.split(';')[0] ?? '').trim().toLowerCase());
  return ranges.some((range) => range === '*/*' || range === type || range === `${type.split('/')[0]}/*`);
}

/** The media type without parameters, or '' where none was sent. */
function mediaType(request: VendorRequest): string {
  const type = headerOf(request, 'content-type') ?? '';
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

export const isForm = (request: VendorRequest): boolean =>
  mediaType(request) === 'application/x-www-form-urlencoded';

export const formOf = (request: VendorRequest): URLSearchParams =>
  new URLSearchParams(request.body.toString('utf8'));

export const isJson = (request: VendorRequest): boolean => mediaType(request) === 'application/json';

/** The body as a JSON object; null where it is none. */
export function objectOf(request: VendorRequest): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The first member of an object whose name is not listed, or null. */
export function strangeMember(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): string | null {
  return Object.keys(object).find((name) => !known.includes(name)) ?? null;
}

/**
 * The first parameter whose name is not listed or whose value does not fit, or null. Some vendors ignore names they
 * don't know; the sandbox doesn't, since such a name is a typing mistake on our side.
 */
export function strangeParameter(
  params: URLSearchParams,
  known: Readonly<Record<string, RegExp>>,
): string | null {
  for (const [name, value] of params) {
    if (!Object.hasOwn(known, name) || !known[name]?.test(value)) return name;
  }
  return null;
}

/** What follows a scheme in `Authorization`, the scheme in exactly this spelling; null where it is not that. */
export function afterScheme(request: VendorRequest, scheme: string): string | null {
  const authorization = headerOf(request, 'authorization');
  if (!authorization?.startsWith(`${scheme} `)) return null;
  return authorization.slice(scheme.length + 1);
}
