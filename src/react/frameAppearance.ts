import type { Appearance } from './options.js';

/** Characters of a picture in an address: it goes along with each change of the options. */
const LONGEST_LOGO = 32_768;

/**
 * How the modal looks in a frame, which sees neither the page's style sheet nor, in every browser, what the person likes:
 * some tell a frame the colours of the element around it.
 */
export function frameAppearance(
  { colorScheme = 'system', accentColor, fontFamily, radius, logoUrl }: Appearance = {},
  serverUrl: string,
  prefersDark: boolean,
): Readonly<Record<string, string>> {
  const page = getComputedStyle(document.body);
  const all = {
    colorScheme: colorScheme === 'system' ? (prefersDark ? 'dark' : 'light') : colorScheme,
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
