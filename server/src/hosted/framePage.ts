import { createHash } from 'node:crypto';
import { SECURITY_HEADERS } from '../http/securityHeaders.js';
import { makeNonce, scriptsOf } from '../pages/nonce.js';
import type { Page } from '../pages/page.js';

/**
 * What the person likes, as the frame's element in the host's page says: where the two differ, browsers paint the frame
 * opaque. It is also what some of them tell a frame in place of the person's own setting.
 */
const STYLE = ':root{color-scheme:light dark;background:transparent}body{margin:0}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Pages on this very machine, in development. */
const LOOPBACK = ['http://localhost:*', 'http://127.0.0.1:*'];

type Given = {
  /** Address of the built code below the page's own. */
  readonly script: string;
  /** Of what it imports later, to be fetched at once. */
  readonly preload: readonly string[];
  /** The origins whose pages may have the frame in them. */
  readonly origins: readonly string[];
  readonly loopback: boolean;
};

/**
 * `GET /embed`: an empty, transparent page with one script, which draws the modal. Whose pages may have it in them is
 * decided here alone, and not by the `origin` of its address, which is for the script.
 */
export function framePage({ script, preload, origins, loopback }: Given): Page {
  const nonce = makeNonce();
  const ancestors = [...origins.filter(isSource), ...(loopback ? LOOPBACK : [])];
  return {
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Connect</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${preload.map((each) => `<link rel="modulepreload" nonce="${nonce}" href="${each}">\n`).join('')}<script type="module" nonce="${nonce}" src="${script}"></script>
</head>
<body></body>
</html>
`,
    headers: {
      ...SECURITY_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': [
        "default-src 'none'",
        `script-src ${scriptsOf(nonce)}`,
        `style-src 'sha256-${STYLE_HASH}'`,
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${ancestors.join(' ') || "'none'"}`,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
      // So that a host whose page is isolated from all other origins can have it, too.
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
      'x-robots-tag': 'noindex',
    },
  };
}

/** An origin as a policy can name it: not an IPv6 address, and nothing that means more than itself. */
function isSource(origin: string): boolean {
  return /^https?:\/\/[a-z0-9_.-]+(?::\d+)?$/.test(origin);
}
