import { connect } from 'node:net';

export type Marionette = {
  readonly send: <T>(name: string, parameters: object) => Promise<T>;
  readonly end: () => void;
};

/** Firefox's own remote control: WebDriver's commands over a socket, each as JSON after its length and a colon. */
export function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (error: Failure | null, result: unknown) => void>();
  let last = 0;

  const send = <T>(name: string, parameters: object) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, (error, result) =>
        error ? reject(new Error(`${name}: ${error.message}`)) : resolve(result as T),
      );
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (let whole = firstMessage(received); whole; whole = firstMessage(received)) {
        received = received.subarray(whole.end);
        const message = JSON.parse(whole.text) as Greeting | Answer;
        if (!Array.isArray(message)) {
          resolve({ send, end: () => socket.destroy() });
          continue;
        }
        const [, id, error, result] = message;
        waiting.get(id)?.(error, result);
        waiting.delete(id);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => {
      for (const settle of waiting.values()) settle({ message: 'Firefox has gone' }, null);
    });
  });
}

type Failure = { readonly message: string };
/** What it says first. */
type Greeting = { readonly marionetteProtocol: number };
type Answer = readonly [type: 1, id: number, error: Failure | null, result: unknown];

function firstMessage(received: Buffer): { readonly text: string; readonly end: number } | null {
  const colon = received.indexOf(':');
  if (colon < 0) return null;
  const end = colon + 1 + Number(received.subarray(0, colon).toString());
  return received.length < end ? null : { text: received.subarray(colon + 1, end).toString(), end };
}
