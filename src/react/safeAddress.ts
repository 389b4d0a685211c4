/** The address if a link may lead there: https. */
export function linkAddress(address = ''): string | null {
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}

/** The address if a picture may come from there: https, this very origin, or data that is a picture. */
export function pictureAddress(address = ''): string | null {
  const { origin, href } = window.location;
  if (!address || !URL.canParse(address, href)) return null;
  const url = new URL(address, href);
  return /^(https:|data:image\/)/u.test(url.href) || url.href.startsWith(`${origin}/`) ? url.href : null;
}
