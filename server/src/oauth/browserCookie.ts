/**
 * The cookie that ties a walk to one browser. A cookie for each walk, so that two at the same time don't meet.
 *
 * `__Host-`: of this host alone, for the whole of it, over https (browsers count loopback as such). Lax: it comes along
 * when the vendor sends the browser back, and with no request that another page makes.
 */
const PREFIX = '__Host-sallyport_';

/** Seconds; a walk with several pages takes longer than one of them. */
const COOKIE_SECS = 1_800;

/** The values of all such cookies of a request. */
export function browserTokens(headers: Headers): readonly string[] {
  return (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(PREFIX))
    .map((pair) => pair.slice(pair.indexOf('=') + 1))
    .slice(0, 20);
}

/** A `Set-Cookie` value. */
export function browserCookie(authorizationId: string, token: string): string {
  const name = PREFIX + authorizationId.slice(0, 8);
  return `${name}=${token}; Path=/; Max-Age=${String(COOKIE_SECS)}; Secure; HttpOnly; SameSite=Lax`;
}
