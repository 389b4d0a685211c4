import { html } from 'hono/html';
import { type AuthorizationFailureCode, ownerOfAuthorizationFailure } from 'sallyport/contract';
import { isRightToLeft, type Language } from 'sallyport/words';
import { fill, fillText, type Markup, type Names, rich } from '../../pages/fill.js';
import { RESULT_SCRIPT } from './generated/scripts.js';
import { type Brand, type Page, page } from '../../pages/page.js';
import { type IconName, icon, logo, sign } from '../../pages/pictures.js';
import { closeButton, quotation, telling } from '../../pages/telling.js';
import { AUTHORIZATION_WORDS } from './words/index.js';

/** How an authorization ended, or how far it is, for the browser that went through it. */
export type ResultView = Brand & {
  readonly vendor: {
    readonly name: string;
    readonly color: string;
    /** Below the server's address, as the widget API gives it. */
    readonly logo_path: string | null;
    /** BCP 47 tag of the note and the labels. */
    readonly language: string;
  };
  readonly organizationName: string;
  /** Where "Back to ..." leads: checked by `checkRedirectUrl`, with the outcome on it. Null: the window can be closed. */
  readonly returnUrl: string | null;
} & Outcome;

type Outcome =
  | { readonly outcome: 'connected' }
  | { readonly outcome: 'connected_with_gaps'; readonly gaps: readonly Gap[] }
  /** Of an authorization that is `verified`. */
  | { readonly outcome: 'waiting' }
  /** Of one that is not that far. */
  | { readonly outcome: 'working' }
  | {
      readonly outcome: 'failed';
      readonly code: AuthorizationFailureCode;
      /** Our words for this very case. */
      readonly note: string | null;
    };

/** What does not work yet, and the permission that it waits for. */
type Gap = { readonly label: string; readonly permission: string | null };

/**
 * The states that a waiting view is of. `?poll` answers `{ "state": ... }`; once it is none of these, the page loads
 * itself again.
 */
const POLLED = { waiting: 'verified', working: 'created authorizing returned' } as const;
const isWaiting = (view: Outcome): view is { outcome: keyof typeof POLLED } => view.outcome in POLLED;

/**
 * `GET /oauth/result/{id}`: what a person sees who came back from the vendor where there is no page of the host's to
 * go to. Complete without scripts; with them it looks again while it waits, and closes itself when there is nothing to
 * read. `nothing` is for a browser that has no part in it, and the same whether there is something or not.
 */
export function resultPage(
  language: Language,
  view: ResultView | ({ readonly outcome: 'nothing' } & Brand),
): Page {
  const words = AUTHORIZATION_WORDS[language];
  if (view.outcome === 'nothing') {
    const { title, body } = words.result.nothing;
    return page({
      language,
      title,
      script: RESULT_SCRIPT,
      brand: view,
      body: html`${telling(sign('lock'), html`${title}`, html`${body}`)}
<div class="actions">${closeButton(language)}</div>`,
    });
  }
  const names: Names = {
    language,
    app: view.appName,
    vendor: view.vendor.name,
    organization: view.organizationName,
  };
  const back = backLink(view, names);
  const { title, body } = view.outcome === 'failed' ? words.failure[view.code] : words.result[view.outcome];
  const note = view.outcome === 'failed' ? view.note : null;
  return page({
    language,
    title: fillText(title, names),
    script: RESULT_SCRIPT,
    brand: view,
    vendorColor: view.vendor.color,
    data: {
      announce: '',
      ...(isWaiting(view) ? { poll: POLLED[view.outcome] } : {}),
      ...(view.outcome === 'connected' && back === null ? { leaves: '' } : {}),
    },
    ...(isWaiting(view) ? { refreshSecs: 3 } : {}),
    body: html`${telling(art(view), fill(title, names), note === null ? fill(body, names) : ownNote(note, view.vendor.language))}
${view.outcome === 'failed' ? failure(view.code, names) : ''}
${view.outcome === 'connected_with_gaps' && view.gaps.length > 0 ? gapList(view.gaps, names, view.vendor.language) : ''}
${isWaiting(view) ? '' : html`<div class="actions">${back ?? closeButton(language)}</div>`}`,
  });
}

const SIGNS: Partial<Record<AuthorizationFailureCode, IconName>> = {
  declined: 'dash',
  cancelled: 'dash',
  expired: 'clock',
  rate_limited: 'clock',
  vendor_timeout: 'clock',
};
const SEALS = { connected: 'check', connected_with_gaps: 'dash', waiting: 'clock' } as const;

function art(view: ResultView): Markup {
  if (view.outcome === 'failed') return sign(SIGNS[view.code] ?? 'warn');
  const { name, logo_path: path } = view.vendor;
  const picture = logo(name, path === null ? null : `../../${path.replace(/^\/+/u, '')}`);
  if (view.outcome === 'working') return html`<span class="orbit">${picture}</span>`;
  return html`<span class="done" data-outcome="${view.outcome}">${picture}<span class="seal">${icon(SEALS[view.outcome])}</span></span>`;
}

function failure(code: AuthorizationFailureCode, names: Names): Markup {
  const owner = ownerOfAuthorizationFailure(code);
  return html`${owner === 'you' ? '' : html`<p class="owner">${fill(AUTHORIZATION_WORDS[names.language].owner[owner], names)}</p>`}
<p class="fine">${quotation(names.language, code)}</p>`;
}

/** An operator's own vendor speaks as it was written, whatever the page does. */
function ownNote(note: string, language: string): Markup {
  return html`<span lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">${rich(note)}</span>`;
}

function gapList(gaps: readonly Gap[], { language }: Names, spoken: string): Markup {
  return html`<section class="results" aria-labelledby="missing">
<h2 id="missing">${AUTHORIZATION_WORDS[language].result.missing}</h2>
<ul>
${gaps.map(
  ({ label, permission }) =>
    html`<li><span class="mark">${icon('dash')}</span><div lang="${spoken}"><bdi>${label}</bdi>${permission === null ? '' : html`<br><code lang="en" dir="ltr">${permission}</code>`}</div></li>`,
)}
</ul>
</section>`;
}

/** The server has checked the address already; this only sees to it that no other scheme can ever become a link. */
function backLink({ returnUrl, appName }: ResultView, names: Names): Markup | null {
  if (returnUrl === null || !URL.canParse(returnUrl)) return null;
  const { protocol, host, href } = new URL(returnUrl);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const label = fill(AUTHORIZATION_WORDS[names.language].result.back, { ...names, place: appName ?? host });
  return html`<a class="button primary" href="${href}" rel="noreferrer"><span>${label}</span></a>`;
}
