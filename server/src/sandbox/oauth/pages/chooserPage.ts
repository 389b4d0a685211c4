import type { Answer } from '../../site.js';
import type { Person } from '../people.js';
import { html, page } from './page.js';

export type Chooser = {
  readonly vendor: string;
  readonly title?: string;
  /** What choosing somebody means here. */
  readonly lead: string;
  /** What the application asks for, in the vendor's own names. */
  readonly permissions: readonly string[];
  readonly people: readonly Person[];
  /** Where the form goes. */
  readonly action: string;
  /** A way that is no account's. */
  readonly more?: { readonly decision: string; readonly label: string };
  /** The button that says no. */
  readonly decline?: string;
};

/** Who signs in? Each button does what stands on it. */
export function chooserPage({
  vendor,
  title = `Sandbox sign-in for ${vendor}`,
  lead,
  permissions,
  people,
  action,
  more,
  decline = 'Deny',
}: Chooser): Answer {
  const asked =
    permissions.length === 0
      ? []
      : [
          html`<h2>What Sallyport asks for</h2><ul>${permissions.map((name) => html`<li><code>${name}</code></li>`)}</ul>`,
        ];
  const choices = people.map(
    ({ id, label, does, note }) =>
      html`<li><button name="account" value="${id}"><strong>${label}</strong> <span>${does}</span> <small>${note}</small></button></li>`,
  );
  const other = more
    ? [html`<button class="stop" name="decision" value="${more.decision}">${more.label}</button>`]
    : [];
  const nobody = html`<p>Nobody lives here. Go back and choose another region.</p>`;
  return page({
    vendor,
    title,
    content: [
      html`<p class="soft">${lead}</p>`,
      ...asked,
      html`<form method="post" action="${action}"><h2 id="who">Choose an account</h2>
${people.length === 0 ? nobody : html`<ul class="choices" aria-labelledby="who">${choices}</ul>`}
<div class="actions">${other}<button class="stop" name="decision" value="deny">${decline}</button></div></form>`,
    ],
  });
}
