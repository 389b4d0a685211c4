import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

/** The command line as a person runs it: real processes, a real folder. */
const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));
let folder: string;
const running: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sallyport-cli-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(stop));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@sallyport/source', CLI, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = start(args, env);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  const [code] = (await once(child, 'exit')) as [number];
  return { code, stdout, stderr };
}

async function serve(...args: string[]) {
  const child = start(['serve', '--port', '0', '--json', ...args]);
  if (!child.stdout) throw new Error('No output to read.');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ready: JSON.parse(line) as { url: string; api_key: string; organization_id: string } };
}

describe('sallyport-server', { timeout: 240_000 }, () => {
  it('explains itself', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'serve',
      'migrate',
      'api-keys',
      'vault-keys',
      'origins',
      'loader',
      '--database-url',
      'SALLYPORT_PORT',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it('says in one line what can be mended', async () => {
    const unknown = await run(['sreve']);
    expect(unknown).toMatchObject({
      code: 2,
      stderr: 'sallyport-server: There is no command "sreve". Try --help.\n',
    });
    const keyless = await run(['serve', '--port', '0', '--data', join(folder, 'keyless')]);
    expect(keyless.code).toBe(1);
    expect(keyless.stderr).toContain('vault-keys generate');
    expect(existsSync(join(folder, 'keyless'))).toBe(false);
  });

  it('serve --sandbox --json prints one line with what a script needs, and stops gracefully', async () => {
    const { child, ready } = await serve('--sandbox', '--data', join(folder, 'one'));
    const path = `/v1/provisioning/organizations/${ready.organization_id}/connection-invite-tokens`;
    const minted = await fetch(ready.url + path, { method: 'POST', headers: { 'x-api-key': ready.api_key } });
    expect(minted.status).toBe(201);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);

    const again = await serve('--sandbox', '--data', join(folder, 'one'));
    expect(again.ready.organization_id).toBe(ready.organization_id);
    expect(again.ready.api_key).not.toBe(ready.api_key);
    const old = await fetch(again.ready.url + path, {
      method: 'POST',
      headers: { 'x-api-key': ready.api_key },
    });
    expect(old.status).toBe(401);
  });

  it('a second process on the same folder stops and names the first', async () => {
    const { child } = await serve('--sandbox', '--data', join(folder, 'two'));
    const second = await run(['serve', '--port', '0', '--sandbox', '--data', join(folder, 'two')]);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(String(child.pid));
  });

  it('runs for real with keys of its own: a key file, an API key, a registered origin', async () => {
    const data = ['--data', join(folder, 'real'), '--vault-key-file', join(folder, 'keys.json')];
    expect((await run(['vault-keys', 'generate', join(folder, 'keys.json')])).code).toBe(0);
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
    const created = await run(['api-keys', 'create', 'backend', 'connections:read', ...data]);
    expect(created.stdout).toMatch(/^spk_[\w-]{43}\n$/);
    const listed = await run(['api-keys', 'list', ...data]);
    expect(listed.stdout).toContain(`...${created.stdout.trim().slice(-4)}`);
    expect(listed.stdout).not.toContain(created.stdout.trim());
    expect((await run(['origins', 'add', 'https://App.example.com/', ...data])).stdout).toContain(
      'https://app.example.com',
    );
    expect((await run(['origins', 'list', ...data])).stdout).toBe('https://app.example.com\n');
    expect((await run(['origins', 'add', 'app.example.com', ...data])).code).toBe(1);
    const [id = ''] = listed.stdout.split('\t');
    expect((await run(['api-keys', 'revoke', id, ...data])).stdout).toBe('Revoked.\n');
    expect((await run(['api-keys', 'revoke', id, ...data])).code).toBe(1);
    expect((await run(['vault-keys', 'rotate', join(folder, 'keys.json')])).code).toBe(0);
    expect((await run(['vault-keys', 'rotate', join(folder, 'keys.json'), 'peppers'])).stdout).toContain(
      'pepper',
    );
    expect((await run(['vault-keys', 'reseal', ...data])).stdout).toBe('Sealed anew: 0.\n');
  });
});
