import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const { SALLYPORT_URL: sallyportUrl, SALLYPORT_API_KEY: key, PORT = 3000 } = process.env;
const origin = `http://127.0.0.1:${PORT}`;
const pages = new URL('../dist/', import.meta.url).pathname;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Stands where your sign-in is. A real one reads the session cookie, and answers null without one. */
const signedInUser = (_request) => ({
  name: 'Priya Nair',
  company: { name: 'Acme Corp', organizationId: process.env.SALLYPORT_ORGANIZATION_ID },
});

/** Asks Sallyport about the organization of the user's own company. The key never leaves this process. */
async function ask({ company }, path, body) {
  const url = `${sallyportUrl}/v1/provisioning/organizations/${company.organizationId}${path}`;
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { 'X-API-KEY': key, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

const routes = {
  'GET /api/me': async ({ name, company }) => ({ name, company: company.name, sallyportUrl }),
  'GET /api/connections': async (user) => (await ask(user, '/connections')).items,
  'POST /api/connect-token': async (user) => {
    const { token } = await ask(user, '/connection-invite-tokens', { target_origin: origin });
    return { token };
  },
};

async function answer(request) {
  const { pathname } = new URL(request.url, origin);
  const route = routes[`${request.method} ${pathname}`];
  if (!route) {
    // A path without dots in its folders stays below `dist`; `URL` has resolved the rest.
    const file = join(pages, pathname === '/' ? 'index.html' : pathname);
    const body = await readFile(file).catch(() => null);
    return body ? [200, types[extname(file)] ?? 'text/plain', body] : [404, 'text/plain', 'Nothing is here.'];
  }
  const user = signedInUser(request);
  if (!user) return [401, 'application/json', '{"message":"Please sign in."}'];
  return [200, 'application/json', JSON.stringify(await route(user))];
}

createServer(async (request, response) => {
  const [status, type, body] = await answer(request).catch((error) => {
    console.error(error);
    return [502, 'application/json', '{"message":"Something went wrong on our side."}'];
  });
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}).listen(Number(PORT), '127.0.0.1', () => console.log(`Open ${origin}`));
