import type { Authorization, AuthorizationFailureCode, Connection } from 'sallyport/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OAuthSettings } from '../sandbox/oauth/settings.js';
import { startTestServer, type TestServer } from '../testServer.js';
import { type Landing, openWalker, type Walker } from './testing/openWalker.js';
import { type StartedWalk, startWalk } from './testing/startWalk.js';

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

const start = (vendor: string, method = 'oauth', options = {}): Promise<StartedWalk> =>
  startWalk(server, vendor, method, options);

/** Walks from our own page to the end, pressing these buttons at the vendor's. */
async function walk(startUrl: string, presses: readonly string[], by = walker): Promise<Landing> {
  let place = await by.begin(startUrl);
  for (const press of presses) {
    const landed = await by.follow(await place.press(press));
    if (landed.at !== 'vendor') return landed;
    ({ place } = landed);
  }
  throw new Error(`Still at the vendor: ${place.text}`);
}

const misbehave = (settings: Partial<OAuthSettings>) => Object.assign(server.sandbox?.oauth ?? {}, settings);
const connections = async (): Promise<readonly Connection[]> =>
  (
    (await server.call('GET', server.inOrganization('/connections?limit=200'))).body as {
      items: Connection[];
    }
  ).items;
const REDIRECTS = {
  success: 'https://app.example.com/connected',
  error: 'https://app.example.com/failed?a=b',
};

describe.each([
  ['SNYK', 'oauth', ['Works'], 1],
  ['MS_DEFENDER_ENDPOINT', 'oauth2', ['Works', 'Accept'], 1],
  ['MS_DEFENDER_VMS', 'oauth2', ['Works', 'Accept'], 1],
  ['MS_ENTRA', 'oauth2', ['Works', 'Accept'], 1],
] as const)('%s by %s', (vendor, method, presses, exchanges) => {
  it('is connected once its API has answered, and the modal learns of it', async () => {
    const { authorization, look, startUrl } = await start(vendor, method);
    expect(authorization).toMatchObject({ state: 'created', version: 1, connection: null, code: null });
    expect(await walk(startUrl, presses)).toMatchObject({ at: 'ours', status: 200 });
    const seen = await look();
    expect(seen).toMatchObject({
      state: 'active',
      code: null,
      result: { outcome: 'works' },
      connection: { vendor, state: 'ACTIVE', is_active: true, health: { name: 'HEALTHY' } },
    });
    expect((await connections()).map(({ id }) => id)).toContain(seen.connection?.id);
    expect(server.sandbox?.tokenRequests(vendor).authorization_code).toBe(exchanges);
  });

  it('is not connected where the person declines', async () => {
    const { look, startUrl } = await start(vendor, method);
    await walk(startUrl, [...presses.slice(0, -1), presses.length > 1 ? 'Cancel' : 'Deny']);
    expect(await look()).toMatchObject({ state: 'failed', code: 'declined', connection: null });
  });

  it.each<[string, Partial<OAuthSettings>, AuthorizationFailureCode]>([
    ['an error of its token endpoint', { tokenEndpoint: 'error_500' }, 'vendor_unavailable'],
    ['a token endpoint that keeps silent', { tokenEndpoint: 'slow' }, 'vendor_timeout'],
    ['a page in place of a token', { tokenEndpoint: 'html' }, 'response_invalid'],
    ['an error that attacks whoever shows it', { tokenEndpoint: 'hostile_error' }, 'vendor_refused'],
    ['an answer without a token', { tokenEndpoint: 'no_access_token' }, 'response_invalid'],
    ['a redirect with an error', { authorize: 'server_error' }, 'vendor_refused'],
    ['a redirect with two codes', { authorize: 'double_code' }, 'response_invalid'],
    ['a redirect without a code', { authorize: 'no_code' }, 'response_invalid'],
    ['a redirect in the name of another issuer', { authorize: 'wrong_iss' }, 'response_invalid'],
  ])('is not connected after %s', async (_, settings, code) => {
    misbehave(settings);
    const { look, startUrl } = await start(vendor, method);
    await walk(startUrl, presses);
    expect(await look()).toMatchObject({ state: 'failed', code, connection: null });
  });

  it.each<[string, Partial<OAuthSettings>]>([
    ['without a state', { authorize: 'no_state' }],
    ['with a wrong state', { authorize: 'wrong_state' }],
  ])('goes on waiting after a redirect %s, which belongs to nobody', async (_, settings) => {
    misbehave(settings);
    const { look, startUrl } = await start(vendor, method);
    expect(await walk(startUrl, presses)).toMatchObject({ at: 'ours', status: 400 });
    expect(await look()).toMatchObject({ state: 'authorizing', code: null });
  });

  it('gives one connection for 50 times the same return, and one exchange', async () => {
    const { look, startUrl } = await start(vendor, method);
    let place = await walker.begin(startUrl);
    for (const press of presses.slice(0, -1)) {
      const landed = await walker.follow(await place.press(press));
      if (landed.at === 'vendor') ({ place } = landed);
    }
    const back = await place.press(presses.at(-1) ?? '');
    const landings = await Promise.all(Array.from({ length: 50 }, () => walker.follow(back)));
    for (const landing of landings) expect(landing).toMatchObject({ at: 'ours', status: 200 });
    const seen = await look();
    expect(seen.state).toBe('active');
    expect((await connections()).filter(({ id }) => id === seen.connection?.id)).toHaveLength(1);
    expect(server.sandbox?.tokenRequests(vendor).authorization_code).toBe(exchanges);
  });

  it('is not connected by a second browser, which ends the walk', async () => {
    const { look, startUrl } = await start(vendor, method);
    const place = await walker.begin(startUrl);
    const stranger = openWalker(server);
    const landed = await stranger.follow(await place.press(presses[0]));
    expect(landed).toMatchObject({ at: 'ours', status: 403 });
    expect(await look()).toMatchObject({ state: 'failed', code: 'browser_mismatch' });
    expect(server.sandbox?.tokenRequests(vendor).authorization_code).toBe(0);
  });

  it('is not begun by a second browser', async () => {
    const { look, startUrl } = await start(vendor, method);
    await walker.begin(startUrl);
    const answer = await openWalker(server).ask('begin', startUrl);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      403,
      'browser_mismatch',
    ]);
    expect((await look()).state).toBe('authorizing');
    // The first one may start over.
    expect(await walk(startUrl, presses)).toMatchObject({ at: 'ours', status: 200 });
    expect((await look()).state).toBe('active');
  });
});

it.each([
  ['JIRA', 'oauth', ['Works', 'Accept']],
  ['AIKIDO', 'oauth', ['Works']],
  ['GITHUB', 'github_app', ['Works', 'Works']],
  ['MS_DEFENDER_CLOUD', 'oauth2', ['Works']],
  ['MS_DEFENDER_CLOUD', 'oauth2_admin_consent', ['Works', 'Accept']],
] as const)('%s by %s is connected', async (vendor, method, presses) => {
  const { look, startUrl } = await start(vendor, method);
  await walk(startUrl, presses);
  expect(await look()).toMatchObject({
    state: 'active',
    code: null,
    connection: { vendor, state: 'ACTIVE' },
  });
});

it('GITHUB is not connected by somebody else’s installation', async () => {
  const { look, startUrl } = await start('GITHUB', 'github_app');
  const place = await walker.begin(startUrl);
  const state = new URL(place.url).searchParams.get('state') ?? '';
  const params = new URLSearchParams({ state, installation_id: '987654321', setup_action: 'install' });
  const url = `http://sallyport.test/oauth/callback/GITHUB/github_app?${params.toString()}`;
  const landed = await walker.follow({ ...place, isOutside: true, url });
  if (landed.at === 'vendor') await walker.follow(await landed.place.press('Works'));
  expect(await look()).toMatchObject({ state: 'failed', connection: null });
});

describe('Microsoft', () => {
  it.each<[string, Partial<OAuthSettings>, AuthorizationFailureCode]>([
    ['an expired ID token', { tokenEndpoint: 'expired_id_token' }, 'response_invalid'],
    ['a wrong nonce', { tokenEndpoint: 'wrong_nonce' }, 'response_invalid'],
    ['a wrong audience', { tokenEndpoint: 'wrong_audience' }, 'response_invalid'],
    ['a wrong issuer', { tokenEndpoint: 'wrong_issuer' }, 'response_invalid'],
    ['an ID token with the algorithm "none"', { tokenEndpoint: 'alg_none' }, 'response_invalid'],
    ['consent for another tenant', { consent: 'other_tenant' }, 'wrong_tenant'],
    ['consent for no tenant', { consent: 'no_tenant' }, 'response_invalid'],
    ['consent without effect', { consent: 'granted_without_effect' }, 'permission_missing'],
  ])('is not connected after %s', async (_, settings, code) => {
    misbehave(settings);
    const { look, startUrl } = await start('MS_DEFENDER_ENDPOINT', 'oauth2');
    await walk(startUrl, ['Works', 'Accept']);
    expect(await look()).toMatchObject({ state: 'failed', code, connection: null });
  });
});

describe('what the check finds', () => {
  it('ends the walk where the access is worth nothing, with the check’s own code, owner and words', async () => {
    const { look, startUrl } = await start('SNYK');
    await walk(startUrl, ['Permission missing']);
    expect(await look()).toMatchObject({
      state: 'failed',
      code: 'permission_missing',
      owner: 'your_admin',
      note: expect.stringContaining('Snyk') as string,
      connection: null,
    });
  });

  it('runs in the region that was chosen', async () => {
    const { look, startUrl } = await start('SNYK', 'oauth', {
      credentials: { base_url: 'https://app.eu.snyk.io' },
    });
    await walk(startUrl, ['In another region']);
    expect((await look()).state).toBe('active');
  });
});

describe('where the browser goes', () => {
  const invite = { options: { oauth2_redirect_urls: REDIRECTS }, client_state: 'cart 7/ü' };
  const goesTo = async (presses: string[], given: object = invite): Promise<[URL, StartedWalk]> => {
    const started = await start('SNYK', 'oauth', { invite: given });
    const landed = await walk(started.startUrl, presses);
    if (landed.at !== 'host') throw new Error(`Landed at ${JSON.stringify(landed)}`);
    return [new URL(landed.url), started];
  };

  it('is the success URL, with the connection, the status and the host’s own state, and nothing else', async () => {
    const [url, { look }] = await goesTo(['Works']);
    expect(url.origin + url.pathname).toBe(REDIRECTS.success);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      connection_id: (await look()).connection?.id,
      status: 'success',
      client_state: 'cart 7/ü',
    });
  });

  it('is the error URL, with a code of ours, and never a word of the vendor’s', async () => {
    const [url] = await goesTo(['Deny']);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      a: 'b',
      status: 'error',
      error: 'declined',
      client_state: 'cart 7/ü',
    });
  });

  it('may stand on an invite to several vendors', async () => {
    const [url] = await goesTo(['Works'], {
      vendor: null,
      vendors: ['SNYK', 'JIRA'],
      oauth2_redirect_urls: REDIRECTS,
    });
    expect(url.pathname).toBe('/connected');
  });

  it('is our own page for a replay, so that the host hears once', async () => {
    const started = await start('SNYK', 'oauth', { invite });
    const back = await (await walker.begin(started.startUrl)).press('Works');
    expect((await walker.follow(back)).at).toBe('host');
    expect(await walker.follow(back)).toMatchObject({ at: 'ours', status: 200 });
  });

  it.each([
    ['http', { success: 'http://app.example.com/' }],
    ['no address', { success: 'connected' }],
    ['script', { error: 'javascript:alert(1)' }],
    ['another name', { succes: 'https://app.example.com/' }],
    ['no text', { success: 7 }],
  ])('is never one that is %s: it is refused when the invite is minted', async (_, urls) => {
    for (const [path, body] of [
      ['/connection-invite-tokens', { vendor: 'SNYK', options: { oauth2_redirect_urls: urls } }],
      ['/connections', { vendor: 'SNYK', options: { oauth2_redirect_urls: urls } }],
    ] as const) {
      const answer = await server.call('POST', server.inOrganization(path), body);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, 'invalid_fields']);
    }
  });
});

describe('confirmation', () => {
  const invite = { options: { oauth2_redirect_urls: REDIRECTS }, confirmation: 'required' };
  const confirm = (id: string, code: string) =>
    server.call('POST', server.inOrganization(`/connections/${id}/confirm`), { completion_code: code });

  async function authorized(): Promise<{ id: string; code: string; started: StartedWalk }> {
    const started = await start('SNYK', 'oauth', { invite });
    const landed = await walk(started.startUrl, ['Works']);
    const params = landed.at === 'host' ? new URL(landed.url).searchParams : new URLSearchParams();
    expect(params.get('status')).toBe('pending_confirmation');
    return { id: params.get('connection_id') ?? '', code: params.get('completion_code') ?? '', started };
  }

  it('leaves the connection pending, and untested, until the code comes from the host’s backend', async () => {
    const { id, code, started } = await authorized();
    expect(await started.look()).toMatchObject({ state: 'verified', connection: { state: 'PENDING' } });
    const tested = await server.call('GET', server.inOrganization(`/connections/${id}/test`));
    expect(tested.body).toMatchObject({ is_valid: false });
    expect((await confirm(id, code)).body).toMatchObject({ state: 'ACTIVE', health: { name: 'HEALTHY' } });
    expect(await started.look()).toMatchObject({ state: 'active', connection: { id, state: 'ACTIVE' } });
    const again = await server.call('GET', server.inOrganization(`/connections/${id}/test`));
    expect(again.body).toMatchObject({ is_valid: true });
  });

  it('never gives the code to the modal', async () => {
    const { code, started } = await authorized();
    expect(JSON.stringify(await started.look())).not.toContain(code);
  });

  it('takes a code once, and no other', async () => {
    const { id, code } = await authorized();
    expect((await confirm(id, `spo_${'A'.repeat(43)}`)).status).toBe(409);
    expect((await confirm('00000000-0000-4000-8000-000000000000', code)).status).toBe(404);
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(id, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('takes no code after ten minutes, and drops the connection after a day', async () => {
    const { id, code, started } = await authorized();
    server.advance(601);
    expect((await confirm(id, code)).status).toBe(409);
    server.advance(86_400);
    await server.storage.sweep();
    expect((await server.call('GET', server.inOrganization(`/connections/${id}`))).status).toBe(404);
    expect((await started.look().catch(() => null))?.state ?? 'failed').toBe('failed');
  });

  it('wants a success URL, since the code has no other way', async () => {
    const answer = await server.call('POST', server.inOrganization('/connection-invite-tokens'), {
      vendor: 'SNYK',
      confirmation: 'required',
    });
    expect(answer.status).toBe(422);
  });
});

describe('the provisioning API', () => {
  it('answers where to authorize, until somebody opens it', async () => {
    const created = await server.call('POST', server.inOrganization('/connections'), { vendor: 'SNYK' });
    expect(created.status).toBe(201);
    const connection = created.body as Connection;
    expect(connection).toMatchObject({ state: 'PENDING', is_active: false });
    const url = connection.oauth2_authorize_url ?? '';
    expect(url).toMatch(/^http:\/\/sallyport\.test\/oauth\/start#sph_/u);
    const path = server.inOrganization(`/connections/${connection.id}`);
    expect((await server.call('GET', path)).body).toMatchObject({ oauth2_authorize_url: url });
    expect(await walk(url, ['Works'])).toMatchObject({ at: 'ours', status: 200 });
    expect((await server.call('GET', path)).body).toMatchObject({
      state: 'ACTIVE',
      is_active: true,
      oauth2_authorize_url: null,
      health: { name: 'HEALTHY' },
    });
  });

  it('says which settings are missing where the operator has not registered', async () => {
    const bare = await startTestServer({ sandbox: false });
    const answer = await bare.call('POST', bare.inOrganization('/connections'), { vendor: 'SNYK' });
    expect(answer.body).toMatchObject({
      code: 'vendor_not_set_up',
      detail: 'SNYK needs the settings snyk-client-id, snyk-client-secret.',
    });
    const session = await bare.redeem((await bare.mint({ vendors: ['SNYK', 'JIRA', 'TENABLE'] })).token);
    // Snyk has a way without it; Jira has none, so a customer is not shown it.
    expect(session.vendors.map(({ id }) => id)).toEqual(['SNYK', 'TENABLE']);
    await bare.close();
  });
});

describe('the record', () => {
  it('tells a look that waits, as soon as something happens', async () => {
    const { session, authorization, startUrl } = await start('SNYK');
    const waiting = server.widget(session, 'GET', `/authorizations/${authorization.id}?after=1&wait_secs=20`);
    await walker.begin(startUrl);
    expect((await waiting).body).toMatchObject({ state: 'authorizing', version: 2 });
  });

  it('ends by itself where nobody comes back', async () => {
    const { session, authorization, startUrl } = await start('SNYK');
    const back = await (await walker.begin(startUrl)).press('Works');
    server.advance(601);
    await walker.follow(back);
    const seen = (await server.widget(session, 'GET', `/authorizations/${authorization.id}`))
      .body as Authorization;
    expect(seen).toMatchObject({ state: 'failed', code: 'expired', expires_in_secs: 0 });
    expect(server.sandbox?.tokenRequests('SNYK').authorization_code).toBe(0);
  });

  it('can be given up, and a return after that changes nothing', async () => {
    const { session, authorization, look, startUrl } = await start('SNYK');
    const back = await (await walker.begin(startUrl)).press('Works');
    await server.widget(session, 'POST', `/authorizations/${authorization.id}/cancel`);
    await walker.follow(back);
    expect(await look()).toMatchObject({ state: 'failed', code: 'cancelled', connection: null });
  });

  it('is another organization’s to nobody', async () => {
    const { authorization } = await start('SNYK');
    const other = await server.makeOrganization('Other');
    const key = await server.makeApiKey();
    const minted = await server.call(
      'POST',
      `/v1/provisioning/organizations/${other}/connection-invite-tokens`,
      {},
      { 'x-api-key': key },
    );
    const session = await server.redeem((minted.body as { token: string }).token);
    const answer = await server.widget(session, 'GET', `/authorizations/${authorization.id}`);
    expect(answer.status).toBe(404);
  });

  it('goes on in a page that was loaded again: with a new invite, or with the one that it completed', async () => {
    const invite = await server.mint({ vendor: 'SNYK' });
    const session = await server.redeem(invite.token);
    const body = { vendor: 'SNYK', method: 'oauth', credentials: {} };
    const authorization = (await server.widget(session, 'POST', '/authorizations', body))
      .body as Authorization;
    await walk(authorization.start_url ?? '', ['Works']);
    for (const token of [invite.token, (await server.mint({ vendor: 'SNYK' })).token]) {
      const answer = await server.fetch(
        new Request('http://sallyport.test/v1/widget/sessions', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            token,
            client_key: 'test-client-key-0002',
            authorization_id: authorization.id,
          }),
        }),
      );
      expect(answer.status).toBe(201);
      expect(await answer.json()).toMatchObject({
        authorization: { state: 'active', connection: { vendor: 'SNYK' } },
      });
    }
  });

  it('updates the connection of an invite that was made for it, and only once it works', async () => {
    const first = await start('SNYK');
    await walk(first.startUrl, ['Works']);
    const { connection } = await first.look();
    const id = connection?.id ?? '';
    const denied = await start('SNYK', 'oauth', { invite: { connection_id: id } });
    await walk(denied.startUrl, ['Deny'], openWalker(server));
    expect((await server.call('GET', server.inOrganization(`/connections/${id}`))).body).toMatchObject({
      state: 'ACTIVE',
      health: { name: 'HEALTHY' },
    });
    const again = await start('SNYK', 'oauth', { invite: { connection_id: id } });
    await walk(again.startUrl, ['Works'], openWalker(server));
    expect((await again.look()).connection?.id).toBe(id);
  });

  it('gives one connection for 200 returns at once', async () => {
    const { look, startUrl } = await start('SNYK');
    const back = await (await walker.begin(startUrl)).press('Works');
    await Promise.all(Array.from({ length: 200 }, () => walker.follow(back)));
    expect((await look()).state).toBe('active');
    expect(server.sandbox?.tokenRequests('SNYK').authorization_code).toBe(1);
  });
});
