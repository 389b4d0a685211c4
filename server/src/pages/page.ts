import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { isRightToLeft, type Language } from 'sallyport/words';
import { SECURITY_HEADERS } from '../http/securityHeaders.js';
import { STYLE } from './generated/style.js';
import { makeNonce, scriptsOf } from './nonce.js';

/** A document and the headers that it must go out with: its policy names its very style and script. */
export type Page = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

/** How the operator's product looks and is called. */
export type Brand = {
  readonly appName?: string | null | undefined;
  /** `#rgb` or `#rrggbb`; anything else is left out. */
  readonly accent?: string | null | undefined;
};

type Parts = {
  readonly language: Language;
  readonly title: string;
  readonly body: ReturnType<typeof html>;
  readonly script: string;
  readonly brand: Brand;
  /** The vendor's colour, as `accent`. */
  readonly vendorColor?: string | null | undefined;
  /** `data-` attributes of the root, for the script. */
  readonly data?: Readonly<Record<string, string>>;
  /** Loads itself again after so many seconds where there are no scripts. */
  readonly refreshSecs?: number;
  /** Its script imports modules of ours. A nonce lets them in, which they inherit; they do not inherit a hash. */
  readonly importsModules?: true;
  /** Who may reach the page's window from others. */
  readonly opener?: Opener;
};

/**
 * `unsafe-none`: the modal that opened the window may see whether it is still there, and bring it to the front. It has
 * disowned it: from here nobody reaches back. `same-origin-allow-popups`: whoever opened it can't see into it, and it can
 * see what it opens.
 */
type Opener = 'unsafe-none' | 'same-origin-allow-popups';

/** What all of our own pages share: head, style, policy. They ask nobody for anything but our own server. */
export function page({
  language,
  title,
  body,
  script,
  brand,
  vendorColor,
  data = {},
  refreshSecs,
  importsModules,
  opener = 'unsafe-none',
}: Parts): Page {
  const style = STYLE + colours({ '--sallyport-accent': brand.accent, '--vendor': vendorColor });
  const nonce = importsModules ? makeNonce() : null;
  const scripts = nonce === null ? `'sha256-${sha256(script)}'` : scriptsOf(nonce);
  const attributes = Object.entries(data).map(([name, value]) => html` data-${name}="${value}"`);
  const document = html`<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"${attributes}>
<head>
<meta charset="utf-8">
<script${nonce === null ? '' : html` nonce="${nonce}"`}>${raw(script)}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
${refreshSecs === undefined ? '' : html`<noscript><meta http-equiv="refresh" content="${refreshSecs}"></noscript>`}
</head>
<body>
<main class="panel">
${body}
</main>
</body>
</html>
`;
  if (document instanceof Promise) throw new TypeError('These pages have no promises in them.');
  return { html: document.toString(), headers: headersFor(language, style, scripts, opener) };
}

function headersFor(
  language: Language,
  style: string,
  scripts: string,
  opener: Opener,
): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    vary: 'Accept-Language',
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${scripts}`,
      `style-src 'sha256-${sha256(style)}'`,
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'cross-origin-opener-policy': opener,
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex',
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Only colours written as `#` and digits get into a style. */
function colours(properties: Readonly<Record<string, string | null | undefined>>): string {
  const set = Object.entries(properties).filter(
    ([, value]) => typeof value === 'string' && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value),
  );
  return set.length === 0 ? '' : `:root{${set.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}
