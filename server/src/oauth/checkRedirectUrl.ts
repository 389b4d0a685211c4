/**
 * Why a redirect URL is refused. A closed set: integrators read the sentence next to the field that was wrong.
 */
export const REDIRECT_URL_REFUSALS = {
  too_long: 'Longer than 2,048 characters.',
  characters: 'Only the characters of an address, in ASCII: no spaces, backslashes, quotes or brackets.',
  scheme: 'It must begin with https://.',
  userinfo: 'No user name or password before the host.',
  fragment: 'No fragment: the part from # on.',
  host: 'The host must be a domain name, whole and in lower case; no address of numbers, no dot at its end.',
  path: 'No empty or dotted segments in the path, and no encoded slash, dot, percent or control character.',
  query: 'Something in the query is not encoded as it should be.',
  reserved_parameter:
    'connection_id, status, client_state, error and completion_code are added by us, so they can’t be in the query.',
  spelling: 'Write it as a browser would: no default port, no other spelling of the same address.',
  not_registered: 'Not among the redirect URLs that were registered.',
} as const;

export type RedirectUrlRefusal = keyof typeof REDIRECT_URL_REFUSALS;

/** Which of a host's pages a browser may be sent to. */
export type RedirectUrlRules = {
  /** `http:` and `https:` to this very machine, for development. */
  readonly allowLoopbackHttp: boolean;
  /** Where there is a list, only what is on it; extra query parameters may follow. */
  readonly registered: readonly string[];
};

type Verdict =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: RedirectUrlRefusal };

const LONGEST = 2048;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** Two labels at least; the last begins with a letter, or it would be an address of numbers. */
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?=[a-z])${LABEL}$`);

/**
 * Whether a browser may be sent there with the outcome of an authorization: asked when the URL is given, and again when
 * it is used. Not what the address could be taken for counts, but that nobody can take it for anything else: what is
 * accepted is spelled in the one way in which every parser reads the same.
 */
export function checkRedirectUrl(text: string, { allowLoopbackHttp, registered }: RedirectUrlRules): Verdict {
  const reason = refusalOf(text, allowLoopbackHttp);
  if (reason) return { ok: false, reason };
  const url = new URL(text);
  const isRegistered = registered.some(
    (entry) => refusalOf(entry, allowLoopbackHttp) === null && extendsEntry(url, new URL(entry)),
  );
  if (registered.length > 0 && !isRegistered) return { ok: false, reason: 'not_registered' };
  return { ok: true, url: url.href };
}

function refusalOf(text: string, allowLoopbackHttp: boolean): RedirectUrlRefusal | null {
  if (text.length > LONGEST) return 'too_long';
  if (!/^[\x21-\x7e]*$/.test(text) || /["<>\\^`{|}]/.test(text)) return 'characters';
  const parts = /^(https?):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/.exec(text);
  if (!parts) return 'scheme';
  const [, scheme, authority = '', path = '', query = '', fragment] = parts;
  if (authority.includes('@')) return 'userinfo';
  if (fragment !== undefined) return 'fragment';

  const host = authority.replace(/:\d*$/, '');
  const isLoopback = allowLoopbackHttp && LOOPBACK.has(host);
  if (scheme === 'http' && !isLoopback) return 'scheme';
  if (!isLoopback && !isDomain(host)) return 'host';
  if (!URL.canParse(text)) return 'host';
  const url = new URL(text);
  if (url.hostname !== host || url.port === '0') return 'host';

  if (!path.split('/').every(isPlainSegment) || path.includes('//')) return 'path';
  if (decoded(query) === null) return 'query';
  if (namesOf(query).some(isReserved)) return 'reserved_parameter';
  return url.href === `${scheme}://${authority}${path || '/'}${query}` ? null : 'spelling';
}

function isDomain(host: string): boolean {
  return host.length <= 253 && DOMAIN.test(host) && !host.endsWith('.localhost');
}

/** Not one that some server, proxy or framework would resolve, split or decode once more. */
function isPlainSegment(segment: string): boolean {
  if (/[[\]]|%(?:25|2e)/i.test(segment)) return false;
  // Full-width dots and slashes are plain ones after NFKC.
  const plain = decoded(segment)?.normalize('NFKC');
  if (plain === undefined || /[/\\\p{Cf}]/u.test(plain)) return false;
  return !/^\.{0,2};|^\.{1,2}$/.test(plain);
}

/** Null where it does not decode, or to a control character. */
function decoded(text: string): string | null {
  try {
    const plain = decodeURIComponent(text);
    return /\p{Cc}/u.test(plain) ? null : plain;
  } catch {
    return null;
  }
}

const RESERVED = new Set(['connection_id', 'status', 'client_state', 'error', 'completion_code']);

/** As the most obliging framework would read them: some take `;` for `&`, too. */
function namesOf(query: string): string[] {
  return query
    .slice(1)
    .split(/[&;]/)
    .flatMap((pair) => [...new URLSearchParams(pair).keys()]);
}

/** In any case, and as `status[]`, `client.state` or `client state`, which come out as ours in some languages. */
function isReserved(name: string): boolean {
  const [plain = ''] = name.normalize('NFKC').trim().toLowerCase().split('[');
  return RESERVED.has(plain.replaceAll(/[. -]/g, '_'));
}

function extendsEntry(url: URL, entry: URL): boolean {
  if (url.origin !== entry.origin || url.pathname !== entry.pathname) return false;
  return entry.search === '' || url.search === entry.search || url.search.startsWith(`${entry.search}&`);
}
