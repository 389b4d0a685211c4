import type { Answer } from '../../site.js';
import { html, page } from './page.js';

/** What a vendor says on a page of its own, because there is no address that it would send the browser back to. */
export function errorPage(vendor: string, status: number, error: string, description: string): Answer {
  return page({
    status,
    vendor,
    title: `${vendor} can’t go on`,
    content: [
      html`<p>${description}</p>`,
      html`<p class="soft">Error: <code>${error}</code></p>`,
      html`<p class="soft">You can close this window and start again.</p>`,
    ],
  });
}
