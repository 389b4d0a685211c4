import { type StartedProcess, startProcess } from './startProcess.js';

/** The one line that `serve --json` prints. */
export type ServerReady = {
  readonly url: string;
  readonly api_key: string;
  readonly organization_id: string;
};

export type ServerOptions = {
  /** Folder of the embedded database. */
  readonly data: string;
  readonly port: number;
  /** Where the dashboard will be: only that origin may show the modal. */
  readonly allowOrigin: string;
  /** More flags of `sallyport-server serve`. */
  readonly flags?: readonly string[];
};

/** Sallyport's server with the made-up vendors, from its sources. */
export function startServer({
  data,
  port,
  allowOrigin,
  flags = [],
}: ServerOptions): Promise<StartedProcess<ServerReady>> {
  return startProcess(
    'server/src/cli.ts',
    [
      'serve',
      '--sandbox',
      '--json',
      '--port',
      String(port),
      '--data',
      data,
      '--allow-origin',
      allowOrigin,
      '--app-name',
      'Northwind Security',
      '--log-level',
      'error',
      ...flags,
    ],
    {},
    (line) => (line.startsWith('{"url"') ? (JSON.parse(line) as ServerReady) : null),
  );
}
