import { type Channel, createChannel } from '../createChannel.js';
import { PROTOCOL, type ToFrame, type ToHost, type WindowMessage } from '../messages.js';
import { createReader } from '../createReader.js';
import { isNumber } from '../isA.js';
import { readToHost } from '../readToHost.js';
import { portTransport, windowTransport } from '../transports.js';

const readHello = createReader<WindowMessage>({ hello: { sallyport: isNumber } });

export type FrameLink = {
  /** Goes nowhere before the frame has said hello. */
  send(message: ToFrame): void;
  close(): void;
};

type Given = {
  readonly there: () => Window | null;
  /** Of the frame. */
  readonly origin: string;
  /** A frame said hello. Where one did before, it was loaded anew, and knows nothing any more. */
  readonly onUp: () => void;
  readonly onOutdated: () => void;
  readonly receive: (message: ToHost) => void;
};

/**
 * The host's side of the handshake. No message between windows holds a secret; the token goes over a port that is given
 * to the frame's window only while it shows our origin: the browser looks again when it delivers.
 */
export function greetFrame({ there, origin, onUp, onOutdated, receive }: Given): FrameLink {
  let frame: Channel<ToFrame> | null = null;

  const greeting: Channel<WindowMessage> = createChannel(
    windowTransport(there, origin),
    readHello,
    ({ sallyport }) => {
      frame?.close();
      frame = null;
      if (sallyport !== PROTOCOL) return onOutdated();
      const { port1, port2 } = new MessageChannel();
      frame = createChannel<ToHost, ToFrame>(portTransport(port1), readToHost, receive);
      greeting.send({ sallyport: PROTOCOL, type: 'welcome' }, [port2]);
      onUp();
    },
  );

  return {
    send: (message) => frame?.send(message),
    close() {
      greeting.close();
      frame?.close();
    },
  };
}
