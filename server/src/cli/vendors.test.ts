import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestServer } from '../testServer.js';
import { main } from './main.js';

/** The command as it is typed, in this process, against a vendor that really answers, on loopback. */
let folder: string;
let vendor: Server | undefined;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sallyport-vendors-'));
  said = [];
  const keep = (...parts: unknown[]) => void said.push(parts.join(' '));
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(async () => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
  const server = vendor;
  vendor = undefined;
  if (server) await new Promise((resolve) => void server.close(resolve));
});

async function run(...args: string[]): Promise<number> {
  process.exitCode = 0;
  await main(['vendors', ...args], {});
  const code = process.exitCode;
  process.exitCode = 0;
  return code;
}

/** Says yes to whom it is told to; answers `--origin`'s value for Acme. */
async function startAcme(isRight: (request: IncomingMessage) => boolean): Promise<string> {
  const server = createServer((request, response) => {
    response.writeHead(isRight(request) ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isRight(request) ? { items: [] } : { error: 'no' }));
  });
  vendor = server;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `https://api.acme.example=http://127.0.0.1:${String(port)}`;
}

describe('vendors new', () => {
  it('makes a vendor that keeps all promises and refuses made-up keys', async () => {
    expect(await run('new', 'ACME', folder)).toBe(0);
    const origin = await startAcme((request) => request.headers.authorization === 'Bearer right');
    expect(await run('check', folder, '--dev', '--origin', origin)).toBe(0);
    expect(said.at(-3)).toMatch(/^ok {3}ACME\.json: keeps all \d\d promises$/);
    expect(said.at(-2)).toMatch(/^ok {3}ACME\.json: api_key: made-up keys are refused/);
    expect(said.at(-1)).toBe('1 passed, 0 failed');
  });

  it('puts the schema beside it, where its $schema points', async () => {
    await run('new', 'ACME', folder);
    const { $schema } = JSON.parse(readFileSync(join(folder, 'ACME.json'), 'utf8')) as { $schema: string };
    expect(JSON.parse(readFileSync(join(folder, $schema), 'utf8'))).toHaveProperty('properties.methods');
  });

  it('overwrites nothing, and takes only an id', async () => {
    await run('new', 'ACME', folder);
    expect(await run('new', 'ACME', folder)).toBe(1);
    expect(await run('new', '../acme', folder)).toBe(1);
  });
});

describe('vendors check', () => {
  it('fails where the vendor says yes to anybody', async () => {
    await run('new', 'ACME', folder);
    const origin = await startAcme(() => true);
    expect(await run('check', folder, '--dev', '--origin', origin)).toBe(1);
    expect(said.at(-2)).toMatch(/^FAIL ACME\.json: api_key: made-up keys are taken for real ones/);
  });

  it('fails where the vendor can’t be asked: nothing is proven', async () => {
    await run('new', 'ACME', folder);
    const origin = 'https://api.acme.example=http://127.0.0.1:1';
    expect(await run('check', folder, '--dev', '--origin', origin)).toBe(1);
    expect(said.at(-2)).toMatch(/^FAIL ACME\.json: api_key: the vendor could not be asked/);
  });

  it('fails on a file with a fault, and asks nobody', async () => {
    writeFileSync(join(folder, 'ACME.json'), '{ "id": 1 }');
    expect(await run('check', folder)).toBe(1);
    expect(said).toContainEqual(expect.stringMatching(/^FAIL ACME\.json: id: /));
  });

  it('has something to check', async () => {
    expect(await run('check', folder)).toBe(1);
    expect(await run('check', join(folder, 'nowhere'))).toBe(1);
    expect(await run('chekc', folder)).toBe(1);
  });
});

describe('a server with --vendors', () => {
  it('connects an own vendor from end to end, and refuses wrong keys', { timeout: 60_000 }, async () => {
    await run('new', 'ACME', folder);
    const right = '0123456789'.repeat(4);
    const origin = await startAcme((request) => request.headers.authorization === `Bearer ${right}`);
    const server = await startTestServer({ vendors: folder, origin: [origin] });
    try {
      const session = await server.redeem((await server.mint({ vendor: 'ACME' })).token);
      const check = async (api_key: string) => {
        const input = { vendor: 'ACME', method: 'api_key', credentials: { api_key } };
        return (await server.widget(session, 'POST', '/checks', input)).body as {
          outcome: string;
          code: string;
          check_id: string;
        };
      };
      expect(await check('f'.repeat(40))).toMatchObject({ outcome: 'refused', code: 'credentials_rejected' });
      const { outcome, check_id } = await check(right);
      expect(outcome).toBe('works');
      const saved = await server.widget(session, 'POST', '/connections', { check_id });
      expect(saved.status).toBe(201);
      expect(saved.body).toMatchObject({ vendor: 'ACME', state: 'ACTIVE' });
      const form = await server.widget(session, 'GET', '/vendors/ACME');
      expect(form.text).not.toContain('api.acme.example/v1');
    } finally {
      await server.close();
    }
  });

  it('does not start with a wrong file, says a line for each fault, and exits with 1', async () => {
    writeFileSync(join(folder, 'ACME.json'), '{');
    writeFileSync(join(folder, 'BETA.json'), '[]');
    process.exitCode = 0;
    await main(
      ['serve', '--sandbox', '--port', '0', '--vendors', folder, '--data', join(folder, 'data')],
      {},
    );
    const code = process.exitCode;
    process.exitCode = 0;
    expect(code).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/^sallyport-server: ACME\.json: /),
      expect.stringMatching(/^sallyport-server: BETA\.json: /),
    ]);
  });
});

describe('vendors list', () => {
  it('says what is ready, what is not set up, and which callback to register', async () => {
    expect(
      await run('list', '--public-url', 'https://connect.example.com/in', '--snyk-client-id', 'abc'),
    ).toBe(0);
    expect(said).toContain('TENABLE  api_keys  ready');
    expect(said).toContain('SNYK  api_key  ready');
    expect(said).toContain('SNYK  oauth  not set up: SALLYPORT_SNYK_CLIENT_SECRET');
    expect(said).toContain('  callback https://connect.example.com/in/oauth/callback/SNYK/oauth');
  });
});
