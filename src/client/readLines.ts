import { ConnectError } from './ConnectError.js';

/** Reads a body of `application/x-ndjson`, one value a line, as it comes in. Rejects if it breaks off. */
export async function* readLines(response: Response): AsyncGenerator<unknown> {
  if (!response.body) throw ConnectError.fromTransport('unexpected_response');
  const reader = response.body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield JSON.parse(line);
    }
    if (rest.trim() !== '') yield JSON.parse(rest);
  } catch (error) {
    throw error instanceof SyntaxError
      ? ConnectError.fromTransport('unexpected_response')
      : ConnectError.fromTransport('network');
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
