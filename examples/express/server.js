import { nodeListener } from '@sallyport/server';
import express from 'express';
import { page } from './page.js';
import { listConnections, mintToken, origin, sallyport } from './sallyport.js';

/** Stands where your sign-in is. A real one reads the session cookie, and answers null without one. */
const signedInUser = (_request) => ({ name: 'Priya Nair', company: { id: 'acme', name: 'Acme Corp' } });

const app = express();

// Before every body parser: it reads bodies itself, at most 64 KiB of each. Its answers have their own security headers.
app.use('/connect', nodeListener(sallyport));

app.use(express.json({ limit: '16kb' }));
app.use((request, response, next) => {
  response.set('Content-Security-Policy', policy).set('Cache-Control', 'no-store');
  request.user = signedInUser(request);
  if (request.user) next();
  else response.status(401).json({ message: 'Please sign in.' });
});

app.get('/', async (request, response) => {
  response.send(page(request.user, await listConnections(request.user)));
});
app.get('/connections', async (request, response) => {
  response.json(await listConnections(request.user));
});
app.post('/connect-token', async (request, response) => {
  response.status(201).json({ token: await mintToken(request.user) });
});
app.use(express.static('public'));
app.use((error, _request, response, _next) => {
  console.error(error);
  response.status(500).json({ message: 'Something went wrong on our side.' });
});

/** All that the loader and its frame need is `script-src` and `frame-src` for where Sallyport is: here, this very origin. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const server = app.listen(Number(new URL(origin).port), '127.0.0.1', () => console.log(`Open ${origin}`));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void sallyport.close();
  });
}
