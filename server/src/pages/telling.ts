import { html } from 'hono/html';
import type { Language } from 'sallyport/words';
import type { Markup } from './fill.js';
import { COMMON_WORDS } from './words/index.js';

/** What most of these pages are: a picture, what happened, and what it means. */
export function telling(art: Markup, title: Markup, body: Markup): Markup {
  return html`<div class="telling">${art}
<div><h1 tabindex="-1">${title}</h1>
<p class="lead">${body}</p></div></div>`;
}

/** Without scripts, and where the window may not be closed by its page, the sentence alone. */
export function closeButton(language: Language): Markup {
  const { close, closeHint } = COMMON_WORDS[language];
  return html`<button type="button" class="button" data-close hidden><span>${close}</span></button>
<p class="fine" tabindex="-1">${closeHint}</p>`;
}

/** What to tell those who are asked for help: a code, or what the page's script puts in its place. */
export function quotation(language: Language, code = ''): Markup {
  const [before = '', after = ''] = COMMON_WORDS[language].quote.split('{code}');
  return html`${before}<code dir="ltr">${code}</code>${after}`;
}
