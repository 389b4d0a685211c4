// What the frame's page runs first: it says hello while the modal is still on its way.
import { meetHost, type ToFrame, type ToHost } from '../embed/index.js';
import { unreachable } from './unreachable.js';

const early: ToFrame[] = [];
let take = (message: ToFrame): void => void early.push(message);
const host = meetHost((message) => take(message));

async function begin(): Promise<void> {
  const send = (message: ToHost) => host.send(message);
  try {
    const [{ drawFrame }, origin] = await Promise.all([import('./drawFrame.js'), host.hostOrigin]);
    take = drawFrame({ send, origin });
  } catch {
    take = unreachable(send);
  }
  for (const message of early) take(message);
}

void begin();
