import { MAX_LENGTH, MAX_RATE } from './messages.js';

/** A way on which text travels, between windows or over a port. */
export type Transport = {
  post(text: string, ports?: MessagePort[]): void;
  /** Hands over whatever comes from the one far side. Answers the way out. */
  listen(take: (data: unknown, port?: MessagePort) => void): () => void;
};

export type Channel<Out> = {
  /** What could not be read at the far side is not sent: a mistake of whoever gave it, and reported as theirs. */
  send(message: Out, ports?: MessagePort[]): void;
  close(): void;
};

/**
 * Messages of a closed list over a transport. What is too large, too much at once, no JSON or not on the list is as if it
 * had not come.
 */
export function createChannel<In, Out>(
  transport: Transport,
  read: (value: unknown) => In | null,
  receive: (message: In, port?: MessagePort) => void,
): Channel<Out> {
  const isTooFast = createRateLimit();
  let isOpen = true;

  function parse(data: unknown): In | null {
    try {
      return typeof data === 'string' && data.length <= MAX_LENGTH ? read(JSON.parse(data)) : null;
    } catch {
      return null;
    }
  }

  const stop = transport.listen((data, port) => {
    if (!isOpen || isTooFast()) return;
    const message = parse(data);
    if (message) receive(message, port);
  });

  return {
    send(message, ports) {
      if (!isOpen) return;
      const text = JSON.stringify(message);
      if (text.length > MAX_LENGTH) reportError(new TypeError('Sallyport: too large'));
      else transport.post(text, ports);
    },
    close() {
      isOpen = false;
      stop();
    },
  };
}

function createRateLimit(): () => boolean {
  let count = 0;
  let until = 0;
  return () => {
    const now = performance.now();
    if (now >= until) {
      until = now + 1000;
      count = 0;
    }
    count += 1;
    return count > MAX_RATE;
  };
}
