import type { Problem } from 'sallyport/contract';
import { PROBLEMS } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from './storage/index.js';
import { StorageUnavailable } from './storage/index.js';
import { startTestServer, type TestServer } from './testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    allowOrigin: ['https://app.example.com'],
    publicUrl: 'https://connect.example.com/sally',
    rateLimit: 100,
  });
});
afterAll(() => server.close());

const mintPath = () => server.inOrganization('/connection-invite-tokens');

describe('a body', () => {
  it.each<[string, string, number, string]>([
    ['comments', '{ /* no */ "vendor": "TENABLE" }', 400, 'invalid_json'],
    ['a trailing comma', '{"vendor": "TENABLE",}', 400, 'invalid_json'],
    ['a key twice', '{"vendor": "TENABLE", "vendor": "QUALYS"}', 400, 'invalid_json'],
    ['a prototype key', '{"__proto__": {"vendor": "TENABLE"}}', 400, 'invalid_json'],
    ['an escaped prototype key', '{"\\u005f_proto__": {}}', 400, 'invalid_json'],
    ['no end of nesting', `{"metadata": ${'{"a":'.repeat(20)}1${'}'.repeat(20)}}`, 400, 'invalid_json'],
    ['an array', '[]', 422, 'invalid_fields'],
    ['too much', `{"identifier": "${'x'.repeat(70_000)}"}`, 413, 'payload_too_large'],
  ])('with %s is refused', async (_, text, status, code) => {
    const answer = await server.call('POST', mintPath(), text);
    expect([answer.status, (answer.body as Problem).code]).toEqual([status, code]);
  });

  it('of another type is refused', async () => {
    const answer = await server.call('POST', mintPath(), 'vendor=TENABLE', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.body).toMatchObject({ code: 'unsupported_media_type', status: 415 });
  });
});

describe('every answer', () => {
  it('has a request id, is not cached, framed or sniffed', async () => {
    const { headers } = await server.call('GET', '/v1/connectors');
    expect(headers.get('x-request-id')).toMatch(/^req_/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('that is a problem points to its place in the reference page, under the public address', async () => {
    const problem = (await server.call('GET', '/v1/nothing')).body as Problem;
    expect(problem).toMatchObject({
      code: 'not_found',
      status: 404,
      type: 'https://connect.example.com/sally/docs#not_found',
    });
  });

  it('to a wrong method says so', async () => {
    expect((await server.call('DELETE', '/v1/connectors')).body).toMatchObject({
      code: 'method_not_allowed',
    });
  });

  it('is the same below the sub-path of the public address', async () => {
    const response = await server.fetch(new Request('https://connect.example.com/sally/v1/connectors'));
    expect(response.status).toBe(200);
  });
});

describe('CORS', () => {
  const preflight = async (origin: string, path: string) =>
    server.fetch(
      new Request(`http://sallyport.test${path}`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      }),
    );

  it.each([
    ['https://app.example.com', true],
    ['http://localhost:5173', true],
    ['http://127.0.0.1:1', true],
    ['https://connect.example.com', true],
    ['http://app.example.com', false],
    ['https://app.example.com:8443', false],
    ['https://app.example.com.attacker.example', false],
    ['https://sub.app.example.com', false],
    ['https://localhost.attacker.example', false],
    ['null', false],
  ])('of the widget API for %s: %s', async (origin, allowed) => {
    const response = await preflight(origin, '/v1/widget/sessions');
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it('of the provisioning API there is none, for anyone', async () => {
    const response = await preflight('https://app.example.com', mintPath());
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the reference', () => {
  it('describes every route and every problem', async () => {
    const { body } = await server.call('GET', '/openapi.json');
    const document = body as {
      openapi: string;
      paths: Record<string, Record<string, { responses: object }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/v1/provisioning/organizations/{organization_id}/connection-invite-tokens',
        '/v1/provisioning/organizations/{organization_id}/connections/{connection_id}/test',
        '/v1/connectors',
        '/v1/widget/checks',
      ]),
    );
    const { text, headers } = await server.call('GET', '/docs');
    for (const code of Object.keys(PROBLEMS)) expect(text).toContain(`id="${code}"`);
    expect(text).not.toContain('<script');
    expect(headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
  });

  it('has a schema for the body of a mint with the documented bounds', async () => {
    const { body } = await server.call('GET', '/openapi.json');
    expect(JSON.stringify(body)).toContain('604800');
  });
});

describe('limits', () => {
  it('slow down a flood of one address, however it spells its own', async () => {
    const flood = [];
    for (let i = 0; i < 40; i += 1) {
      flood.push(
        server.fetch(
          new Request('http://sallyport.test/v1/widget/sessions', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${String(i)}` },
            body: JSON.stringify({ token: 'spi_x', client_key: 'some-client-key-00' }),
          }),
          { clientAddress: '198.51.100.7' },
        ),
      );
    }
    const answers = await Promise.all(flood);
    const limited = answers.filter((answer) => answer.status === 429);
    expect(limited.length).toBe(20);
    expect(Number(limited[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await server.fetch(
      new Request('http://sallyport.test/v1/widget/sessions', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }),
      { clientAddress: '198.51.100.8' },
    );
    expect(other.status).toBe(422);
  });
});

describe('when the database does not answer', () => {
  it('says 503 with a time to come back, stays alive, is not ready', async () => {
    const broken = (real: Storage): Storage => {
      let down = false;
      setTimeout(() => (down = true), 0);
      return new Proxy(real, {
        get: (target, name, receiver) => {
          const value: unknown = Reflect.get(target, name, receiver);
          const fails = down && (name === 'findApiKey' || name === 'ping');
          return fails ? () => Promise.reject(new StorageUnavailable('gone')) : value;
        },
      });
    };
    const other = await startTestServer({ storage: broken });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const answer = await other.call('GET', other.inOrganization('/connections'));
    expect(answer.body).toMatchObject({ code: 'unavailable', status: 503 });
    expect(answer.headers.get('retry-after')).toBe('2');
    expect((await other.call('GET', '/readyz')).status).toBe(503);
    expect((await other.call('GET', '/healthz')).status).toBe(200);
    await other.close();
  });
});
