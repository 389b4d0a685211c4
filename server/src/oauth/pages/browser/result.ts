// The script of the pages that tell how an authorization ended. They are whole without it.
import { wireCloseButtons } from '../../../pages/browser/wireCloseButtons.js';

/** Long enough to be read, short enough not to be in the way. */
const READING_MS = 1500;

const { announce, poll, leaves } = document.documentElement.dataset;

if (announce !== undefined && 'BroadcastChannel' in window) {
  // Says no more than that it is worth looking; whoever hears it asks the server.
  const channel = new BroadcastChannel('sallyport');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
  channel.postMessage('look');
  channel.close();
}
if (poll !== undefined) void lookAgain(poll.split(' '), 1000);
if (leaves !== undefined) setTimeout(() => window.close(), READING_MS);
document.addEventListener('DOMContentLoaded', () => {
  wireCloseButtons();
  for (const image of document.images) {
    const drop = () => image.remove();
    image.addEventListener('error', drop);
    if (image.complete && image.naturalWidth === 0) drop();
  }
});

/** Looks less and less often, and not at all as long as nobody sees the page. */
async function lookAgain(states: readonly unknown[], wait: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, wait);
  });
  if (document.visibilityState === 'visible' && (await isOver(states))) location.reload();
  else await lookAgain(states, Math.min(wait * 1.4, 8000));
}

async function isOver(states: readonly unknown[]): Promise<boolean> {
  try {
    const response = await fetch('?poll', {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    // What is not there any more has a page that says so.
    if (response.status === 404) return true;
    const answer = (await response.json()) as { readonly state?: unknown };
    return response.ok && !states.includes(answer.state);
  } catch {
    return false;
  }
}
