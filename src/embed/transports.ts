import type { Transport } from './createChannel.js';

/**
 * Between this window and one other, whose origin is known to the letter. Anybody may send to a window, so all else is
 * somebody else's: the browser's own word is taken for who sent it. `there` is asked each time, since a frame that is
 * moved in the page becomes another window.
 */
export function windowTransport(there: () => Window | null, origin: string): Transport {
  return {
    post: (text, ports) => there()?.postMessage(text, origin, ports),
    listen(take) {
      const onMessage = (event: MessageEvent) => {
        const isTheirs = event.isTrusted && event.source && event.source === there();
        if (isTheirs && event.origin === origin) take(event.data, event.ports[0]);
      };
      addEventListener('message', onMessage);
      return () => removeEventListener('message', onMessage);
    },
  };
}

/** Over a port that nobody else holds. */
export function portTransport(port: MessagePort): Transport {
  return {
    post: (text) => port.postMessage(text),
    listen(take) {
      port.onmessage = ({ data }) => take(data);
      return () => port.close();
    },
  };
}
