import { html } from 'hono/html';
import type { Language } from 'sallyport/words';
import { RESULT_SCRIPT } from './generated/scripts.js';
import { type Brand, type Page, page } from '../../pages/page.js';
import { sign } from '../../pages/pictures.js';
import { closeButton, telling } from '../../pages/telling.js';
import { AUTHORIZATION_WORDS, type NeutralKind } from './words/index.js';

/** Where it may help to ask for the same page again. */
const MAY_RELOAD: ReadonlySet<NeutralKind> = new Set(['too_many', 'unavailable']);

/**
 * For a request that belongs to no authorization of this browser. It says the same whether there is one or not; the
 * caller chooses the status.
 */
export function neutralPage(language: Language, kind: NeutralKind, brand: Brand = {}): Page {
  const { title, body } = AUTHORIZATION_WORDS[language].neutral[kind];
  const mayReload = MAY_RELOAD.has(kind);
  return page({
    language,
    title,
    script: RESULT_SCRIPT,
    brand,
    body: html`${telling(sign(mayReload ? 'clock' : 'warn'), html`${title}`, html`${body}`)}
${mayReload ? '' : html`<div class="actions">${closeButton(language)}</div>`}`,
  });
}
