import { html } from 'hono/html';
import type { Language } from 'sallyport/words';
import { fill, type Markup, type Names } from '../pages/fill.js';
import { type Brand, type Page, page } from '../pages/page.js';
import { appTile, type IconName, icon, logo, manyLogos, sign } from '../pages/pictures.js';
import { quotation, telling } from '../pages/telling.js';
import { COMMON_WORDS } from '../pages/words/index.js';
import { LINK_SCRIPT } from './generated/scripts.js';
import { LINK_WORDS, type LinkProblem, type LinkWords } from './words/index.js';

type Invitation = keyof LinkWords['title'];

/**
 * `GET /link`: the page behind `connect_url`. One document for everyone, since the invite's token stands in the fragment,
 * which no server sees; its script asks who invites whom to what. `module` is the address of the modal below the page's
 * own: it is opened by a person's click alone, so that whoever only looks at a link, as mail scanners do, uses nothing up.
 */
export function linkPage(language: Language, brand: Brand, module: string): Page {
  const names: Names = { language, app: brand.appName };
  const { title, problems, loading, noScript, connected, left } = LINK_WORDS[language];
  return page({
    language,
    title: loading,
    script: LINK_SCRIPT,
    brand,
    data: { module },
    importsModules: true,
    opener: 'same-origin-allow-popups',
    body: html`<noscript>${telling(sign('warn'), html`${noScript.title}`, html`${noScript.body}`)}</noscript>
<section data-view="loading" hidden aria-busy="true"><div class="telling">
<span class="orbit"></span><h1 tabindex="-1">${loading}</h1>
</div></section>
${(Object.keys(title) as Invitation[]).map((each) => invitation(each, names))}
<section data-view="connected" hidden>
${telling(
  html`<span class="done" data-outcome="connected">${logo('', null)}<span class="seal">${icon('check')}</span></span>`,
  fill(connected.title, names),
  fill(connected.body, names),
)}
</section>
<section data-view="left" hidden>
${telling(sign('dash'), fill(left.title, names), fill(left.body, names))}
${goOn(names)}
</section>
${(Object.keys(problems) as LinkProblem[]).map((each) => problem(each, names))}`,
  });
}

function invitation(kind: Invitation, names: Names): Markup {
  const { title, steps, caution, until } = LINK_WORDS[names.language];
  const [before = '', after = ''] = until.split('{until}');
  return html`<section data-view="${kind}" hidden>
<div class="telling">
<span class="pair">${appTile(names.app)}<span class="wire">${icon('lock')}</span>${
    kind === 'many' ? manyLogos() : logo('', null)
  }</span>
<h1 tabindex="-1" class="question">${fill(title[kind], names)}</h1>
</div>
<div class="steps"><h2 class="sr-only">${steps.title}</h2>
<ol>
<li>${fill(kind === 'many' ? steps.choose : steps.guide, names)}</li>
<li>${fill(steps.give, names)}</li>
<li>${fill(steps.check, names)}</li>
</ol></div>
<p class="caution">${icon('warn')}<span><b>${fill(caution.title, names)}</b> ${fill(caution.body, names)}</span></p>
${goOn(names)}
<p class="fine" data-until hidden>${before}<time></time>${after}</p>
</section>`;
}

function goOn(names: Names): Markup {
  const { go, going } = LINK_WORDS[names.language];
  return html`<div class="actions">
<button type="button" class="button primary" data-go aria-disabled="true">
<span class="at-rest">${fill(go, names)}</span>
<span class="on-the-way"><span>${fill(going, names)}</span></span>
</button>
</div>
<p class="sr-only" role="status"></p>`;
}

/** Where it may help to try again. */
const RETRIED: ReadonlySet<LinkProblem> = new Set(['busy', 'offline', 'ours']);
const SIGNS: Partial<Record<LinkProblem, IconName>> = {
  expired: 'clock',
  busy: 'clock',
  completed: 'check',
  revoked: 'lock',
};

function problem(name: LinkProblem, names: Names): Markup {
  const { title, body } = LINK_WORDS[names.language].problems[name];
  return html`<section data-view="${name}" hidden>
${telling(sign(SIGNS[name] ?? 'warn'), fill(title, names), fill(body, names))}
<p class="fine" data-quote hidden>${quotation(names.language)}</p>
${
  RETRIED.has(name)
    ? html`<div class="actions"><button type="button" class="button primary" data-retry><span>${COMMON_WORDS[names.language].retry}</span></button></div>`
    : ''
}
</section>`;
}
