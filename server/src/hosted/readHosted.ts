import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { type Packed, pack } from './packed.js';

/** One file beside others, whose name can be no way out of its folder. */
const FileName = z.string().check(z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/));

/** `manifest.json` of what the build leaves in `dist/hosted`. */
const Manifest = z.object({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+[\w.+-]*$/)),
  /** Script of the frame's page. */
  frame: FileName,
  /** Module that the page behind a link imports. */
  link: FileName,
  /** What both will need besides. */
  preload: z.optional(z.array(FileName)),
  files: z.array(FileName),
  loader: z.object({
    file: FileName,
    hash: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
    integrity: z.string().check(z.regex(/^sha384-[A-Za-z0-9+/]{64}$/)),
  }),
});

export type HostedFile = { readonly packed: Packed; readonly type: string };

/** The built browser code, in memory. */
export type Hosted = {
  readonly version: string;
  readonly frame: string;
  readonly link: string;
  readonly preload: readonly string[];
  /** By name; each name changes with its content. The loader is none of them. */
  readonly files: ReadonlyMap<string, HostedFile>;
  readonly loader: HostedFile & {
    /** `0.1.0-1a2b3c4d`: part of the address at which these very bytes stay. */
    readonly release: string;
    readonly integrity: string;
    /** Weak: packed in one way or another, it is the same. */
    readonly etag: string;
  };
};

/**
 * Reads the folder that the build leaves. Null where there is none, or none that is whole; rejects where the loader is not
 * the one that its manifest speaks of, since pages all over the world would refuse it.
 */
export async function readHosted(folder: string | null): Promise<Hosted | null> {
  const base = folder === null ? ownFolder() : pathToFileURL(`${folder}/`);
  const manifest = base && (await readManifest(base));
  if (!base || !manifest) return null;
  const { version, frame, link, loader, preload = [] } = manifest;
  const names = manifest.files.filter((name) => name !== loader.file);
  if (![frame, link, ...preload].every((name) => names.includes(name))) return null;
  try {
    const read = async (name: string): Promise<HostedFile> => ({
      packed: await pack(new Uint8Array(await readFile(new URL(name, base)))),
      type: TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream',
    });
    const files = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
    const own = await read(loader.file);
    const integrity = `sha384-${createHash('sha384').update(own.packed.plain).digest('base64')}`;
    if (integrity !== loader.integrity) throw new Error('The loader is not the one of its manifest.');
    return {
      version,
      frame,
      link,
      preload,
      files: new Map(files),
      loader: { ...own, integrity, release: `${version}-${loader.hash}`, etag: `W/"${loader.hash}"` },
    };
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
}

/** Beside the package `sallyport`, wherever it is installed. */
function ownFolder(): URL | null {
  try {
    return new URL('.', import.meta.resolve('sallyport/hosted/manifest.json'));
  } catch {
    return null;
  }
}

async function readManifest(base: URL): Promise<z.infer<typeof Manifest> | null> {
  try {
    return Manifest.parse(JSON.parse(await readFile(new URL('manifest.json', base), 'utf8')));
  } catch {
    return null;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
