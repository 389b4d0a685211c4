import { html } from 'hono/html';
import { RESULT_SCRIPT } from './generated/scripts.js';
import { type Brand, type Page, page } from '../../pages/page.js';
import { sign } from '../../pages/pictures.js';
import { closeButton, telling } from '../../pages/telling.js';
import { type NeutralKind, neutralWords } from './words.js';

/**
 * For a request that belongs to no authorization of this browser. It says the same whether there is one or not; the
 * caller chooses the status.
 */
export function neutralPage(kind: NeutralKind, brand: Brand = {}): Page {
  const { title, body, mayReload } = neutralWords[kind];
  return page({
    title,
    script: RESULT_SCRIPT,
    brand,
    body: html`${telling(sign(mayReload ? 'clock' : 'warn'), html`${title}`, html`${body}`)}
${mayReload ? '' : html`<div class="actions">${closeButton()}</div>`}`,
  });
}
