/** A name of letters, digits and dashes, or an address. No `*`, which a policy would read as any name, and no `;`. */
const HOST = /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+\.?$|^\[[0-9a-f:.]+\]$/;

/** `https://App.example.com/` -> `https://app.example.com`. Throws if it is no origin. */
export function normalizeOrigin(text: string): string {
  const { origin, protocol, hostname, username, search, hash } = new URL(text);
  if ((protocol !== 'https:' && protocol !== 'http:') || username || search || hash) {
    throw new TypeError(`Not an origin: ${protocol}`);
  }
  if (!HOST.test(hostname)) throw new TypeError('Not the host of an origin.');
  return origin;
}
