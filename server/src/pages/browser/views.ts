// All views of a page are in its document; one is shown.
import type { Problem } from './ask.js';

/** Shows it, names the window after it, and begins there for whoever uses a keyboard or listens. */
export function showView(view: string): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-view]')) {
    section.hidden = section.dataset['view'] !== view;
    if (section.hidden) continue;
    const heading = section.querySelector('h1');
    document.title = heading?.textContent ?? '';
    heading?.focus({ preventScroll: true });
  }
}

export function showProblem({ view, requestId }: Problem<string>): void {
  for (const quote of document.querySelectorAll<HTMLElement>('[data-quote]')) {
    quote.hidden = requestId === null;
    const place = quote.querySelector('code');
    if (place) place.textContent = requestId;
  }
  showView(view);
}

/** The buttons that go on turn, and say so, as long as something is under way. */
export function showGoing(now: boolean): void {
  for (const button of document.querySelectorAll('[data-go]')) {
    button.toggleAttribute('data-going', now);
    const news = button.closest('[data-view]')?.querySelector('[role="status"]');
    if (news) news.textContent = now ? (button.querySelector('.on-the-way')?.textContent ?? '') : '';
  }
}
