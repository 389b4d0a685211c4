import type { Answer } from '../../site.js';
import type { Person } from '../people.js';
import { html, page } from './page.js';

export type Consent = {
  readonly vendor: string;
  readonly person: Person;
  readonly tenant: string;
  readonly permissions: readonly string[];
  readonly action: string;
};

/** Asks an administrator to consent for everybody. */
export function consentPage({ vendor, person, tenant, permissions, action }: Consent): Answer {
  return page({
    vendor,
    title: 'Sandbox consent for your organization',
    content: [
      html`<p class="soft">Signed in as <strong>${person.label}</strong>, an administrator of <code>${tenant}</code>.</p>`,
      html`<h2>What Sallyport may do for everybody there</h2>
<ul>${permissions.map((name) => html`<li><code>${name}</code></li>`)}</ul>`,
      html`<p class="soft">What comes of it: ${person.does} ${person.note}</p>`,
      html`<form class="actions" method="post" action="${action}">
<button class="go" name="decision" value="accept">Accept</button>
<button class="stop" name="decision" value="cancel">Cancel</button>
</form>`,
    ],
  });
}

/** Tells somebody who is no administrator that they can't. */
export function approvalPage({ vendor, person, tenant, action }: Omit<Consent, 'permissions'>): Answer {
  return page({
    vendor,
    title: 'Need admin approval',
    content: [
      html`<p>Signed in as <strong>${person.label}</strong> of <code>${tenant}</code>.</p>`,
      html`<p>AADSTS90094: Sallyport needs permission to access resources that only an administrator can grant.</p>`,
      html`<form class="actions" method="post" action="${action}">
<button class="go" name="decision" value="other">Have an admin account? Sign in with it</button>
<button class="stop" name="decision" value="cancel">Return to the application without granting consent</button>
</form>`,
    ],
  });
}
