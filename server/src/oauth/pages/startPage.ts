import { html } from 'hono/html';
import type { Language } from 'sallyport/words';
import { fill, type Markup, type Names } from '../../pages/fill.js';
import { START_SCRIPT } from './generated/scripts.js';
import { type Brand, type Page, page } from '../../pages/page.js';
import { appTile, type IconName, icon, logo, sign } from '../../pages/pictures.js';
import { closeButton, quotation, telling } from '../../pages/telling.js';
import { COMMON_WORDS } from '../../pages/words/index.js';
import { AUTHORIZATION_WORDS, type StartProblem } from './words/index.js';

/**
 * `GET /oauth/start`: names who wants to connect what to whom, and goes on to the vendor only at a person's click. One
 * document for everyone: which authorization it is about stands in the fragment, which no server sees, and its script
 * asks for it. Every view is in the document, hidden; the script chooses one and puts names in as text.
 */
export function startPage(language: Language, brand: Brand = {}): Page {
  const names: Names = { language, app: brand.appName };
  const { start, startProblems } = AUTHORIZATION_WORDS[language];
  const { cancelled, loading, noScript } = start;
  return page({
    language,
    title: loading,
    script: START_SCRIPT,
    brand,
    body: html`<noscript>${telling(sign('warn'), html`${noScript.title}`, html`${noScript.body}`)}</noscript>
<section data-view="loading" hidden aria-busy="true"><div class="telling">
<span class="orbit"></span><h1 tabindex="-1">${loading}</h1>
</div></section>
${question('create', names)}
${question('update', names)}
<section data-view="cancelled" hidden>
${telling(sign('dash'), html`${cancelled.title}`, html`${cancelled.body}`)}
<div class="actions">${closeButton(language)}</div>
</section>
${(Object.keys(startProblems) as StartProblem[]).map((each) => problem(each, names))}`,
  });
}

function question(mode: 'create' | 'update', names: Names): Markup {
  const { title, steps, caution, go, going, cancel } = AUTHORIZATION_WORDS[names.language].start;
  return html`<section data-view="${mode}" hidden>
<div class="telling">
<span class="pair">${appTile(names.app)}<span class="wire">${icon('lock')}</span>${logo('', null)}</span>
<h1 tabindex="-1" class="question">${fill(title[mode], names)}</h1>
</div>
<div class="steps"><h2 class="sr-only">${steps.title}</h2>
<ol>
<li>${fill(steps.signIn, names)}</li>
<li>${fill(steps.decide, names)}</li>
<li>${fill(steps.check, names)}</li>
</ol></div>
<p class="caution">${icon('warn')}<span><b>${fill(caution.title, names)}</b> ${fill(caution.body, names)}</span></p>
<div class="actions">
<button type="button" class="button primary" data-go aria-disabled="true">
<span class="at-rest">${fill(go, names)}</span>
<span class="on-the-way"><span>${fill(going, names)}</span></span>
</button>
<button type="button" class="button plain" data-cancel>${cancel}</button>
</div>
<p class="sr-only" role="status"></p>
</section>`;
}

/** Where it may help to try again without starting over. */
const RETRIED: ReadonlySet<StartProblem> = new Set(['busy', 'offline', 'ours']);
const SIGNS: Partial<Record<StartProblem, IconName>> = { expired: 'clock', busy: 'clock', over: 'dash' };

function problem(name: StartProblem, names: Names): Markup {
  const { title, body } = AUTHORIZATION_WORDS[names.language].startProblems[name];
  return html`<section data-view="${name}" hidden>
${telling(sign(SIGNS[name] ?? 'warn'), fill(title, names), fill(body, names))}
<p class="fine" data-quote hidden>${quotation(names.language)}</p>
<div class="actions">${
    RETRIED.has(name)
      ? html`<button type="button" class="button primary" data-retry><span>${COMMON_WORDS[names.language].retry}</span></button>`
      : closeButton(names.language)
  }</div>
</section>`;
}
