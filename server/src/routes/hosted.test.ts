import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOADER, makeHostedFolder } from '../hosted/testHosted.js';
import { startTestServer, type TestServer } from '../testServer.js';

const HOSTS = ['https://app.example.com', 'https://b.example.com:8443'];

let built: ReturnType<typeof makeHostedFolder>;
let server: TestServer;
beforeAll(async () => {
  built = makeHostedFolder();
  server = await startTestServer({
    hosted: built.folder,
    sandbox: false,
    publicUrl: 'https://connect.example.com/sally',
    allowOrigin: HOSTS,
    appName: 'Northwind Security',
  });
});
afterAll(async () => {
  await server.close();
  built.remove();
});

const get = (path: string, init: RequestInit = {}, on = server) =>
  on.fetch(new Request(`http://inside:8787${path}`, init));
const policyOf = (response: Response) =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources.join(' ')];
    }),
  );
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const FOREVER = 'public, max-age=31536000, immutable';
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
};
const PAGE = {
  ...EVERYWHERE,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'access-control-allow-origin': null,
};
const SCRIPT = { ...EVERYWHERE, 'content-type': 'text/javascript; charset=utf-8', 'x-frame-options': 'DENY' };

/** What goes out with each, to a page of any origin. */
const HEADERS: readonly (readonly [string, Readonly<Record<string, string | null>>])[] = [
  [
    '/embed',
    {
      ...PAGE,
      'x-frame-options': null,
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': null,
    },
  ],
  [
    '/link',
    {
      ...PAGE,
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    },
  ],
  [
    '/hosted/frame-Ab12Cd34.js',
    {
      ...SCRIPT,
      'cache-control': FOREVER,
      'cross-origin-resource-policy': 'same-origin',
      'access-control-allow-origin': null,
    },
  ],
  [
    '/connect.js',
    {
      ...SCRIPT,
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    },
  ],
  [
    '/connect/{release}/connect.js',
    {
      ...SCRIPT,
      'cache-control': FOREVER,
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    },
  ],
  [
    '/connect.json',
    {
      ...EVERYWHERE,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'access-control-allow-origin': null,
    },
  ],
];

describe('what browsers get', () => {
  it.each(HEADERS)('%s goes out with its headers, to GET and to HEAD', async (template, expected) => {
    const path = template.replace('{release}', built.release);
    for (const method of ['GET', 'HEAD']) {
      const response = await get(path, { method, headers: { origin: 'https://anywhere.example' } });
      expect(response.status).toBe(200);
      const sent = Object.fromEntries(
        Object.keys(expected).map((name) => [name, response.headers.get(name)]),
      );
      expect(sent).toEqual(expected);
      expect((await response.text()).length > 0).toBe(method === 'GET');
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it.each(HEADERS)('%s is the same below the public address', async (template) => {
    const path = template.replace('{release}', built.release);
    const [inside, outside] = await Promise.all(
      [path, `/sally${path}`].map(async (each) => (await get(each)).text()),
    );
    const plain = (text = '') => text.replaceAll(/nonce="[^"]*"/g, '');
    expect(plain(outside)).toBe(plain(inside));
  });

  it.each(['/embed', '/link', '/connect.js', '/connect.json', '/hosted/frame-Ab12Cd34.js'])(
    '%s takes no other method',
    async (path) => {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const response = await get(path, { method });
        expect(response.status).toBe(405);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );
});

describe("the frame's page", () => {
  it('lets in its one script by a nonce that is new each time, and its style by its hash', async () => {
    const nonces = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      const response = await get('/embed?origin=https://app.example.com');
      const html = await response.text();
      const [, nonce = '', src] =
        /<script type="module" nonce="([^"]+)" src="([^"]+)"><\/script>/.exec(html) ?? [];
      nonces.add(nonce);
      expect(src).toBe('hosted/frame-Ab12Cd34.js');
      expect(html).toContain(`<link rel="modulepreload" nonce="${nonce}" href="hosted/screen-0f0f0f0f.js">`);
      expect(html.match(/<(?:script|link|img|iframe|meta http)/g)).toEqual(['<link', '<link', '<script']);
      expect(html).not.toMatch(/https?:|\son\w+=|\sstyle=/);
      expect(policyOf(response)).toEqual({
        'default-src': "'none'",
        'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
        'style-src': hashOf(/<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''),
        'connect-src': "'self'",
        'img-src': "'self' data:",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': HOSTS.join(' '),
        'require-trusted-types-for': "'script'",
        'trusted-types': "'none'",
      });
    }
    expect(nonces.size).toBe(3);
    expect([...nonces].every((nonce) => nonce.length >= 22)).toBe(true);
  });

  it.each(['', '?origin=https://evil.example', '?origin=*', '?origin=https://a.example;script-src%20*'])(
    'is framed by registered origins alone, whatever its address says: %s',
    async (query) => {
      const response = await get(`/embed${query}`);
      expect(policyOf(response)['frame-ancestors']).toBe(HOSTS.join(' '));
      expect(await response.text()).not.toContain('evil');
    },
  );

  it('follows what is registered and taken out again', async () => {
    const origin = 'https://late.example.com';
    await server.call('POST', '/v1/provisioning/origins', { origin });
    expect(policyOf(await get('/embed'))['frame-ancestors']).toBe([...HOSTS, origin].join(' '));
    await server.call('DELETE', '/v1/provisioning/origins', { origin });
    expect(policyOf(await get('/embed'))['frame-ancestors']).toBe(HOSTS.join(' '));
  });

  it('makes no rule of an origin that is none, wherever it came from', async () => {
    const AUDIT = { actor: 'cli', requestId: null, outcome: 'ok', organizationId: null } as const;
    const odd = [
      'https://*.example.com',
      'https://a;sandbox',
      'https://a,b',
      "'self'",
      '*',
      'http://[::1]:3000',
    ];
    for (const origin of odd) {
      await server.storage.addOrigin(origin, { ...AUDIT, action: 'origin.added', target: origin });
    }
    await server.call('POST', '/v1/provisioning/origins', { origin: HOSTS[0] });
    expect(policyOf(await get('/embed'))['frame-ancestors']).toBe(HOSTS.join(' '));
    for (const origin of odd) {
      await server.storage.removeOrigin(origin, { ...AUDIT, action: 'origin.removed', target: origin });
    }
  });

  it.each([
    ['nobody, where none is registered', { sandbox: false }, "'none'"],
    ['pages on loopback with --sandbox', { sandbox: true }, 'http://localhost:* http://127.0.0.1:*'],
    [
      'both with --dev',
      { sandbox: false, dev: true, allowOrigin: HOSTS },
      `${HOSTS.join(' ')} http://localhost:* http://127.0.0.1:*`,
    ],
  ])('is framed by %s', async (_, settings, ancestors) => {
    const other = await startTestServer({ hosted: built.folder, ...settings });
    expect(policyOf(await get('/embed', {}, other))['frame-ancestors']).toBe(ancestors);
    await other.close();
  });
});

describe('the built files', () => {
  it.each([
    '/hosted/connect.js',
    '/hosted/manifest.json',
    '/hosted/..%2fpackage.json',
    '/hosted/%2e%2e%2fpackage.json',
    '/hosted/frame-Ab12Cd34.js%00',
    '/hosted/',
    '/hosted/constructor',
    '/hosted/__proto__',
    '/connect/1.2.3-00000000/connect.js',
    '/connect/connect.js',
    '/embed/',
    '/link/',
  ])('are those of the manifest, and not %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the loader', () => {
  it('is not sent again to whoever has it', async () => {
    const first = await get('/connect.js');
    expect(await first.text()).toBe(LOADER);
    const etag = first.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"older", ${etag}`]) {
      const again = await get('/connect.js', { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
      expect(again.headers.get('etag')).toBe(etag);
    }
    expect((await get('/connect.js', { headers: { 'if-none-match': '"older"' } })).status).toBe(200);
  });

  it('tells where its very bytes stay, and by what they are known', async () => {
    const { version, url, integrity } = (await (await get('/connect.json')).json()) as Record<string, string>;
    expect(version).toBe('1.2.3');
    expect(url).toBe(`https://connect.example.com/sally/connect/${built.release}/connect.js`);
    const bytes = await (await get(new URL(url ?? '').pathname)).text();
    expect(integrity).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  });

  it('has its address from the request where none is set', async () => {
    const other = await startTestServer({ hosted: built.folder });
    const { url } = (await (await get('/connect.json', {}, other)).json()) as { url: string };
    expect(url).toBe(`http://inside:8787/connect/${built.release}/connect.js`);
    await other.close();
  });
});

describe('where nothing is built', () => {
  let bare: TestServer;
  beforeAll(async () => {
    bare = await startTestServer({ hosted: `${built.folder}-gone` });
  });
  afterAll(() => bare.close());

  it.each(['/embed', '/link', '/connect.js', '/connect.json', '/hosted/x.js', '/connect/1-2/connect.js'])(
    '%s says what to do',
    async (path) => {
      const response = await get(path, {}, bare);
      expect(response.status).toBe(503);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        code: 'unavailable',
        detail: expect.stringContaining('npm run build') as string,
      });
    },
  );
});
