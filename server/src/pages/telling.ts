import { html } from 'hono/html';
import type { Markup } from './fill.js';
import { commonWords } from './words.js';

/** What most of these pages are: a picture, what happened, and what it means. */
export function telling(art: Markup, title: Markup, body: Markup): Markup {
  return html`<div class="telling">${art}
<div><h1 tabindex="-1">${title}</h1>
<p class="lead">${body}</p></div></div>`;
}

/** Without scripts, and where the window may not be closed by its page, the sentence alone. */
export function closeButton(): Markup {
  return html`<button type="button" class="button" data-close hidden><span>${commonWords.close}</span></button>
<p class="fine" tabindex="-1">${commonWords.closeHint}</p>`;
}
