import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VENDORS } from '../src/vendors/index.js';
import { cleanEnv, createPackedHost, type PackedHost, TSC } from './packedHost.js';

let host: PackedHost;
beforeAll(() => {
  host = createPackedHost();
});
afterAll(() => host.remove());

/** Subpaths of a package that are modules, as a host writes them. */
function entriesOf({ manifest }: PackedHost['sallyport']): string[] {
  return Object.keys(manifest.exports)
    .filter((subpath) => subpath !== './package.json' && !subpath.endsWith('/*'))
    .map((subpath) => join(manifest.name, subpath));
}

describe('the tarballs', () => {
  it('hold the built code, its types, its sources and papers, and nothing else', () => {
    const strange = host.sallyport.files.filter(
      (path) => !/^(package\.json|README\.md|LICENSE|NOTICE|(dist|src)\/[\w/.-]+)$/.test(path),
    );
    expect(strange).toEqual([]);
    const alien = host.server.files.filter(
      (path) => !/^(package\.json|README\.md|LICENSE|dist\/[\w/.-]+)$/.test(path),
    );
    expect(alien).toEqual([]);
    for (const { files } of [host.sallyport, host.server]) {
      expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
    }
  });

  it('hold no test', () => {
    const tests = [...host.sallyport.files, ...host.server.files].filter((path) =>
      /\.(test|test-d|contract|stories)\.|\/test[A-Z]\w*\.|\/tiny\w*\./.test(path),
    );
    expect(tests).toEqual([]);
  });

  it('hold each file that the manifest promises', () => {
    for (const { manifest, files } of [host.sallyport, host.server]) {
      const promised = JSON.stringify([manifest.exports, manifest.bin]).match(/\.\/[^"]+\.\w+/g) ?? [];
      const missing = promised.map((path) => path.slice(2)).filter((path) => !files.includes(path));
      // The server's sources stay at home: only this repository resolves the condition that names them.
      expect(missing.filter((path) => !path.startsWith('src/'))).toEqual([]);
    }
  });

  it('pass publint and attw', { timeout: 240_000 }, () => {
    execFileSync('npm', ['run', '--silent', 'package:check'], { encoding: 'utf8', env: cleanEnv() });
  });
});

describe('a host in Node', () => {
  it('can import every entry of both', () => {
    const entries = [...entriesOf(host.sallyport), ...entriesOf(host.server)];
    expect(entries).toEqual([
      'sallyport',
      'sallyport/embed',
      'sallyport/element',
      'sallyport/headless',
      'sallyport/onramp',
      'sallyport/vendors',
      'sallyport/vendors/words',
      'sallyport/schema',
      'sallyport/contract',
      'sallyport/promises',
      'sallyport/words',
      'sallyport/flow',
      'sallyport/client',
      'sallyport/testing',
      '@sallyport/server',
    ]);
    host.write(
      'entries.mjs',
      `const names = {};
       for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import(entry)).length;
       console.log(JSON.stringify(names));`,
    );
    const names = JSON.parse(host.node('entries.mjs')) as Record<string, number>;
    for (const entry of entries) expect(names[entry], entry).toBeGreaterThan(0);
  });

  it('can render the modal on a server, where it is nothing', () => {
    host.write(
      'ssr.mjs',
      `import { createElement } from 'react';
       import { renderToString } from 'react-dom/server';
       import { ConnectModal, ConnectButton } from 'sallyport';
       const props = { token: null, serverUrl: 'https://connect.example.com' };
       console.log(JSON.stringify([
         renderToString(createElement(ConnectModal, { ...props, open: true })),
         renderToString(createElement(ConnectButton, props, 'Connect')),
       ]));`,
    );
    const [modal, button] = JSON.parse(host.node('ssr.mjs')) as string[];
    expect(modal).toBe('');
    expect(button).toMatch(/^<button[^>]*>Connect<\/button>$/);
  });

  it("marks the React entry as the client's", () => {
    const entry = readFileSync(join(host.sallyport.folder, 'dist/react.js'), 'utf8');
    expect(entry).toMatch(/^["']use client["'];/);
  });
});

describe('a host in TypeScript', () => {
  const frontEnd = `
    import { ConnectModal } from 'sallyport';
    export const Connect = ({ token }: { token: string | null }) => (
      <ConnectModal token={token} serverUrl="https://connect.example.com"
        onSuccess={(connection) => document.title = connection.id} />
    );`;
  const everything = `
    import { createClient } from 'sallyport/client';
    import { PROBLEMS, type ProblemCode } from 'sallyport/contract';
    import { createFlow, type ConnectState } from 'sallyport/flow';
    import { toZod } from 'sallyport/schema';
    import { createFakeClient, fixtures } from 'sallyport/testing';
    import { VENDORS, type Vendor } from 'sallyport/vendors';
    export const flow = createFlow({ client: createFakeClient(), token: async () => 'spi_' });
    export const state: ConnectState = fixtures.loading;
    export const first: Vendor | undefined = VENDORS[0];
    export const code: ProblemCode = 'internal';
    export const status: number = PROBLEMS[code].status;
    export { createClient, toZod };`;
  const backEnd = `
    import { createSallyport, type Sallyport } from '@sallyport/server';
    export const sallyport: Promise<Sallyport> = createSallyport({ sandbox: true, port: 0 });
    export const handle = async (request: Request): Promise<Response> => (await sallyport).fetch(request);`;
  const bundler = { module: 'ESNext', moduleResolution: 'bundler' };
  const node = { module: 'NodeNext', moduleResolution: 'NodeNext' };

  /** What the compiler says, in its strictest settings. */
  function check(files: Record<string, string>, options: Record<string, unknown>): string {
    for (const [path, content] of Object.entries(files)) host.write(path, content);
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      noEmit: true,
      ...options,
    };
    host.write('tsconfig.json', JSON.stringify({ compilerOptions, files: Object.keys(files) }));
    try {
      return host.node(TSC, '-p', '.');
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  it.each([
    ['a bundler', bundler],
    ['Node', node],
  ])(
    'with the resolution of %s finds every type, with nothing skipped',
    { timeout: 120_000 },
    (_, options) => {
      expect(check({ 'connect.tsx': frontEnd, 'everything.ts': everything }, options)).toBe('');
    },
  );

  it('finds the types of the server', { timeout: 120_000 }, () => {
    // PGlite's own declarations need types that it does not bring along.
    const options = { ...node, types: ['node'], skipLibCheck: true };
    expect(check({ 'backend.ts': backEnd }, options)).toBe('');
  });

  it('is told of a wrong prop and of a wrong setting', { timeout: 120_000 }, () => {
    const wrongProp = frontEnd.replace('token={token}', 'token={42}');
    expect(check({ 'connect.tsx': wrongProp }, bundler)).toContain(
      "'number' is not assignable to type 'string",
    );
    const wrongSetting = backEnd.replace('port: 0', "port: 'http'");
    const options = { ...node, types: ['node'], skipLibCheck: true };
    expect(check({ 'backend.ts': wrongSetting }, options)).toContain(
      "'string' is not assignable to type 'number",
    );
  });
});

describe('the command', () => {
  it('is executable', () => {
    const { manifest, folder } = host.server;
    const path = join(folder, manifest.bin?.['sallyport-server'] ?? '');
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o111).toBe(0o111);
  });

  it('serves the sandbox, answers, and stops when told to', { timeout: 120_000 }, async () => {
    const args = ['serve', '--sandbox', '--port', '0', '--json', '--data', join(host.folder, 'data')];
    const child = spawn(process.execPath, [join(host.server.folder, 'dist/cli.js'), ...args], {
      cwd: host.folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: cleanEnv(),
    });
    try {
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      const ready = JSON.parse(line) as { url: string; api_key: string; organization_id: string };
      const connectors = (await (await fetch(`${ready.url}/v1/connectors`)).json()) as { items: unknown[] };
      expect(connectors.items).toHaveLength(VENDORS.length);
      // It finds what its pages run in the other package.
      for (const path of ['embed', 'link', 'connect.js']) {
        expect((await fetch(`${ready.url}/${path}`)).status, path).toBe(200);
      }
      const invite = await fetch(
        `${ready.url}/v1/provisioning/organizations/${ready.organization_id}/connection-invite-tokens`,
        {
          method: 'POST',
          headers: { 'x-api-key': ready.api_key, 'content-type': 'application/json' },
          body: JSON.stringify({ vendor: 'TENABLE' }),
        },
      );
      expect(invite.status).toBe(201);
    } finally {
      child.kill('SIGTERM');
    }
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  });
});
