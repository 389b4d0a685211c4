import { expect, it } from 'vitest';
import { describeChannel, type Ends } from './channel.contract.js';
import type { Transport } from './createChannel.js';
import { portTransport, windowTransport } from './transports.js';

declare global {
  // oxlint-disable-next-line no-var -- the frame's script leaves it here
  var farEnd: ((transport: Transport) => void) | undefined;
}

/** This window and a frame in it, which makes its own end from the same source. */
function connectWindows(): Promise<Ends> {
  const { origin } = window.location;
  const frame = document.createElement('iframe');
  const source = new URL('./transports.ts', import.meta.url).pathname;
  return new Promise((resolve) => {
    globalThis.farEnd = (far) =>
      resolve({
        near: windowTransport(() => frame.contentWindow, origin),
        far,
        close: () => frame.remove(),
      });
    frame.srcdoc = `<script type="module">
      import { windowTransport } from '${source}';
      parent.farEnd(windowTransport(() => parent, '${origin}'));
    </script>`;
    document.body.append(frame);
  });
}

async function connectPorts(): Promise<Ends> {
  const { port1, port2 } = new MessageChannel();
  return { near: portTransport(port1), far: portTransport(port2) };
}

/** Drops, repeats, garbles and delays, each in its turn. */
async function connectBroken(): Promise<Ends> {
  const { near, far } = await connectPorts();
  let turn = 0;
  const faults: ((text: string) => void)[] = [
    (text) => near.post(text),
    () => {},
    (text) => [near.post(text), near.post(text)],
    (text) => near.post(text.replace('"type"', '"typ')),
    (text) => near.post(text.slice(0, -1)),
    (text) => setTimeout(() => near.post(text), 20),
    (text) => near.post(`${text}${text}`),
  ];
  const post = (text: string) => {
    turn += 1;
    faults[turn % faults.length]?.(text);
  };
  return { near: { ...near, post }, far };
}

describeChannel('windows', connectWindows);
describeChannel('a port', connectPorts);
describeChannel('a broken port', connectBroken, false);

it('what is too large to be read is reported where it was to be sent', async () => {
  const { createChannel } = await import('./createChannel.js');
  const { near } = await connectPorts();
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent) => {
    event.preventDefault();
    errors.push(event.error);
  };
  window.addEventListener('error', onError);
  createChannel(
    near,
    () => null,
    () => {},
  ).send('x'.repeat(70_000));
  window.removeEventListener('error', onError);
  expect(errors).toEqual([new TypeError('Sallyport: too large')]);
});
