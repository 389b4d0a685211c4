// The script of our first page. The handle leaves the address before anything else happens, stays in memory, and goes
// nowhere but into the bodies of our own three requests.
import { armed } from './armed.js';
import { ask, type Problem } from './ask.js';
import { isDescribed, nameThings } from './nameThings.js';
import { onTrustedClick } from './onTrustedClick.js';
import { wireCloseButtons } from './wireCloseButtons.js';

let handle = takeHandle();
let rearm = () => {};
let going = false;
/** An answer that we can do nothing with. */
const UNFIT: Problem = { view: 'ours', requestId: null };

function takeHandle(): string {
  const taken = location.hash.slice(1);
  if (taken !== '') history.replaceState(null, '', location.pathname + location.search);
  return taken;
}

function show(view: string): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-view]')) {
    section.hidden = section.dataset['view'] !== view;
    if (section.hidden) continue;
    const heading = section.querySelector('h1');
    document.title = heading?.textContent ?? '';
    heading?.focus({ preventScroll: true });
  }
}

/** Asks what the handle is about. Changes nothing on the server, so that whoever only looks at a link uses nothing up. */
async function describe(): Promise<void> {
  const asked = handle;
  setGoing(false);
  if (asked === '') return show('lost');
  show('loading');
  const answer = await ask('describe', asked);
  if (handle !== asked) return;
  if ('problem' in answer) return showProblem(answer.problem);
  if (!isDescribed(answer.value)) return showProblem(UNFIT);
  nameThings(answer.value);
  show(answer.value.mode);
  rearm();
}

async function begin(): Promise<void> {
  if (going || handle === '') return;
  const asked = handle;
  setGoing(true);
  const answer = await ask('begin', asked);
  // Cancelled in the meantime, or replaced by another.
  if (handle !== asked) return;
  if ('problem' in answer) return showProblem(answer.problem);
  const address = answer.value['location'];
  if (typeof address === 'string' && /^https?:\/\//.test(address)) location.assign(address);
  else showProblem(UNFIT);
}

function setGoing(now: boolean): void {
  going = now;
  for (const button of document.querySelectorAll('[data-go]')) {
    button.toggleAttribute('data-going', now);
    const news = button.closest('[data-view]')?.querySelector('[role="status"]');
    if (news) news.textContent = now ? (button.querySelector('.on-the-way')?.textContent ?? '') : '';
  }
}

function cancel(): void {
  void ask('cancel', handle);
  handle = '';
  show('cancelled');
  window.close();
}

function showProblem({ view, requestId }: Problem): void {
  for (const quote of document.querySelectorAll<HTMLElement>('[data-quote]')) {
    quote.hidden = requestId === null;
    const place = quote.querySelector('code');
    if (place) place.textContent = requestId;
  }
  show(view);
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
  const next = takeHandle();
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
