import type { Appearance } from './options.js';

/** Characters of a picture in an address: it goes along with each change of the options. */
const LONGEST_LOGO = 32_768;

/** Set on the page as `--sallyport-*`, which does not reach into a frame by itself. */
const PROPERTIES = { accentColor: 'accent', fontFamily: 'font', radius: 'radius' } as const;

/** How the modal looks in a frame, which does not see the page's style sheet. What is not set is left out. */
export function frameAppearance(
  appearance: Appearance = {},
  serverUrl: string,
): Readonly<Record<string, string>> {
  const page = getComputedStyle(document.body);
  const all: Record<string, string> = { colorScheme: 'system' };
  for (const [option, name] of Object.entries(PROPERTIES)) {
    all[option] = page.getPropertyValue(`--sallyport-${name}`);
  }
  for (const [option, value] of Object.entries(appearance)) {
    if (value !== undefined) all[option] = value;
  }
  if (all['fontFamily'] === 'inherit') all['fontFamily'] = page.fontFamily;
  all['logoUrl'] = frameLogo(appearance.logoUrl, serverUrl);
  // An empty byline is one that is wanted.
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== '' || name === 'byline'));
}

/** The frame's page takes pictures from its own server, and such as are in their address; `''` for any other. */
function frameLogo(logoUrl = '', serverUrl: string): string {
  if (!logoUrl || !URL.canParse(logoUrl, document.baseURI)) return '';
  const { href, origin } = new URL(logoUrl, document.baseURI);
  if (href.startsWith('data:image/')) return href.length <= LONGEST_LOGO ? href : '';
  return origin === new URL(serverUrl, document.baseURI).origin ? href : '';
}
