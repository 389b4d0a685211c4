import { createHash } from 'node:crypto';
import type { Answer } from '../../site.js';
import { PAGE_STYLE } from './pageStyle.js';

/** Text with all that means something in HTML made harmless. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A piece of HTML. Whatever is put into it is escaped, unless it is one itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Insertable[]): Html {
  const insert = (value: Insertable): string => {
    if (value instanceof Html) return value.text;
    if (typeof value === 'string') {
      return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    }
    return value.map((each) => each.text).join('');
  };
  return new Html(parts.map((part, index) => part + insert(values[index] ?? '')).join(''));
}
type Insertable = string | Html | readonly Html[];

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/**
 * Nothing but our own style: no script, no picture, no frame. `form-action` is left open, since Chromium holds it
 * against each redirect that follows a form, as far as the customer's own page at the very end.
 */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export type Page = {
  readonly status?: number;
  /** The vendor's name, as on its own pages. */
  readonly vendor: string;
  readonly title: string;
  readonly content: readonly Html[];
};

/** A page of a vendor's, which can't be mistaken for a real one. */
export function page({ status = 200, vendor, title, content }: Page): Answer {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<header class="made-up">Made up: this is not ${vendor}, and nothing here leaves this machine.</header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: document.text,
  };
}
