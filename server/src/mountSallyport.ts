import { resolve } from 'node:path';
import type { Sallyport } from './assembleSallyport.js';
import type { App } from './createApp.js';
import { createSallyport, type SallyportOptions } from './createSallyport.js';
import { ProblemError } from './http/ProblemError.js';
import { createLogger, describeError } from './logging/index.js';
import { type Settings, SettingsError, settingsOf } from './settings/index.js';
import { randomText } from './tokens/index.js';

export type MountOptions = SallyportOptions & {
  /** Where browsers find it, with the sub-path: `https://app.example.com/connect`. Links and redirects are made of it. */
  readonly publicUrl: string;
};

/** Sallyport inside another app: `fetch` answers below the public address, `provision` is for the app's own backend. */
export type MountedSallyport = App & {
  /** Finishes what is under way and closes the database, if it was opened. The next `mountSallyport` starts anew. */
  close(): Promise<void>;
};

type Mount = { readonly settings: Settings; readonly mounted: MountedSallyport };

/** Of the whole process, not of this module: bundlers and hot reload evaluate modules more than once. */
const REGISTRY = Symbol.for('sallyport.mounted');
const globals = globalThis as { [REGISTRY]?: Map<string, Mount> };

/**
 * The backend, opened by the first request: importing a module that mounts it opens nothing, so a framework's build may do
 * it. A process has one for each database, however often this is called; other settings for the same database throw a
 * `SettingsError`. An opening that failed is logged, answered with 503, and tried again by the next request.
 */
export function mountSallyport({ logger, hosted, ...options }: MountOptions): MountedSallyport {
  const settings = settingsOf(options);
  const mounts = (globals[REGISTRY] ??= new Map());
  const name = settings.databaseUrl ?? resolve(settings.data);
  const known = mounts.get(name);
  if (known) {
    refuseOthers(known.settings, settings);
    return known.mounted;
  }

  const log = logger ?? createLogger(settings.logLevel);
  let opening: Promise<Sallyport> | null = null;
  let isClosed = false;

  function open(): Promise<Sallyport> {
    if (isClosed) return Promise.reject(new Error('Sallyport was closed.'));
    return (opening ??= createSallyport({
      ...options,
      logger: log,
      ...(hosted === undefined ? {} : { hosted }),
    }).catch((error: unknown) => {
      opening = null;
      log.error('opening_failed', describeError(error));
      throw error;
    }));
  }

  const mounted: MountedSallyport = {
    async fetch(request, info) {
      const sallyport = await open().catch(() => null);
      return sallyport ? sallyport.fetch(request, info) : notOpen(settings);
    },
    provision: async (path, request) => (await open()).provision(path, request),
    async close() {
      isClosed = true;
      if (mounts.get(name)?.mounted === mounted) mounts.delete(name);
      await (await opening?.catch(() => null))?.close();
    },
  };
  mounts.set(name, { settings, mounted });
  return mounted;
}

/** Says which, and never what they are: some are secrets. */
function refuseOthers(known: Settings, given: Settings): void {
  const names = Object.keys(known) as (keyof Settings)[];
  const others = names.filter((name) => JSON.stringify(known[name]) !== JSON.stringify(given[name]));
  if (others.length === 0) return;
  throw new SettingsError(
    `This process has mounted Sallyport for the same database with other settings (${others.join(', ')}). ` +
      'Mount it with the same ones everywhere, or start the process again.',
  );
}

/** Why is in the log alone: it may name files and hosts. */
function notOpen({ publicUrl = '' }: Settings): Response {
  const error = new ProblemError('unavailable', 'The service could not be started. Try again shortly.', {
    retryAfterSecs: 2,
  });
  const requestId = `req_${randomText(9)}`;
  const problem = error.toProblem(requestId, `${publicUrl.replace(/\/+$/, '')}/docs`);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'retry-after': '2',
      'x-request-id': requestId,
    },
  });
}
