import type { Invite } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxCredentials, startTestServer, type TestServer } from '../testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const mint = (body: unknown, key: string, headers = {}) =>
  server.call('POST', server.inOrganization('/connection-invite-tokens'), body, {
    'idempotency-key': key,
    ...headers,
  });

describe('Idempotency-Key', () => {
  it('answers the same minted token to the same request', async () => {
    const first = (await mint({ vendor: 'TENABLE' }, 'mint-1')).body as Invite;
    const second = (await mint({ vendor: 'TENABLE' }, 'mint-1')).body as Invite;
    expect(second).toEqual(first);
  });

  it('with another body is refused, and nothing is made', async () => {
    await mint({ vendor: 'TENABLE' }, 'mint-2');
    const other = await mint({ vendor: 'QUALYS' }, 'mint-2');
    expect(other.body).toMatchObject({ code: 'idempotency_key_reused', status: 422 });
  });

  it('is free again after a refusal: a mended request may bring it', async () => {
    expect((await mint({ vendor: 'NOPE' }, 'mint-3')).status).toBe(422);
    expect((await mint({ vendor: 'TENABLE' }, 'mint-3')).status).toBe(201);
  });

  it('of one key is not that of another', async () => {
    const first = (await mint({}, 'mint-4')).body as Invite;
    const key = await server.makeApiKey();
    const second = (await mint({}, 'mint-4', { 'x-api-key': key })).body as Invite;
    expect(second.token).not.toBe(first.token);
  });

  it('makes one connection of many requests at once', async () => {
    const { credentials } = sandboxCredentials('TENABLE', 'works');
    const path = server.inOrganization('/connections');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        server.call('POST', path, { vendor: 'TENABLE', credentials }, { 'idempotency-key': 'create-1' }),
      ),
    );
    expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
  });

  it('must be visible text of at most 255 characters', async () => {
    expect((await mint({}, 'x'.repeat(256))).status).toBe(422);
  });

  it('is forgotten after a day', async () => {
    const first = (await mint({}, 'mint-5')).body as Invite;
    server.advance(86_401);
    expect(((await mint({}, 'mint-5')).body as Invite).token).not.toBe(first.token);
  });
});
