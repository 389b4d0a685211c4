import type { OriginList } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testServer.js';

const PATH = '/v1/provisioning/origins';
const FIXED = 'https://fixed.example.com';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ allowOrigin: [FIXED] });
});
afterAll(() => server.close());

const listed = async () =>
  ((await server.call('GET', PATH)).body as OriginList).items.map(({ origin }) => origin);
const mayCall = async (origin: string) =>
  (
    await server.fetch(
      new Request('http://sallyport.test/v1/widget/sessions', { method: 'OPTIONS', headers: { origin } }),
    )
  ).status === 204;

describe('origins by API', () => {
  it('are let in at once, listed, and taken out at once', async () => {
    const origin = 'https://app.example.com';
    expect(await mayCall(origin)).toBe(false);
    const added = await server.call('POST', PATH, { origin: 'https://App.example.com/' });
    expect(added.status).toBe(201);
    expect(added.body).toEqual({ origin, created_at: expect.stringMatching(/^\d{4}-/) as string });
    expect(await mayCall(origin)).toBe(true);
    expect(await listed()).toEqual([FIXED, origin]);
    expect((await server.call('POST', PATH, { origin })).body).toEqual(added.body);

    expect((await server.call('DELETE', PATH, { origin })).status).toBe(204);
    expect(await mayCall(origin)).toBe(false);
    expect(await listed()).toEqual([FIXED]);
    expect((await server.call('DELETE', PATH, { origin })).body).toMatchObject({ code: 'not_found' });
    const { items } = await server.storage.listAudit({ organizationId: null, limit: 50, after: null });
    expect(items.filter(({ target }) => target === origin).map(({ action }) => action)).toEqual([
      'origin.removed',
      'origin.added',
    ]);
  });

  it.each([
    'app.example.com',
    'https://app.example.com/tools',
    'https://app.example.com?a',
    'https://user@app.example.com',
    'https://*.example.com',
    'https://a;sandbox',
    "https://a'self'",
    'https://a,b',
    'https:app.example.com',
    'ftp://app.example.com',
    'javascript:alert(1)',
    'null',
    '*',
    ' https://app.example.com',
    '',
  ])('are no other text: %j', async (origin) => {
    const answer = await server.call('POST', PATH, { origin });
    expect(answer.body).toMatchObject({ status: 422, fields: [{ path: 'origin' }] });
    expect(await listed()).toEqual([FIXED]);
  });

  it('come alone in their body', async () => {
    const answer = await server.call('POST', PATH, { origin: 'https://app.example.com', all: true });
    expect(answer.body).toMatchObject({ fields: [{ path: 'all', code: 'unknown_key' }] });
  });

  it('that the server was started with are not removed by a call', async () => {
    const answer = await server.call('DELETE', PATH, { origin: FIXED });
    expect(answer.body).toMatchObject({ status: 422, fields: [{ code: 'not_allowed' }] });
    expect(await mayCall(FIXED)).toBe(true);
  });

  it.each(['GET', 'POST', 'DELETE'])(
    'need their scope, and a key for all organizations: %s',
    async (method) => {
      const body = method === 'GET' ? undefined : { origin: 'https://app.example.com' };
      const others = await server.makeApiKey(['organizations:write', 'invites:write', 'connections:write']);
      const ofOne = await server.makeApiKey(undefined, server.organizationId);
      for (const key of [others, ofOne]) {
        const answer = await server.call(method, PATH, body, { 'x-api-key': key });
        expect(answer.body).toMatchObject({ code: 'scope_missing' });
      }
      expect((await server.call(method, PATH, body, { 'x-api-key': 'spk_x' })).status).toBe(401);
      const reader = await server.makeApiKey(['origins:read']);
      const read = await server.call(method, PATH, body, { 'x-api-key': reader });
      expect(read.status).toBe(method === 'GET' ? 200 : 403);
    },
  );
});
