import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startServer } from '../../scripts/stack/startServer.js';
import { connectTenable } from './connectTenable.js';
import { startExample } from './startExample.js';

/** A Sallyport of its own for each example, with made-up vendors. Pages on loopback may show the modal. */
const test = base.extend<{ readonly sallyport: Record<string, string> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
  sallyport: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'sallyport-examples-'));
    const server = await startServer({
      data: join(folder, 'data'),
      port: 0,
      allowOrigin: 'https://app.example.com',
    });
    const { url, api_key: key, organization_id: organization } = server.ready;
    await provide({ SALLYPORT_URL: url, SALLYPORT_API_KEY: key, SALLYPORT_ORGANIZATION_ID: organization });
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

const MOUNTED = [
  { name: 'nextjs', frame: false, token: '/api/connect-token' },
  { name: 'express', frame: true, token: '/connect-token' },
] as const;

for (const { name, frame, token } of MOUNTED) {
  test(`${name}: a copy with the backend in it opens nothing before its first request, then one database, and connects`, async ({
    page,
  }) => {
    const example = await startExample(name);
    try {
      const data = join(example.folder, '.sallyport');
      expect(existsSync(data)).toBe(false);
      const first = Array.from({ length: 12 }, (_, index) =>
        index % 2 === 0
          ? fetch(example.origin + token, { method: 'POST', headers: { origin: example.origin } })
          : fetch(`${example.origin}/connect/v1/connectors`),
      );
      const answers = await Promise.all(first);
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
      expect(existsSync(data)).toBe(true);
      await connectTenable(page, example.origin, frame);
      // The door for the host's own code is not one for the browser.
      const outside = await fetch(`${example.origin}/connect/v1/provisioning/organizations`);
      expect(outside.status).toBe(401);
    } finally {
      await example.stop();
    }
  });
}

const SEPARATE = [
  { name: 'plain', frame: true },
  { name: 'vue', frame: true },
  { name: 'vite-react18', frame: false },
] as const;

for (const { name, frame } of SEPARATE) {
  test(`${name}: a copy with a Sallyport beside it connects`, async ({ page, sallyport }) => {
    const example = await startExample(name, sallyport);
    try {
      await connectTenable(page, example.origin, frame);
    } finally {
      await example.stop();
    }
  });
}
