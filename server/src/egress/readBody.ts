import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { systemCode } from './EgressError.js';

export type Body = {
  readonly text: string;
  /** True where `text` is not all that the vendor sent: too long, or packed in a way that could not be undone. */
  readonly truncated: boolean;
};

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a body up to `limit` decoded bytes and leaves the rest unread, so that neither an endless answer nor a small
 * one that unpacks to gigabytes costs more memory than that. A byte order mark stays, since JSON allows none.
 * Rejects when the connection breaks.
 */
export async function readBody(body: Readable, encoding: string | null, limit: number): Promise<Body> {
  const packing = (encoding ?? '').trim().toLowerCase();
  if (packing === '' || packing === 'identity') return collect(body, limit);
  const unpacker = Object.hasOwn(UNPACKERS, packing) ? UNPACKERS[packing]?.() : undefined;
  if (unpacker === undefined) {
    body.on('error', () => {}).destroy();
    return { text: '', truncated: true };
  }
  // The error, if any, arrives where the unpacker is read.
  pipeline(body, unpacker, () => {});
  return collect(unpacker, limit);
}

async function collect(stream: Readable, limit: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let truncated = false;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk.subarray(0, limit - size));
      size += chunk.length;
      // One byte more than the limit shows that there is more; leaving the loop closes the stream.
      if (size > limit) {
        truncated = true;
        break;
      }
    }
  } catch (error) {
    if (!isBadPacking(error)) throw error;
    truncated = true;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
  return { text, truncated };
}

/** zlib names its errors `Z_*`, brotli `ERR_*_DECODER_*` or `ERR__ERROR_FORMAT_*`. */
function isBadPacking(error: unknown): boolean {
  return /^(Z_|ERR_(BROTLI_|_ERROR_FORMAT_|PADDING_))/u.test(systemCode(error) ?? '');
}
