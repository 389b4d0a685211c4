/** The server by its address, which may have a sub-path. Throws for one that is no web address. */
export function serverAt(serverUrl: string): { origin: string; page(path: string): string } {
  const { origin, href } = new URL(serverUrl.replace(/\/*$/u, '/'), location.href);
  // A `javascript:` address would run in the host's own page.
  if (!href.startsWith('http')) throw new TypeError('Sallyport: serverUrl');
  return { origin, page: (path) => href + path };
}
