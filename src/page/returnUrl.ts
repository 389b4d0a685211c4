/** A parameter that may open something for whoever holds it. */
const SECRET = /token|secret|code|state|key|auth|pass|session|sig|jwt|=sp[a-z]_/iu;

/**
 * Address of the page that shows the modal, to come back to. It goes to the server, so it has no fragment, and nothing
 * in its query that could be a secret. Null for a page that has no such address.
 */
export function returnUrl(address: string = location.href): string | null {
  const url = new URL(address);
  for (const [name, value] of Array.from(url.searchParams)) {
    if (SECRET.test(`${name}=${value.slice(0, 4)}`)) url.searchParams.delete(name);
  }
  const clean = url.origin + url.pathname + url.search;
  return url.protocol.startsWith('http') && clean.length <= 2048 ? clean : null;
}
