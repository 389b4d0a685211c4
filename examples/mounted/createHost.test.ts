import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from './createHost.js';

let folder: string;
let host: Awaited<ReturnType<typeof createHost>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sallyport-mounted-'));
  host = await createHost({ url: 'http://host.test', data: folder, dev: true, logLevel: 'silent' });
}, 240_000);
afterAll(async () => {
  await host.sallyport.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => host.fetch(new Request(`http://host.test${path}`));

describe('the handler, mounted in another app', () => {
  it('answers below its path and leaves the rest to the app', async () => {
    expect(await (await get('/')).text()).toBe('This is the host app.');
    expect((await get('/connect/v1/connectors')).status).toBe(200);
    expect((await get('/connect/readyz')).status).toBe(200);
    expect((await get('/v1/connectors')).status).toBe(404);
  });

  it('points to itself under its path', async () => {
    const problem = await (await get('/connect/v1/nothing')).json();
    expect(problem).toMatchObject({ type: 'http://host.test/connect/docs#not_found' });
  });
});
