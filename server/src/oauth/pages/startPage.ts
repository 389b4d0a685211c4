import { html } from 'hono/html';
import { fill, type Names } from './fill.js';
import { START_SCRIPT } from './generated/assets.js';
import { type Brand, type Page, page } from './page.js';
import { icon, logo } from './pictures.js';
import { resultWords, type StartProblem, startProblems, startWords } from './words.js';

/**
 * `GET /oauth/start`: names who wants to connect what to whom, and goes on to the vendor only at a person's click. One
 * document for everyone: which authorization it is about stands in the fragment, which no server sees, and its script
 * asks for it. Every view is in the document, hidden; the script chooses one and puts names in as text.
 */
export function startPage(brand: Brand = {}): Page {
  const names: Names = { app: brand.appName };
  return page({
    title: startWords.loading,
    script: START_SCRIPT,
    brand,
    body: html`<noscript><div class="telling"><span class="sign">${icon('warn')}</span><p>${startWords.noScript}</p></div></noscript>
<section data-view="loading" hidden aria-busy="true"><div class="telling">
<span class="orbit"></span><h1 tabindex="-1">${startWords.loading}</h1>
</div></section>
${ask('create', names)}
${ask('update', names)}
<section data-view="cancelled" hidden>${telling(startWords.cancelled, names)}</section>
${(Object.keys(startProblems) as StartProblem[]).map((each) => problem(each, names))}`,
  });
}

function ask(mode: 'create' | 'update', names: Names) {
  const { title, steps, caution, go, going, cancel } = startWords;
  return html`<section data-view="${mode}" hidden>
<div class="telling">
<span class="pair"><span class="logo app" aria-hidden="true"><span class="monogram" data-letter="app"></span></span><span class="wire">${icon('lock')}</span>${logo('', null)}</span>
<h1 tabindex="-1" class="question">${fill(title[mode], names)}</h1>
</div>
<h2 class="sr-only">${steps.title}</h2>
<ol class="steps">
<li>${fill(steps.signIn, names)}</li>
<li>${fill(steps.decide, names)}</li>
<li>${fill(steps.check, names)}</li>
</ol>
<p class="caution">${icon('warn')}<span><b>${fill(caution.title, names)}</b> ${fill(caution.body, names)}</span></p>
<div class="actions">
<button type="button" class="button primary" data-go aria-disabled="true"><span class="at-rest">${fill(go, names)}</span><span class="on-the-way">${fill(going, names)}</span></button>
<button type="button" class="button plain" data-cancel>${cancel}</button>
</div>
</section>`;
}

function problem(name: StartProblem, names: Names) {
  const words = startProblems[name];
  return html`<section data-view="${name}" hidden>${telling(words, names)}
<p class="fine" data-quote hidden>${startWords.quote} <code data-request></code>.</p>
<div class="actions">${
    words.retry
      ? html`<button type="button" class="button primary" data-retry>${resultWords.retry}</button>`
      : html`<button type="button" class="button" data-close>${resultWords.close}</button>`
  }</div></section>`;
}

function telling(words: { readonly title: string; readonly body: string }, names: Names) {
  return html`<div class="telling"><span class="sign">${icon('warn')}</span>
<h1 tabindex="-1">${fill(words.title, names)}</h1><p class="lead">${fill(words.body, names)}</p></div>`;
}
