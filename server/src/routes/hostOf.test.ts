import type { Authorization, Session } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testServer.js';

const OWN = 'https://connect.example.com';
const HOST = 'https://app.example.com';
const OTHER_HOST = 'https://other.example.com';
const STRANGER = 'https://stranger.example.com';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ publicUrl: `${OWN}/sally`, allowOrigin: [HOST, OTHER_HOST] });
});
afterAll(() => server.close());

type Given = { readonly origin?: string; readonly host_origin?: string | null; readonly target?: string };

async function redeem({ origin, target, ...body }: Given) {
  const { token } = await server.mint({ vendor: 'SNYK', ...(target ? { target_origin: target } : {}) });
  return server.call(
    'POST',
    '/v1/widget/sessions',
    { token, client_key: 'some-client-key-00', ...body },
    origin ? { origin } : {},
  );
}

describe('an invite for pages of one origin', () => {
  it.each<[string, Given, boolean]>([
    ['by a page of it', { origin: HOST }, true],
    ['by a page of another', { origin: OTHER_HOST }, false],
    ['by our frame in a page of it', { origin: OWN, host_origin: HOST }, true],
    ['by our frame in a page of another', { origin: OWN, host_origin: OTHER_HOST }, false],
    ['by our own page behind a link', { origin: OWN }, true],
    ['by our own page, which says that it has no host', { origin: OWN, host_origin: null }, true],
    [
      'by a page of another that says it were our frame in it',
      { origin: OTHER_HOST, host_origin: HOST },
      false,
    ],
    ['by what is no browser', {}, true],
  ])('is redeemed %s: %s -> %s', async (_, given, redeemed) => {
    const answer = await redeem({ target: HOST, ...given });
    if (redeemed) expect(answer.status).toBe(201);
    else expect(answer.body).toMatchObject({ code: 'origin_not_allowed' });
  });
});

describe('a host origin', () => {
  it.each([STRANGER, 'http://app.example.com', `${HOST}/`, `${HOST}.stranger.example`, 'null', OWN, '*'])(
    'that is not registered is refused: %s',
    async (host_origin) => {
      expect((await redeem({ origin: OWN, host_origin })).body).toMatchObject({ code: 'origin_not_allowed' });
    },
  );

  it('is a text', async () => {
    for (const host_origin of ['', 'x'.repeat(301)]) {
      expect((await redeem({ origin: OWN, host_origin })).status).toBe(422);
    }
  });

  it('of loopback is registered by --sandbox, as for the frame itself', async () => {
    expect((await redeem({ origin: OWN, host_origin: 'http://localhost:5173' })).status).toBe(201);
  });
});

describe('the page to come back to', () => {
  const startFrom = async (given: Given, return_url: string | null, asking = given.origin) => {
    const redeemed = await redeem(given);
    expect(redeemed.status).toBe(201);
    const started = await server.widget(
      redeemed.body as Session,
      'POST',
      '/authorizations',
      { vendor: 'SNYK', method: 'oauth', credentials: {}, return_url },
      asking ? { origin: asking } : {},
    );
    if (started.status !== 201) return started.body;
    const { id } = started.body as Authorization;
    return (await server.storage.findAuthorization(server.organizationId, id))?.returnUrl;
  };
  const refused = { code: 'invalid_fields', fields: [{ path: 'return_url', code: 'not_allowed' }] };

  it('is one of the host around our frame, and of no other', async () => {
    const frame = { origin: OWN, host_origin: HOST };
    expect(await startFrom(frame, `${HOST}/tools?a=1`)).toBe(`${HOST}/tools?a=1`);
    expect(await startFrom(frame, `${OTHER_HOST}/tools`)).toMatchObject(refused);
    expect(await startFrom(frame, `${OWN}/sally/embed`)).toMatchObject(refused);
  });

  it('is one of the asking page, where no frame of ours made the session', async () => {
    expect(await startFrom({ origin: HOST }, `${HOST}/tools`)).toBe(`${HOST}/tools`);
    expect(await startFrom({ origin: HOST, host_origin: OTHER_HOST }, `${OTHER_HOST}/`)).toMatchObject(
      refused,
    );
    expect(await startFrom({}, `${HOST}/tools`)).toMatchObject(refused);
  });

  it("is the asking page's own where it has got hold of a frame's session", async () => {
    const frame = { origin: OWN, host_origin: HOST };
    expect(await startFrom(frame, `${HOST}/tools`, OTHER_HOST)).toMatchObject(refused);
  });

  it('is none for our page behind a link, which forgets its token when it is left', async () => {
    expect(await startFrom({ origin: OWN }, `${OWN}/sally/link`)).toBeNull();
    expect(await startFrom({ origin: OWN }, `${OWN}/dashboard`)).toBe(`${OWN}/dashboard`);
    expect(await startFrom({ origin: OWN }, `${HOST}/tools`)).toMatchObject(refused);
  });
});
