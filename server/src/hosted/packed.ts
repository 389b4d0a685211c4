import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes as a browser may take them: the smallest that it understands. */
export type Packed = {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
};

/** Once for each file of the built code, which is sent again and again. */
export async function pack(plain: Uint8Array<ArrayBuffer>): Promise<Packed> {
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(plain, { level: 9 }),
    // One less than the best: the best takes a second for half a per cent.
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  ]);
  return { plain, gzip: new Uint8Array(zipped), br: new Uint8Array(brotli) };
}

/** The bytes and the headers that say how they are packed, by what the browser's `Accept-Encoding` names. */
export function unpackable(
  packed: Packed,
  accepted: string | null,
): { body: Uint8Array<ArrayBuffer>; headers: Readonly<Record<string, string>> } {
  const vary = { vary: 'Accept-Encoding' };
  const names = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each));
  for (const name of ['br', 'gzip'] as const) {
    if (names.some((each) => each.split(';')[0]?.trim() === name)) {
      return { body: packed[name], headers: { ...vary, 'content-encoding': name } };
    }
  }
  return { body: packed.plain, headers: vary };
}
