import { createSallyport, type SallyportOptions } from '@sallyport/server';
import { Hono } from 'hono';

/** An app of your own with Sallyport mounted below `/connect`: one process, one port, one origin. */
export async function createHost(options: SallyportOptions & { readonly url: string }) {
  const { url, ...settings } = options;
  const sallyport = await createSallyport({ ...settings, publicUrl: `${url}/connect` });
  const app = new Hono();
  app.get('/', (c) => c.text('This is the host app.'));
  app.all('/connect/*', (c) => sallyport.fetch(c.req.raw));
  return { fetch: app.fetch, sallyport };
}
