// The script of our first page. The handle leaves the address before anything else happens, stays in memory, and goes
// nowhere but into the bodies of our own three requests.
import { armed } from '../../../pages/browser/armed.js';
import { ask, type Problem } from '../../../pages/browser/ask.js';
import { nameThings } from '../../../pages/browser/nameThings.js';
import { onTrustedClick } from '../../../pages/browser/onTrustedClick.js';
import { takeFragment } from '../../../pages/browser/takeFragment.js';
import { showGoing, showProblem, showView } from '../../../pages/browser/views.js';
import { wireCloseButtons } from '../../../pages/browser/wireCloseButtons.js';
import type { StartProblem } from '../words/index.js';
import { describedOf } from './describedOf.js';
import { startProblemOf } from './startProblemOf.js';

let handle = takeFragment();
let rearm = () => {};
let going = false;
/** An answer that we can do nothing with. */
const UNFIT: Problem<StartProblem> = { view: 'ours', requestId: null };

const asked = (action: 'describe' | 'begin' | 'cancel') =>
  ask(`start/${action}`, bodyOf(action), { viewOf: startProblemOf, keepalive: action === 'cancel' });

/** The pages behind the vendor are to speak as this one does. */
const bodyOf = (action: string) =>
  action === 'begin' ? { handle, language: document.documentElement.lang } : { handle };

/** Asks what the handle is about. Changes nothing on the server, so that whoever only looks at a link uses nothing up. */
async function describe(): Promise<void> {
  const about = handle;
  setGoing(false);
  if (about === '') return showView('lost');
  showView('loading');
  const answer = await asked('describe');
  if (handle !== about) return;
  if ('problem' in answer) return showProblem(answer.problem);
  const described = describedOf(answer.value);
  if (!described) return showProblem(UNFIT);
  nameThings(described.things);
  showView(described.mode);
  rearm();
}

async function begin(): Promise<void> {
  if (going || handle === '') return;
  const about = handle;
  setGoing(true);
  const answer = await asked('begin');
  // Cancelled in the meantime, or replaced by another.
  if (handle !== about) return;
  if ('problem' in answer) return showProblem(answer.problem);
  const address = answer.value['location'];
  if (typeof address === 'string' && /^https?:\/\//.test(address)) location.assign(address);
  else showProblem(UNFIT);
}

function setGoing(now: boolean): void {
  going = now;
  showGoing(now);
}

function cancel(): void {
  void asked('cancel');
  handle = '';
  showView('cancelled');
  window.close();
}

function wire(): void {
  rearm = armed([...document.querySelectorAll<HTMLElement>('[data-go]')], () => void begin());
  const each = (selector: string, act: () => void) => {
    for (const button of document.querySelectorAll(selector)) onTrustedClick(button, act);
  };
  each('[data-cancel]', cancel);
  each('[data-retry]', () => void describe());
  wireCloseButtons();
  void describe();
}

// The modal may send another attempt into this very window.
window.addEventListener('hashchange', () => {
  const next = takeFragment();
  if (next === '') return;
  handle = next;
  void describe();
});
window.addEventListener('pagehide', () => {
  handle = '';
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) void describe();
});
document.addEventListener('DOMContentLoaded', wire);
