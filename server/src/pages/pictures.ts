import { html, raw } from 'hono/html';
import type { Markup } from './fill.js';
import { initial } from './shortened.js';

/** Strokes on a grid of 16: the modal's. */
const PATHS = {
  check: 'm3.5 8.5 3 3 6-7',
  clock: 'M8 4.5V8l2.5 1.5M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  dash: 'M4 8h8',
  lock: 'M5 7V5a3 3 0 0 1 6 0v2M3.5 7h9v6.5h-9z',
  warn: 'M8 5.5v3m0 2.5h.01M8 2 1.5 13.5h13z',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same, so assistive technology skips it. */
export function icon(name: IconName): Markup {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="${raw(PATHS[name])}"/></svg>`;
}

/** The round sign over what did not come about: amber where something is wrong, grey where somebody wanted it so, green where it has. */
export function sign(name: IconName): Markup {
  const tone = name === 'check' ? 'good' : name === 'dash' || name === 'lock' ? 'calm' : 'warn';
  return html`<span class="sign" data-tone="${tone}">${icon(name)}</span>`;
}

/** The vendor's first letter on its colour; its logo lies over it where there is one. */
export function logo(name: string, source: string | null): Markup {
  return html`<span class="logo" aria-hidden="true" data-logo><span class="monogram" data-letter="vendor">${initial(name)}</span>${
    source === null ? '' : html`<img src="${source}" alt="">`
  }</span>`;
}

/** Room for a few of many vendors' logos. */
export function manyLogos(): Markup {
  return html`<span class="logo many" aria-hidden="true">${[0, 1, 2, 3].map(() => html`<span class="mini" data-mini hidden></span>`)}</span>`;
}

/** The product's letter on the accent; there is no picture of it. */
export function appTile(name: string | null | undefined): Markup {
  return html`<span class="logo app" aria-hidden="true"><span class="monogram" data-letter="app">${initial(name ?? '')}</span></span>`;
}
