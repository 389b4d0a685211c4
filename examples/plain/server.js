import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const {
  SALLYPORT_URL: sallyport,
  SALLYPORT_API_KEY: key,
  SALLYPORT_ORGANIZATION_ID,
  PORT = 3000,
} = process.env;
const origin = `http://127.0.0.1:${PORT}`;
const fileOf = { '/main.js': 'text/javascript', '/styles.css': 'text/css' };

/** Stands where your sign-in is. A real one reads the session cookie, and answers null without one. */
const signedInUser = (_request) => ({ name: 'Priya Nair', organizationId: SALLYPORT_ORGANIZATION_ID });

/** Asks Sallyport about the user's own organization. */
async function call({ organizationId }, path, body) {
  const response = await fetch(`${sallyport}/v1/provisioning/organizations/${organizationId}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'X-API-KEY': key, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function answer(request) {
  const user = signedInUser(request);
  if (!user) return [401, 'application/json', '{}'];
  const name = `${request.method} ${request.url}`;
  if (name === 'POST /connect-token') {
    const { token } = await call(user, '/connection-invite-tokens', { target_origin: origin });
    return [201, 'application/json', JSON.stringify({ token })];
  }
  if (name === 'GET /connections') {
    return [200, 'application/json', JSON.stringify((await call(user, '/connections')).items)];
  }
  const type = fileOf[request.url];
  if (type) return [200, type, await readFile(new URL(`.${request.url}`, import.meta.url))];
  if (request.url !== '/') return [404, 'text/plain', 'There is nothing here.'];
  // The loader as it is now; a browser runs nothing else at that address.
  const { url, integrity } = await (await fetch(`${sallyport}/connect.json`)).json();
  const page = await readFile(new URL('index.html', import.meta.url), 'utf8');
  return [200, 'text/html', page.replace('{src}', url).replace('{integrity}', integrity)];
}

const policy = [
  "default-src 'none'",
  `script-src 'self' ${sallyport}`,
  "style-src 'self'",
  "connect-src 'self'",
  `frame-src ${sallyport}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

createServer(async (request, response) => {
  const [status, type, body] = await answer(request).catch((error) => {
    console.error(error);
    return [502, 'application/json', '{}'];
  });
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}).listen(PORT, '127.0.0.1', () => console.log(`Open ${origin}`));
