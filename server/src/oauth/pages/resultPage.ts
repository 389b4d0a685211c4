import { html } from 'hono/html';
import { type AuthorizationFailureCode, ownerOfAuthorizationFailure } from 'sallyport/contract';
import { fill, fillText, type Names, rich } from './fill.js';
import { RESULT_SCRIPT } from './generated/assets.js';
import { type Brand, type Page, page } from './page.js';
import { icon, logo } from './pictures.js';
import { failureWords, ownerWords, resultWords, type Words } from './words.js';

/** How an authorization ended, or how far it is, for the browser that went through it. */
export type ResultView = Brand & {
  readonly vendor: {
    readonly name: string;
    readonly color: string;
    /** Below the server's address, as the widget API gives it. */
    readonly logo_path: string | null;
  };
  readonly organizationName: string;
  /** Where "Back to ..." leads: checked by `checkRedirectUrl`, with the outcome on it. Null: the window can be closed. */
  readonly returnUrl: string | null;
} & (
    | { readonly outcome: 'connected' }
    /** What does not work yet, and the permission that each waits for. */
    | {
        readonly outcome: 'connected_with_gaps';
        readonly gaps: readonly { readonly label: string; readonly permission: string | null }[];
      }
    /** Of an authorization that is `verified`, and `returned`. Their scripts ask `?poll` and load the page again. */
    | { readonly outcome: 'waiting' }
    | { readonly outcome: 'working' }
    | {
        readonly outcome: 'failed';
        readonly code: AuthorizationFailureCode;
        /** Our words for this very case. */
        readonly note: string | null;
      }
  );

/** What `GET /oauth/result/{id}?poll` answers as JSON. The page loads itself again once `state` is another. */
export type ResultPoll = { readonly state: string };

/** Authorization states of the views that wait; `?poll` is compared with them. */
const POLLED = { waiting: 'verified', working: 'returned' } as const;

/**
 * `GET /oauth/result/{id}`: what a person sees who came back from the vendor where there is no page of the host's to
 * go to. Complete without scripts; with them it closes itself when there is nothing to read, and looks again while it
 * waits. `nothing` is for a browser that has no part in it, and the same whether there is something or not.
 */
export function resultPage(view: ResultView | ({ readonly outcome: 'nothing' } & Brand)): Page {
  const names: Names = { app: view.appName };
  if (view.outcome === 'nothing') {
    return page({
      title: resultWords.nothing.title,
      script: RESULT_SCRIPT,
      brand: view,
      body: telling(html`<span class="sign">${icon('lock')}</span>`, resultWords.nothing, names),
    });
  }
  Object.assign(names, { vendor: view.vendor.name, organization: view.organizationName });
  const back = safeReturn(view);
  const polled = view.outcome === 'waiting' || view.outcome === 'working' ? POLLED[view.outcome] : null;
  const words = wordsOf(view);
  return page({
    title: fillText(words.title, names),
    script: RESULT_SCRIPT,
    brand: view,
    vendorColor: view.vendor.color,
    data: {
      announce: '',
      ...(polled === null ? {} : { poll: polled }),
      ...(view.outcome === 'connected' && back === null ? { leaves: '' } : {}),
    },
    ...(polled === null ? {} : { refreshSecs: 5 }),
    body: html`${telling(artOf(view), words, names, view.outcome === 'failed' ? view.note : null)}
${view.outcome === 'failed' ? failure(view.code, names) : html`<p class="fine">${fill(resultWords.organization, names)}</p>`}
${view.outcome === 'connected_with_gaps' ? gapList(view.gaps) : ''}
${polled === null ? actions(back, names) : ''}`,
  });
}

function wordsOf(view: ResultView): Words {
  if (view.outcome === 'failed') return failureWords[view.code];
  return resultWords[view.outcome === 'connected_with_gaps' ? 'gaps' : view.outcome];
}

function artOf({ outcome, vendor }: ResultView) {
  if (outcome === 'failed') return html`<span class="sign">${icon('warn')}</span>`;
  const picture = logo(vendor.name, vendor.logo_path && `../../${vendor.logo_path.replace(/^\/+/u, '')}`);
  if (outcome === 'working') return html`<span class="orbit">${picture}</span>`;
  const seal = ({ connected: 'check', connected_with_gaps: 'dash', waiting: 'clock' } as const)[outcome];
  return html`<span class="done" data-outcome="${outcome}">${picture}<span class="seal">${icon(seal)}</span></span>`;
}

function telling(art: ReturnType<typeof html>, words: Words, names: Names, note: string | null = null) {
  return html`<div class="telling">${art}
<div><h1>${fill(words.title, names)}</h1><p class="lead">${note === null ? fill(words.body, names) : rich(note)}</p></div></div>`;
}

function failure(code: AuthorizationFailureCode, names: Names) {
  const owner = ownerOfAuthorizationFailure(code);
  return html`${owner === 'you' ? '' : html`<p class="owner"><span>${fill(ownerWords[owner], names)}</span></p>`}
<p class="fine">${resultWords.quote} <code>${code}</code>.</p>`;
}

function gapList(gaps: readonly { readonly label: string; readonly permission: string | null }[]) {
  if (gaps.length === 0) return '';
  return html`<section class="results" aria-labelledby="missing"><h2 id="missing">${resultWords.missing}</h2><ul>
${gaps.map(
  ({ label, permission }) =>
    html`<li><span class="mark">${icon('dash')}</span><div>${label}${permission === null ? '' : html`<br><code>${permission}</code>`}</div></li>`,
)}</ul></section>`;
}

function actions(back: { readonly href: string; readonly place: string } | null, names: Names) {
  if (back) {
    return html`<div class="actions"><a class="button primary" href="${back.href}" rel="noreferrer">${fill(resultWords.back, { ...names, place: back.place })}</a></div>`;
  }
  return html`<div class="actions"><button type="button" class="button" data-close hidden>${resultWords.close}</button>
<p class="fine" data-close-hint>${resultWords.backHint}</p></div>`;
}

/** The server has checked the address already; this only sees to it that no other scheme can ever become a link. */
function safeReturn({ returnUrl, appName }: ResultView): { href: string; place: string } | null {
  if (returnUrl === null || !URL.canParse(returnUrl)) return null;
  const { protocol, host, href } = new URL(returnUrl);
  return protocol === 'https:' || protocol === 'http:' ? { href, place: appName ?? host } : null;
}
