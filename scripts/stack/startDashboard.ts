import { type StartedProcess, startProcess } from './startProcess.js';
import type { ServerReady } from './startServer.js';

/**
 * The example dashboard's own backend, with the built front end in `pages`. Ready with its address. `browserUrl` is where
 * browsers find the server.
 */
export function startDashboard(
  server: ServerReady,
  port: number,
  pages: string,
  browserUrl = server.url,
): Promise<StartedProcess<string>> {
  return startProcess(
    'examples/dashboard/backend/main.ts',
    [],
    {
      SALLYPORT_URL: server.url,
      SALLYPORT_BROWSER_URL: browserUrl,
      SALLYPORT_API_KEY: server.api_key,
      SALLYPORT_ORGANIZATION_ID: server.organization_id,
      PORT: String(port),
      DASHBOARD_PAGES: pages,
    },
    (line) => /http:\S+$/.exec(line)?.[0] ?? null,
  );
}
