// The script of the page behind a link. The token leaves the address before anything else happens, stays in memory, and
// goes into the body of one request and, at a person's click, to the modal.
import { armed } from '../../pages/browser/armed.js';
import { ask } from '../../pages/browser/ask.js';
import { onTrustedClick } from '../../pages/browser/onTrustedClick.js';
import { takeFragment } from '../../pages/browser/takeFragment.js';
import { showGoing, showProblem, showView } from '../../pages/browser/views.js';
import { type Described, describedOf } from './describedOf.js';
import { knownProblem, linkProblemOf } from './linkProblemOf.js';
import { loadModal } from './loadModal.js';
import { nameInvitation, nameVendor } from './nameInvitation.js';

let token = takeFragment();
let rearm = () => {};
/** `going`: the modal is on its way. `open`: it is over this page. `over`: there is nothing more to do. */
let stage: 'here' | 'going' | 'open' | 'over' = 'here';

/** Asks who invites whom. Changes nothing on the server, so that whoever only looks at a link uses nothing up. */
async function describe(): Promise<void> {
  const about = token;
  setStage('here');
  if (about === '') return showView('lost');
  showView('loading');
  const answer = await ask('link/describe', { token: about }, { viewOf: linkProblemOf });
  if (token !== about) return;
  if ('problem' in answer) return showProblem(answer.problem);
  const described = describedOf(answer.value);
  if (!described) return showProblem({ view: 'ours', requestId: null });
  nameInvitation(described);
  invited = described;
  showView(described.view);
  rearm();
  whenIdle(() => void loadModal().catch(() => {}));
}
let invited: Described | null = null;

async function goOn(): Promise<void> {
  if (stage !== 'here' || token === '') return;
  const about = token;
  setStage('going');
  try {
    const openModal = await loadModal();
    // Another link was opened in this tab meanwhile.
    if (token !== about) return;
    setStage('open');
    openModal({
      token: about,
      serverUrl: new URL('.', location.href).href.replace(/\/$/, ''),
      onSuccess: ({ vendor }) => finish(about, vendor),
      onExit: (problem) => leave(about, problem?.code ?? null),
    });
  } catch {
    if (token !== about) return;
    setStage('here');
    showProblem({ view: 'offline', requestId: null });
  }
}

function finish(about: string, vendor: string): void {
  if (token !== about) return void describe();
  setStage('over');
  const connected = invited?.vendors.find(({ id }) => id === vendor);
  if (invited && connected) nameVendor(invited.organization, invited.app, connected);
  showView('connected');
}

function leave(about: string, code: string | null): void {
  if (token !== about) return void describe();
  if (stage !== 'open') return;
  setStage('here');
  showView(knownProblem(code) ?? 'left');
  rearm();
}

function setStage(next: typeof stage): void {
  stage = next;
  showGoing(next === 'going');
}

/** Not every browser says when it has nothing to do. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 200);
}

function wire(): void {
  rearm = armed([...document.querySelectorAll<HTMLElement>('[data-go]')], () => void goOn());
  for (const button of document.querySelectorAll('[data-retry]')) {
    onTrustedClick(button, () => void describe());
  }
  void describe();
}

// Another link in the same tab changes nothing but the fragment. One that is under way is finished first.
window.addEventListener('hashchange', () => {
  const next = takeFragment();
  if (next === '') return;
  token = next;
  if (stage !== 'open') void describe();
});
// A page that comes back as it was left may tell of what has changed since.
window.addEventListener('pageshow', (event) => {
  if (event.persisted && stage === 'here') void describe();
});
document.addEventListener('DOMContentLoaded', wire);
