import { type Channel, createChannel } from './createChannel.js';
import { PROTOCOL, type ToFrame, type ToHost, type WindowMessage } from './messages.js';
import { createReader } from './createReader.js';
import { isNumber } from './isA.js';
import { readToFrame } from './readToFrame.js';
import { portTransport, windowTransport } from './transports.js';

const readWelcome = createReader<WindowMessage>({ welcome: { sallyport: isNumber } });

/**
 * The frame's side. Says hello to the page around this one, at the origin that is in this one's address, and to nobody
 * else. The host's answer brings a port, over which everything goes from then on. What is sent before waits for it.
 *
 * `hostOrigin` is the browser's word for who answered; it never settles where nobody does.
 */
export function meetHost(receive: (message: ToFrame) => void): {
  send(message: ToHost): void;
  hostOrigin: Promise<string>;
} {
  const early: ToHost[] = [];
  let host: Channel<ToHost> | null = null;

  const hostOrigin = new Promise<string>((resolve) => {
    const origin = originInAddress();
    if (origin === null || window.parent === window) return;
    const greeting: Channel<WindowMessage> = createChannel(
      windowTransport(() => window.parent, origin),
      readWelcome,
      ({ sallyport }, port) => {
        if (sallyport !== PROTOCOL || !port) return;
        greeting.close();
        host = createChannel<ToFrame, ToHost>(portTransport(port), readToFrame, receive);
        for (const message of early) host.send(message);
        resolve(origin);
      },
    );
    greeting.send({ sallyport: PROTOCOL, type: 'hello' });
  });

  return {
    hostOrigin,
    send(message) {
      if (host) host.send(message);
      else early.push(message);
    },
  };
}

/** As a browser would write it: `*` and `/` mean something to `postMessage`, and are no origin. */
function originInAddress(): string | null {
  const origin = new URLSearchParams(window.location.search).get('origin') ?? '';
  const isOrigin = /^https?:/u.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
  return isOrigin ? origin : null;
}
