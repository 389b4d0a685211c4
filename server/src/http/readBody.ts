import { ProblemError } from './ProblemError.js';
import { scanJson } from './scanJson.js';

const MAX_BYTES = 64 * 1024;

const REFUSALS = {
  duplicate_key: 'The body has a key twice.',
  forbidden_key: 'The body has a key that is not allowed.',
  too_deep: 'The body is nested too deeply.',
} as const;

export type Body = { readonly value: unknown; readonly text: string };

/**
 * Reads a JSON body: UTF-8, at most 64 KiB, no key twice, no prototype keys, at most 8 levels. No body at all reads as
 * an empty object, since everything in some bodies may be left out. Rejects with a `ProblemError`.
 */
export async function readBody(request: Request): Promise<Body> {
  const text = await readText(request);
  if (text.trim() === '') return { value: {}, text: '' };
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ProblemError('unsupported_media_type');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError(
      'invalid_json',
      'The body is not valid JSON. Comments and trailing commas are not part of it.',
    );
  }
  const refusal = scanJson(text);
  if (refusal) throw new ProblemError('invalid_json', REFUSALS[refusal]);
  return { value, text };
}

async function readText(request: Request): Promise<string> {
  const length = request.headers.get('content-length');
  if (Number(length ?? 0) > MAX_BYTES) throw new ProblemError('payload_too_large');
  // A length that was announced holds: HTTP ends the body there. Only without one does it have to be counted, from a
  // stream, for which the adapter has to make a whole Request.
  const bytes = length === null ? await readCounting(request) : await request.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES) throw new ProblemError('payload_too_large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('invalid_json', 'The body is not valid UTF-8.');
  }
}

async function readCounting({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new ProblemError('payload_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
