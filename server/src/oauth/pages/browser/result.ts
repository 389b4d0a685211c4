// The script of the pages that tell how an authorization ended. They are whole without it.
import { onTrustedClick } from './onTrustedClick.js';

const { announce, poll, leaves } = document.documentElement.dataset;

if (announce !== undefined && 'BroadcastChannel' in window) {
  // Says no more than that it is worth looking; whoever hears it asks the server.
  const channel = new BroadcastChannel('sallyport');
  channel.postMessage('look');
  channel.close();
}

/** Looks less and less often, and in a tab that nobody sees not at all. */
async function lookAgain(state: string, wait: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, wait));
  if (document.visibilityState === 'visible' && (await isOther(state))) location.reload();
  else await lookAgain(state, Math.min(wait * 1.4, 8000));
}

async function isOther(state: string): Promise<boolean> {
  try {
    const response = await fetch('?poll', {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    // Not there any more: the page itself says what that means.
    if (response.status === 404) return true;
    if (!response.ok) return false;
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer !== null && 'state' in answer && answer.state !== state;
  } catch {
    return false;
  }
}

function wire(): void {
  for (const image of document.querySelectorAll('img')) {
    const drop = () => image.remove();
    if (image.complete && image.naturalWidth === 0) drop();
    else image.addEventListener('error', drop);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-close]')) {
    button.hidden = false;
    onTrustedClick(button, () => {
      window.close();
      // Still here: not every window may be closed by its page.
      setTimeout(() => button.remove(), 300);
    });
  }
  // Long enough to be read, short enough not to be in the way.
  if (leaves !== undefined) setTimeout(() => window.close(), 1500);
}

if (poll !== undefined) void lookAgain(poll, 1000);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wire);
else wire();
