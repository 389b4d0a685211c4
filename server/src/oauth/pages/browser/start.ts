// The script of our first page. The handle leaves the address before anything else happens, stays in memory, and goes
// nowhere but into the bodies of our own three requests.
import { armed } from './armed.js';
import { ask, type Problem } from './ask.js';
import { type Described, nameThings } from './nameThings.js';
import { onTrustedClick } from './onTrustedClick.js';

let handle = takeHandle();
let going = false;

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
  const described = answer.value as Described;
  nameThings(described);
  show(described.mode === 'update' ? 'update' : 'create');
  rearm();
}

async function begin(): Promise<void> {
  if (going || handle === '') return;
  setGoing(true);
  const answer = await ask('begin', handle);
  if ('problem' in answer) return showProblem(answer.problem);
  const address = new URL(String(answer.value['location']), location.href);
  if (/^https?:$/.test(address.protocol)) location.assign(address);
  else showProblem({ view: 'ours', requestId: null });
}

function setGoing(now: boolean): void {
  going = now;
  for (const button of document.querySelectorAll('[data-go]')) {
    button.toggleAttribute('data-going', now);
    button.setAttribute('aria-busy', String(now));
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
    const place = quote.querySelector('[data-request]');
    if (place) place.textContent = requestId;
  }
  show(view);
}

let rearm = () => {};

function wire(): void {
  rearm = armed([...document.querySelectorAll<HTMLElement>('[data-go]')], () => void begin());
  const each = (selector: string, act: () => void) => {
    for (const button of document.querySelectorAll(selector)) onTrustedClick(button, act);
  };
  each('[data-cancel]', cancel);
  each('[data-retry]', () => void describe());
  each('[data-close]', () => window.close());
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
