import { type Answer, openTestSite } from '../pages/testSite.js';
import { startTestServer, type TestServer } from '../testServer.js';
import { makeHostedFolder } from './testHosted.js';

/** In place of the modal: takes its room in the page, notes what it is given, and does nothing by itself. */
const MODAL = `
  export function openModal(given) {
    document.body.append(document.createElement('div'));
    (window.calls ??= []).push(given);
  }
`;

/** A real server behind a real port, below a path as behind an operator's proxy. `answers` take the place of its own. */
export async function openLinkSite(settings: Parameters<typeof startTestServer>[0] = {}) {
  const built = makeHostedFolder({ 'link-9z8y7x6w.js': MODAL });
  const answers: Record<string, () => Answer> = {};
  let server: TestServer | undefined;
  const site = await openTestSite(async ({ line, headers, body }, path) => {
    const answer = answers[path.replace('/base', '')]?.();
    if (answer) return answer;
    if (path === '/elsewhere') return { text: '<title>Elsewhere</title><link rel="icon" href="data:,">' };
    const [method = '', url = ''] = line.split(' ');
    const response = await server?.fetch(
      new Request(site.url + url, {
        method,
        headers: Object.entries(headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as [string, string]] : [],
        ),
        ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
      }),
    );
    if (!response) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, raw: { bytes, headers: Object.fromEntries(response.headers) } };
  });
  server = await startTestServer({
    hosted: built.folder,
    publicUrl: `${site.url}/base`,
    appName: 'Northwind Security',
    ...settings,
  });
  return {
    server,
    site,
    answers,
    async close() {
      await site.close();
      await server.close();
      built.remove();
    },
  };
}
