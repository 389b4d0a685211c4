import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from 'sallyport/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from './logging/index.js';
import { type MountedSallyport, mountSallyport } from './mountSallyport.js';
import { SettingsError } from './settings/index.js';
import { newKeyFile } from './vault/index.js';

const PUBLIC_URL = 'https://app.example.com/connect';

/** Shared: a database is slow to make, and fast to open again. */
let folder: string;
let lines: string[];
let mounts: MountedSallyport[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sallyport-mounted-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  lines = [];
  mounts = [];
});
afterEach(async () => {
  for (const each of mounts) await each.close();
});

function mount(more: object = {}): MountedSallyport {
  const mounted = mountSallyport({
    publicUrl: PUBLIC_URL,
    data: join(folder, 'kept'),
    dev: true,
    logger: createLogger('error', { write: (line: string) => void lines.push(line) }),
    ...more,
  });
  mounts.push(mounted);
  return mounted;
}
const get = (mounted: MountedSallyport, path: string) =>
  mounted.fetch(new Request(`https://app.example.com${path}`));

describe('Sallyport, mounted in another app', () => {
  it('opens nothing before its first request, and one database for many of them', async () => {
    const data = join(folder, 'fresh');
    const mounted = mount({ data });
    expect(existsSync(data)).toBe(false);
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(mounted, '/connect/readyz')));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(existsSync(data)).toBe(true);
    // Another opening would have found the folder locked.
    expect(lines).toEqual([]);
  });

  it('is the same however often its module is evaluated', async () => {
    const first = mount();
    vi.resetModules();
    const again = await import('./mountSallyport.js');
    expect(again.mountSallyport).not.toBe(mountSallyport);
    const options = { publicUrl: PUBLIC_URL, data: join(folder, 'kept'), dev: true };
    expect(again.mountSallyport(options)).toBe(first);
  });

  it('refuses other settings for the same database, and names them without what they hold', () => {
    mount();
    const other = () => mount({ publicUrl: 'https://other.example.com', vaultKeys: 'a-secret' });
    expect(other).toThrow(SettingsError);
    expect(other).toThrow(/\(publicUrl, vaultKeys\)/);
    expect(other).not.toThrow(/a-secret|other\.example/);
  });

  it('is a new one once it was closed, and the old one stays closed', async () => {
    const first = mount();
    await get(first, '/connect/readyz');
    await first.close();
    const second = mount();
    expect(second).not.toBe(first);
    expect((await get(second, '/connect/readyz')).status).toBe(200);
    expect((await get(first, '/connect/readyz')).status).toBe(503);
    await first.close();
    expect(mount()).toBe(second);
  });

  it('answers 503 while it cannot be opened, says why in the log alone, and tries again', async () => {
    const vaultKeyFile = join(folder, 'keys.json');
    const mounted = mount({ data: join(folder, 'kept'), dev: false, vaultKeyFile });
    const refused = await get(mounted, '/connect/readyz');
    const text = await refused.text();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({ code: 'unavailable', type: `${PUBLIC_URL}/docs#unavailable` });
    expect(text).not.toContain(folder);
    expect(lines.join('')).toContain('opening_failed');
    await expect(mounted.provision('/organizations')).rejects.toThrow(/keys\.json/);
    writeFileSync(vaultKeyFile, JSON.stringify(newKeyFile()), { mode: 0o600 });
    expect((await get(mounted, '/connect/v1/connectors')).status).toBe(200);
    const problem = (await (await get(mounted, '/connect/v1/nothing')).json()) as Problem;
    expect(problem.type).toBe(`${PUBLIC_URL}/docs#not_found`);
    expect((await get(mounted, '/v1/nothing')).status).toBe(404);
    await mounted.provision('/organizations', { body: { name: 'Hooli' } });
  });
});
