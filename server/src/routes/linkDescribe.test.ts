import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHostedFolder } from '../hosted/testHosted.js';
import { startTestServer, type TestServer } from '../testServer.js';

let built: ReturnType<typeof makeHostedFolder>;
let server: TestServer;
beforeAll(async () => {
  built = makeHostedFolder();
  server = await startTestServer({ hosted: built.folder, appName: 'Northwind Security' });
});
afterAll(async () => {
  await server.close();
  built.remove();
});

const ORIGIN = 'http://sallyport.test';
async function describeLink(token: string, headers: Record<string, string> = {}, on = server) {
  const response = await on.fetch(
    new Request(`${ORIGIN}/link/describe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ token }),
    }),
  );
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const inviteOf = (token: string) => server.storage.findInvite(server.tokens.macs(token));
const auditSize = async () =>
  (await server.storage.listAudit({ organizationId: null, limit: 200, after: null })).items.length;

describe('what a link is about', () => {
  it('is told: who invites whom to connect what, and until when', async () => {
    const { token, expires_at } = await server.mint({ vendor: 'TENABLE' });
    expect(await describeLink(token)).toEqual({
      status: 200,
      body: {
        organization_name: 'Acme Corp',
        app_name: 'Northwind Security',
        mode: 'create',
        vendors: [
          {
            vendor: 'TENABLE',
            vendor_name: expect.stringContaining('Tenable') as string,
            vendor_color: expect.stringMatching(/^#/) as string,
            vendor_logo_path: '/v1/connectors/TENABLE/logo.svg',
          },
        ],
        expires_at,
      },
    });
    const several = await describeLink((await server.mint({ vendors: ['TENABLE', 'QUALYS'] })).token);
    expect(several.body['vendors']).toHaveLength(2);
    const { id } = await server.connect('TENABLE');
    const update = await describeLink((await server.mint({ connection_id: id })).token);
    expect(update.body).toMatchObject({ mode: 'update', vendors: [{ vendor: 'TENABLE' }] });
  });

  it('is told as often as anybody likes, and nothing has happened', async () => {
    const { token } = await server.mint({ vendor: 'TENABLE' });
    const before = await inviteOf(token);
    const audited = await auditSize();
    for (let turn = 0; turn < 50; turn += 1) expect((await describeLink(token)).status).toBe(200);
    expect(await inviteOf(token)).toEqual(before);
    expect(before).toMatchObject({ state: 'minted', claims: 0 });
    expect(await auditSize()).toBe(audited);
  });

  it('is refused with the reason that the page has words for', async () => {
    const refusal = async (token: string) => (await describeLink(token)).body['code'];
    expect(await refusal(`spi_${'A'.repeat(43)}`)).toBe('invite_invalid');
    expect(await refusal('spi_cut-of')).toBe('invite_invalid');
    expect(await refusal('')).toBe('invalid_fields');
    const { token: revoked } = await server.mint();
    await server.call('POST', server.inOrganization('/connection-invite-tokens/revoke'), { token: revoked });
    expect(await refusal(revoked)).toBe('invite_revoked');
    const { token: expired } = await server.mint({ expiry_secs: 60 });
    server.advance(61);
    expect(await refusal(expired)).toBe('invite_expired');
  });

  it('is told to our own page alone', async () => {
    const { token } = await server.mint();
    const own = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
    expect((await describeLink(token, own)).status).toBe(200);
    for (const foreign of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: ORIGIN },
    ]) {
      expect((await describeLink(token, foreign)).body).toMatchObject({ code: 'origin_not_allowed' });
    }
  });

  it('is told so often a minute, and no more', async () => {
    const limited = await startTestServer({ hosted: built.folder, rateLimit: 25 });
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) {
      answers.push((await describeLink(`spi_${'A'.repeat(43)}`, {}, limited)).status);
    }
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    await limited.close();
  });
});

describe('T04: whoever only looks at a link', () => {
  it.each([
    ['GET', {}],
    ['HEAD', {}],
    ['OPTIONS', {}],
    ['GET', { 'sec-purpose': 'prefetch' }],
    ['GET', { 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' }],
  ] as const)('uses nothing up: %s %j, 50 times', async (method, headers) => {
    const { token, connect_url } = await server.mint({ vendor: 'TENABLE' });
    const audited = await auditSize();
    for (let turn = 0; turn < 50; turn += 1) {
      // A fragment is never sent.
      await server.fetch(new Request(connect_url.split('#')[0] ?? '', { method, headers }));
    }
    expect(await inviteOf(token)).toMatchObject({ state: 'minted', claims: 0 });
    expect(await auditSize()).toBe(audited);
    expect((await server.redeem(token)).vendor?.id).toBe('TENABLE');
  });
});
