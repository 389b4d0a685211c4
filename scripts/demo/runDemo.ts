import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDashboard } from '../stack/buildDashboard.js';
import { buildHosted } from '../stack/buildHosted.js';
import { freePort, tryPort } from '../stack/freePort.js';
import { startDashboard } from '../stack/startDashboard.js';
import { startServer } from '../stack/startServer.js';
import { sandboxKeys } from './sandboxKeys.js';

const FOLDER = fileURLToPath(new URL('../../.demo/', import.meta.url));
const DASHBOARD_PORT = 4300;
const SERVER_PORT = 8787;

/** Starts everything, prints where to go and what to paste, and runs until Ctrl-C. */
export async function runDemo(args: readonly string[]): Promise<void> {
  const port = await dashboardPort(args);
  if (port === null) return;
  console.log('\n  Starting the demo. The first time takes a few seconds longer.');
  const origin = `http://127.0.0.1:${port}`;
  const pages = `${FOLDER}dashboard`;
  const [server] = await Promise.all([
    startServer({ data: `${FOLDER}data`, port: await freePort(SERVER_PORT), allowOrigin: origin }),
    buildDashboard(pages),
    buildHosted(),
  ]);
  const dashboard = await startDashboard(server.ready, port, pages);
  console.log(welcome(dashboard.ready, server.ready.url));

  const why = await Promise.race([
    new Promise<string>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.once(signal, () => resolve('Stopping.'));
      }
    }),
    server.ended.then((errors) => `The server has stopped by itself.\n${errors}`),
    dashboard.ended.then((errors) => `The dashboard has stopped by itself.\n${errors}`),
  ]);
  console.log(`\n  ${why}`);
  await dashboard.stop();
  await server.stop();
  process.exit();
}

/** The port that was asked for, which must be free, or the usual one if it is, or any. */
async function dashboardPort(args: readonly string[]): Promise<number | null> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
  if (values.port === undefined) return freePort(DASHBOARD_PORT);
  const wanted = Number(values.port);
  const found = Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536 ? await tryPort(wanted) : null;
  if (found === null) {
    console.error(`Port ${values.port} can't be used. Choose another, or leave --port out.`);
    process.exitCode = 1;
  }
  return found;
}

function welcome(dashboard: string, server: string): string {
  return `
  Northwind Security, a made-up product with Sallyport inside, is at

      ${dashboard}

  Press "Connect a tool", choose ${sandboxKeys.vendor}, and paste one of these made-up pairs:

${sandboxKeys.lines.map((line) => `      ${line}`).join('\n')}

  Keys of every vendor, for every outcome: docs/generated/sandbox.md
  API reference: ${server}/docs
  Ctrl-C stops everything. What was connected stays in .demo/; delete that folder to begin anew.
`;
}
