import type { TransportCode } from '../contract/index.js';
import { ConnectError } from './ConnectError.js';
import { isObject } from './isObject.js';

/**
 * Reads a body of `application/x-ndjson`, one JSON object a line, as it comes in. Rejects as `network` if it breaks
 * off, as `unexpected_response` if it is something else.
 */
export async function* readLines<T extends object>(response: Response): AsyncGenerator<T> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.body || !type.includes('ndjson')) throw ConnectError.fromTransport('unexpected_response');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(() => {
        throw ConnectError.fromTransport('network');
      });
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield parse(line, 'unexpected_response') as T;
    }
    // The last line has no end: if it can't be read, it was cut off.
    if (rest.trim() !== '') yield parse(rest, 'network') as T;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function parse(line: string, otherwise: TransportCode): object {
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw ConnectError.fromTransport(otherwise);
}
