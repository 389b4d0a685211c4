import type { Answer } from '../../site.js';
import type { Person } from '../people.js';
import { html, page } from './page.js';

export type SiteChoice = {
  readonly vendor: string;
  readonly person: Person;
  readonly permissions: readonly string[];
  readonly action: string;
  /** Of which the application gets one. Without any the approval is worth nothing, and can be given all the same. */
  readonly sites: readonly string[];
};

/** Asks for one of somebody's sites, and whether to approve. */
export function sitePage({ vendor, person, permissions, action, sites }: SiteChoice): Answer {
  const choice =
    sites.length === 0
      ? html`<p>There is no site that ${person.label} could choose.</p>`
      : html`<label for="site">Use app on</label>
<select id="site" name="site">${sites.map((site) => html`<option>${site}</option>`)}</select>`;
  return page({
    vendor,
    title: `Sandbox approval for ${vendor}`,
    content: [
      html`<p class="soft">Signed in as <strong>${person.label}</strong>.</p>`,
      html`<h2>What Sallyport asks for</h2>
<ul>${permissions.map((name) => html`<li><code>${name}</code></li>`)}</ul>`,
      html`<form method="post" action="${action}"><input type="hidden" name="account" value="${person.id}">${choice}
<div class="actions"><button class="go" name="decision" value="accept">Accept</button>
<button class="stop" name="decision" value="deny">Deny</button></div></form>`,
    ],
  });
}
