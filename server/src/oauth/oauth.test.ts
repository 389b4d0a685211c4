import type { Authorization, Connection, Session } from 'sallyport/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testServer.js';
import { type Landing, openWalker, type Walker } from './testing/openWalker.js';

let server: TestServer;
let walker: Walker;
beforeAll(async () => {
  server = await startTestServer({ vendorTimeoutMs: 1_000 });
});
afterAll(() => server.close());
beforeEach(() => {
  server.sandbox?.reset();
  walker = openWalker(server);
});

async function start(
  vendor: string,
  {
    invite = {},
    method = 'oauth',
    credentials = {},
  }: { invite?: object; method?: string; credentials?: object } = {},
): Promise<{ session: Session; authorization: Authorization; startUrl: string }> {
  const session = await server.redeem((await server.mint({ vendor, ...invite })).token);
  const answer = await server.widget(session, 'POST', '/authorizations', { vendor, method, credentials });
  if (answer.status !== 201) throw new Error(`Starting answered ${answer.text}`);
  const authorization = answer.body as Authorization;
  return { session, authorization, startUrl: authorization.start_url ?? '' };
}

async function look(session: Session, { id }: Authorization): Promise<Authorization> {
  return (await server.widget(session, 'GET', `/authorizations/${id}`)).body as Authorization;
}

async function walk(startUrl: string, ...presses: string[]): Promise<Landing> {
  let place = await walker.begin(startUrl);
  for (const press of presses) {
    const landed = await walker.follow(await place.press(press));
    if (landed.at !== 'vendor') return landed;
    ({ place } = landed);
  }
  throw new Error(`Still at the vendor: ${place.text}`);
}

describe('SNYK', () => {
  it('is connected once its API has answered with the new token, and the modal learns of it', async () => {
    const { session, authorization, startUrl } = await start('SNYK');
    expect(authorization).toMatchObject({ state: 'created', connection: null, code: null });
    const landed = await walk(startUrl, 'Works');
    expect(landed).toMatchObject({ at: 'ours', status: 200 });
    const seen = await look(session, authorization);
    expect(seen).toMatchObject({
      state: 'active',
      code: null,
      result: { outcome: 'works' },
      connection: { vendor: 'SNYK', state: 'ACTIVE', is_active: true, health: { name: 'HEALTHY' } },
    });
    const listed = await server.call('GET', server.inOrganization('/connections'));
    expect((listed.body as { items: Connection[] }).items[0]?.id).toBe(seen.connection?.id);
    expect(server.sandbox?.tokenRequests('SNYK')).toEqual({ authorization_code: 1, refresh_token: 0 });
  });

  it('is not connected where the person declines', async () => {
    const { session, authorization, startUrl } = await start('SNYK');
    await walk(startUrl, 'Deny');
    expect(await look(session, authorization)).toMatchObject({
      state: 'failed',
      code: 'declined',
      connection: null,
    });
    expect(server.sandbox?.tokenRequests('SNYK').authorization_code).toBe(0);
  });
});

describe('MS_DEFENDER_ENDPOINT', () => {
  it('is connected after sign-in and consent in one walk', async () => {
    const { session, authorization, startUrl } = await start('MS_DEFENDER_ENDPOINT', { method: 'oauth2' });
    const landed = await walk(startUrl, 'Works', 'Accept');
    expect(landed.at).toBe('ours');
    expect(await look(session, authorization)).toMatchObject({
      state: 'active',
      result: { outcome: 'works' },
    });
  });
});
