/** The address if a link may lead there: https. */
export function linkAddress(address = ''): string | null {
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}

/** The address if it begins a mail. */
export function mailAddress(address = ''): string | null {
  return URL.canParse(address) && new URL(address).protocol === 'mailto:' ? address : null;
}

/** Where to ask for a tool: https or a mail, with what was searched for in place of `{query}`. */
export function requestAddress(address = '', query: string): string | null {
  const filled = address.replaceAll('{query}', () => encodeURIComponent(query));
  return linkAddress(filled) ?? mailAddress(filled);
}

/** The address if a picture may come from there: https, this very origin, or data that is a picture. */
export function pictureAddress(address = ''): string | null {
  const { origin, href } = window.location;
  if (!address || !URL.canParse(address, href)) return null;
  const url = new URL(address, href);
  return /^(https:|data:image\/)/u.test(url.href) || url.href.startsWith(`${origin}/`) ? url.href : null;
}
