import type { Appearance } from './options.js';

/** Characters of a picture in an address: it goes along with each change of the options. */
const LONGEST_LOGO = 32_768;

/** How the modal looks in a frame, which does not see the page's style sheet. */
export function frameAppearance(
  { colorScheme = 'system', accentColor, fontFamily, radius, logoUrl }: Appearance = {},
  serverUrl: string,
): Readonly<Record<string, string>> {
  const page = getComputedStyle(document.body);
  const all = {
    colorScheme,
    accentColor: accentColor ?? page.getPropertyValue('--sallyport-accent'),
    fontFamily: fontFamily ?? page.getPropertyValue('--sallyport-font'),
    radius: radius ?? page.getPropertyValue('--sallyport-radius'),
    logoUrl: frameLogo(logoUrl, serverUrl),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The frame's page takes pictures from its own server, and such as are in their address; `''` for any other. */
function frameLogo(logoUrl = '', serverUrl: string): string {
  if (!logoUrl || !URL.canParse(logoUrl, document.baseURI)) return '';
  const { href, origin } = new URL(logoUrl, document.baseURI);
  if (href.startsWith('data:image/')) return href.length <= LONGEST_LOGO ? href : '';
  return origin === new URL(serverUrl, document.baseURI).origin ? href : '';
}
