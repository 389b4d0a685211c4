import { type EmbedHandle, open } from './open.js';
import type { EmbedOptions } from './options.js';

// The script of `/connect.js`: no module, so that a plain tag is all that a page needs.

/** The package's version, put in by `scripts/build-loader.mjs`. */
declare const SALLYPORT_VERSION: string;

const src = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
/** Where this script came from, by its plain address or the one with version and hash. */
const ownServer = src.replace(/(connect\/[^/]+-\w{8}\/)?connect\.js.*$/u, '');

(globalThis as { Sallyport?: unknown }).Sallyport = {
  version: SALLYPORT_VERSION,
  /** `serverUrl` is by default where this script came from. */
  open: (options: Omit<EmbedOptions, 'serverUrl'> & { readonly serverUrl?: string }): EmbedHandle =>
    open({ serverUrl: ownServer, ...options }),
};
