import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { SANDBOX_CREDENTIALS } from './catalogue.js';
import { SANDBOX_PLATFORM } from './platform.js';
import { type RecordedRequest, type Sandbox, type SandboxOptions, startSandbox } from './startSandbox.js';
import { ask, form } from './testing/ask.js';
import { reader } from './testing/row.js';

let sandbox: Sandbox | undefined;
const start = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  sandbox = await startSandbox(options);
  return sandbox;
};
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const tenable = (outcome: string, path = '/scans?last_modification_date=1767225600') => {
  const value = reader('TENABLE', outcome);
  return {
    host: 'cloud.tenable.com',
    path,
    headers: { 'X-ApiKeys': `accessKey=${value('client_key')};secretKey=${value('secret_key')}` },
  };
};

/** Addresses, roles, regions and fixed values. */
const NO_SECRET = /^https:|^arn:|^[a-z]+-[a-z]+-\d$|^(?:us|eu)$|^direct_access$|^leen_role$|^role_chaining$/i;

describe('the sandbox', () => {
  it('listens on loopback only, on the port it was given or any free one', async () => {
    const first = await start();
    expect(first.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(first.origin).port);
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
    const again = await start({ port });
    expect(again.origin).toBe(first.origin);
  });

  it.each([
    'example.com',
    'tenable.com',
    'cloud.tenable.com.example.com',
    'evil-cloud.tenable.com',
    'api.us-9.crowdstrike.com',
    'okta.com',
    'a.b.okta.com',
    'sts.mars-1.amazonaws.com',
    'sts.cn-north-1.amazonaws.com',
    'inspector2.us-east-1.amazonaws.com.cn',
    'qualysapi.qg9.apps.qualys.com',
    '127.0.0.1',
  ])('closes the connection to %s, which no vendor owns, without an answer', async (host) => {
    const { origin, requests } = await start();
    await expect(ask(origin, { host, path: '/' })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(requests()).toEqual([]);
  });

  it('takes a host name in capitals and with the usual port', async () => {
    const { origin } = await start();
    const question = { ...tenable('works'), host: 'Cloud.Tenable.COM:443' };
    expect((await ask(origin, question)).status).toBe(200);
  });

  it.each([
    ['a request without a host', 'GET /scans HTTP/1.0\r\n\r\n'],
    ["a proxy's request", 'GET http://cloud.tenable.com/scans HTTP/1.1\r\nHost: cloud.tenable.com\r\n\r\n'],
    [
      'a body that is far too long',
      `POST / HTTP/1.1\r\nHost: cloud.tenable.com\r\nContent-Length: 70000\r\n\r\n${'a'.repeat(70_000)}`,
    ],
  ])('closes %s', async (_name, bytes) => {
    const { origin } = await start();
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', () => {});
    socket.write(bytes);
    await once(socket, 'close');
    expect(answer).toBe('');
  });

  it('records who was asked what and how it answered', async () => {
    const at = Date.parse('2026-01-02T03:04:05Z');
    const { origin, requests, reset } = await start({ now: () => at });
    await ask(origin, tenable('works'));
    await ask(origin, tenable('wrong_key', '/session'));
    const of = {
      vendor: 'TENABLE',
      method: 'GET',
      host: 'cloud.tenable.com',
      at: '2026-01-02T03:04:05.000Z',
    };
    expect(requests()).toEqual([
      { ...of, path: '/scans?last_modification_date', status: 200 },
      { ...of, path: '/session', status: 401 },
    ]);
    reset();
    expect(requests()).toEqual([]);
  });

  it('keeps the last thousand requests', async () => {
    let clock = 0;
    const { origin, requests } = await start({ now: () => clock++ });
    for (let index = 0; index < 1_010; index += 1)
      await ask(origin, { ...tenable('works'), path: '/nothing' });
    expect(requests()).toHaveLength(1_000);
    expect(requests()[0]?.at).not.toBe(new Date(0).toISOString());
  });

  it('holds no secret in what it records, whatever the credentials were sent to', async () => {
    const { origin, requests, reset } = await start({ slowMs: 1 });
    const secrets = new Set<string>();
    const recorded: RecordedRequest[] = [];
    for (const { credentials } of SANDBOX_CREDENTIALS) {
      const values = Object.values(credentials).flatMap((each) =>
        typeof each === 'string' ? [each] : Object.values(each),
      );
      for (const value of values) {
        if (value === '' || NO_SECRET.test(value)) continue;
        secrets.add(value);
        for (const host of ['cloud.tenable.com', 'api.crowdstrike.com', 'sts.us-east-1.amazonaws.com']) {
          const query = new URLSearchParams({ key: value, page: '1' });
          await ask(origin, { host, path: `/?${query}`, headers: { authorization: `Bearer ${value}` } });
        }
      }
      recorded.push(...requests());
      reset();
    }
    await ask(
      origin,
      form('api.crowdstrike.com', '/oauth2/token', {
        client_id: reader('CROWDSTRIKE', 'works')('client_id'),
        client_secret: reader('CROWDSTRIKE', 'works')('client_secret'),
      }),
    );
    recorded.push(...requests());
    const text = JSON.stringify(recorded);
    expect(secrets.size).toBeGreaterThan(200);
    expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
    for (const each of recorded) {
      expect(Object.keys(each).sort()).toEqual(['at', 'host', 'method', 'path', 'status', 'vendor']);
    }
  });

  it('answers late where a vendor is slow', async () => {
    const { origin, requests } = await start({ slowMs: 80 });
    const began = performance.now();
    expect((await ask(origin, tenable('slow'))).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(75);
    expect(requests()).toMatchObject([{ status: 200 }]);
  });

  it('stops waiting as soon as the client leaves', async () => {
    const { origin, requests } = await start({ slowMs: 60_000 });
    await expect(ask(origin, tenable('slow'), AbortSignal.timeout(50))).rejects.toThrow();
    await expect.poll(requests).toMatchObject([{ status: null }]);
  });

  it('closes with a slow vendor still silent', async () => {
    const { origin, close } = await start({ slowMs: 60_000 });
    const asking = ask(origin, tenable('slow'));
    const ended = expect(asking).rejects.toThrow();
    await expect.poll(() => ask(origin, tenable('works')).then(({ status }) => status)).toBe(200);
    await close();
    await ended;
  });
});

describe("a vendor's pages in a browser", () => {
  it.each([
    [
      'https://app.snyk.io/oauth2/authorize?x=1&y=a%20b',
      undefined,
      '/~/app.snyk.io/oauth2/authorize?x=1&y=a+b',
    ],
    ['https://github.com/apps/a', undefined, '/~/github.com/apps/a'],
    ['https://github.com/apps/a', 'https://me.example', '/~/github.com/apps/a?sandbox_registered_uri='],
    ['https://auth.atlassian.com/authorize?redirect_uri=x', 'https://me.example', '?redirect_uri=x'],
  ])('%s (back to %s) are a folder of the sandbox: %s', async (url, redirectUri, path) => {
    const { browserUrl, origin } = await start();
    const found = browserUrl(url, redirectUri);
    expect(found.startsWith(`${origin.replace('127.0.0.1', 'localhost')}/~/`)).toBe(true);
    expect(found).toContain(path);
  });

  it('are the same site as under its own name', async () => {
    const { origin, browserUrl, requests } = await start();
    const page = await fetch(browserUrl('https://app.snyk.io/nothing'));
    const same = await ask(origin, { host: 'app.snyk.io', path: '/nothing' });
    expect([page.status, await page.text()]).toEqual([same.status, same.body]);
    const [first, second] = requests();
    expect({ ...first, at: '' }).toEqual({ ...second, at: '' });
  });

  it.each([
    ['a name that is nobody’s', '/~/example.com/'],
    ['a name that is none', '/~/../app.snyk.io/'],
    ['no name', '/~/'],
    ['no path', '/~/app.snyk.io'],
  ])('are not found under %s', async (_name, path) => {
    const { origin } = await start();
    const host = new URL(origin).host;
    await expect(ask(origin, { host, path })).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it.each(['api.snyk.io', 'rebound.example', 'sandbox.localhost'])(
    'are no folder of %s, whatever address that name leads to',
    async (host) => {
      const { origin } = await start();
      const path = '/~/app.snyk.io/oauth2/authorize';
      const reply = await ask(origin, { host, path }).catch(() => null);
      expect(reply?.headers['content-type'] ?? 'closed').not.toContain('html');
    },
  );

  it('keep their cookies to themselves', async () => {
    const { browserUrl } = await start();
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: SANDBOX_PLATFORM.snyk_client_id,
      redirect_uri: 'http://127.0.0.1:4100/oauth/callback/SNYK/oauth',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const url = browserUrl(`https://app.snyk.io/oauth2/authorize?${query}`);
    const cookies = (await fetch(url, { redirect: 'manual' })).headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/; path=\/~\/app\.snyk\.io\//);
  });
});
