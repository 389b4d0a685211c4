import { html } from 'hono/html';
import { fill } from './fill.js';
import { RESULT_SCRIPT } from './generated/assets.js';
import { type Brand, type Page, page } from './page.js';
import { icon } from './pictures.js';
import { type NeutralKind, neutralWords } from './words.js';

/**
 * For a request that belongs to no authorization of this browser. It says the same whether there is one or not; the
 * caller chooses the status.
 */
export function neutralPage(kind: NeutralKind, brand: Brand = {}): Page {
  const words = neutralWords[kind];
  return page({
    title: words.title,
    script: RESULT_SCRIPT,
    brand,
    body: html`<div class="telling"><span class="sign">${icon('warn')}</span>
<h1>${words.title}</h1><p class="lead">${fill(words.body, {})}</p></div>`,
  });
}
